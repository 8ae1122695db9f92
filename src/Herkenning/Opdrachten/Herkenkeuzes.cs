using System.Globalization;
using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Opdrachten;

/// <summary>Something was asked that cannot be asked, with the sentence that says what.</summary>
public sealed class OnjuisteOpdrachtException(string zin) : Exception(zin);

/// <summary>What was asked on the command line.</summary>
/// <param name="Bestanden">One file to deduplicate, or two to link.</param>
/// <param name="Kolommen">Which column of the file tells what, for each file.</param>
/// <param name="Uit">Where the pairs go.</param>
/// <param name="Keuze">Threshold, and whether somebody may have several counterparts.</param>
/// <param name="MetUitleg">Whether the terms of the score come along.</param>
internal sealed record Herkenkeuzes(
    IReadOnlyList<string> Bestanden, IReadOnlyList<IReadOnlyDictionary<Kolom, string>> Kolommen, string Uit, Keuze Keuze, bool MetUitleg)
{
    private static readonly string[] Schakelaars = ["--veel", "--uitleg"];

    private static readonly string[] Waarden = ["--kolommen", "--kolommen-b", "--uit", "--drempel"];

    /// <summary>Reads what was typed after <c>herken</c>.</summary>
    public static Herkenkeuzes Lees(string[] opties)
    {
        var (woorden, schakelaars, waarden) = Sorteer(opties);
        var verwacht = woorden.FirstOrDefault() switch
        {
            "ontdubbel" => 1,
            "koppel" => 2,
            var anders => throw new OnjuisteOpdrachtException(anders is null ? "Kies ontdubbel of koppel." : $"De opdracht herken {anders} bestaat niet; kies ontdubbel of koppel."),
        };
        if (woorden.Count != verwacht + 1)
        {
            throw new OnjuisteOpdrachtException(verwacht == 1 ? "Geef bij ontdubbel één bestand." : "Geef bij koppel twee bestanden.");
        }

        var kolommen = Kolomkeuze.Lees(Verplicht(waarden, "--kolommen"));
        var kolommenB = waarden.TryGetValue("--kolommen-b", out var b) ? Kolomkeuze.Lees(b) : kolommen;
        var keuze = new Keuze(Drempel(waarden.GetValueOrDefault("--drempel")), schakelaars.Contains("--veel"));
        return new([.. woorden.Skip(1)], [kolommen, kolommenB], Verplicht(waarden, "--uit"), keuze, schakelaars.Contains("--uitleg"));
    }

    private static (List<string> Woorden, HashSet<string> Schakelaars, Dictionary<string, string> Waarden) Sorteer(string[] opties)
    {
        var (woorden, schakelaars, waarden) = (new List<string>(), new HashSet<string>(), new Dictionary<string, string>());
        for (var i = 0; i < opties.Length; i++)
        {
            if (Schakelaars.Contains(opties[i]))
            {
                schakelaars.Add(opties[i]);
            }
            else if (Waarden.Contains(opties[i]))
            {
                waarden[opties[i]] = i + 1 < opties.Length ? opties[++i] : throw new OnjuisteOpdrachtException($"Zet een waarde achter {opties[i]}.");
            }
            else if (opties[i].StartsWith("--", StringComparison.Ordinal))
            {
                throw new OnjuisteOpdrachtException($"De keuze {opties[i]} bestaat niet bij herken.");
            }
            else
            {
                woorden.Add(opties[i]);
            }
        }

        return (woorden, schakelaars, waarden);
    }

    private static string Verplicht(Dictionary<string, string> waarden, string naam) =>
        waarden.TryGetValue(naam, out var waarde) ? waarde : throw new OnjuisteOpdrachtException($"De keuze {naam} ontbreekt.");

    private static double? Drempel(string? tekst) => tekst is null ? null
        : double.TryParse(tekst, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var drempel) && drempel is >= 0 and <= 1 ? drempel
        : throw new OnjuisteOpdrachtException($"De drempel is een getal van 0 tot 1 met een punt, niet “{tekst}”.");
}
