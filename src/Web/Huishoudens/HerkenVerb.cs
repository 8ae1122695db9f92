using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kring.Herkenning.Bestanden;
using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Opdrachten;
using Kring.Herkenning.Zoeken;
using Kring.Persistence;
using Kring.Persistence.Huishoudens;
using Kring.Web.Infrastructure.Storage;

namespace Kring.Web.Huishoudens;

/// <summary>
/// The verb <c>herken</c>. <c>laad</c> stores the persons of a file to be found again, <c>zoek</c> looks up who is asked for
/// in another file; <c>ontdubbel</c> and <c>koppel</c> need no store and are done by the matcher itself.
/// </summary>
public static class HerkenVerb
{
    private const int Kandidaten = 10;

    private const string Uitleg = "Geef bijvoorbeeld: ./kring herken laad PERSONEN.csv --kolommen voornaam=naam,achternaam=familienaam.";

    private static readonly string[] Opties = ["--kolommen", "--uit", "--gegevens", "--postgres"];

    /// <summary>Runs the verb.</summary>
    /// <param name="arguments">What was typed after the verb.</param>
    /// <param name="output">Where the closing sentence goes.</param>
    /// <param name="error">Where the sentence for wrong use goes.</param>
    /// <returns>The exit code: 0, or 2 for wrong use or a file that cannot be read.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (arguments is not ["laad" or "zoek", var bestand, .. var rest])
        {
            return arguments is ["laad" or "zoek", ..] ? Wrong(error, "Geef een bestand.") : Herkenopdracht.Voer(arguments, output, error);
        }

        try
        {
            var opties = Read(rest);
            var kolommen = Kolomkeuze.Lees(Needed(opties, "--kolommen"));
            output.WriteLine(arguments[0] == "laad" ? Load(bestand, kolommen, Store(opties)) : Search(bestand, kolommen, Store(opties), Needed(opties, "--uit")));
            return 0;
        }
        catch (OnjuisteOpdrachtException onjuist)
        {
            return Wrong(error, onjuist.Message);
        }
        catch (Exception fout) when (Zin(fout) is not null)
        {
            error.WriteLine(Zin(fout));
            return Herkenopdracht.VerkeerdGebruik;
        }
    }

    private static string? Zin(Exception fout) => fout switch
    {
        OnleesbaarBestandException => fout.Message,
        IOException or UnauthorizedAccessException => $"Het bestand is niet te openen: {fout.Message}",
        DbException => "De opslag is niet te gebruiken. Kijk of de database bereikbaar is, en doe eerst herken laad.",
        _ => null,
    };

    private static string Load(string bestand, IReadOnlyDictionary<Kolom, string> kolommen, Opslag opslag)
    {
        var begin = Stopwatch.GetTimestamp();
        using var lading = new Zoeklading(opslag);
        using var bron = Personenbestand.Open(bestand);
        Personenbestand.Lees(bron, bestand, kolommen, lading.Voeg);
        var aantal = lading.Sluit();
        return FormattableString.Invariant($"{aantal} personen geladen in {Stopwatch.GetElapsedTime(begin).TotalSeconds:0.0} seconden.");
    }

    private static string Search(string bestand, IReadOnlyDictionary<Kolom, string> kolommen, Opslag opslag, string naar)
    {
        if (opslag.SqliteBestand is { } pad && !File.Exists(pad))
        {
            throw new OnjuisteOpdrachtException("Er zijn nog geen personen geladen; doe eerst herken laad.");
        }

        using var zoekopslag = new Zoekopslag(opslag);
        using var uit = new StreamWriter(naar, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Csvschrijver.Rij(uit, "vraag", "rang", "id", "score", "ms");
        var (personen, tijden) = (zoekopslag.Aantal(), new List<double>());
        using var bron = Personenbestand.Open(bestand);
        Personenbestand.Lees(bron, bestand, kolommen, (id, waarde) =>
        {
            var begin = Stopwatch.GetTimestamp();
            var gevonden = zoekopslag.Zoek([.. Enum.GetValues<Kolom>().Select(waarde)], personen, Kandidaten);
            tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            Write(uit, id, gevonden, tijden[^1]);
        });
        tijden.Sort();
        return FormattableString.Invariant($"{tijden.Count} vragen beantwoord uit {personen} personen; de helft binnen {tijden[tijden.Count / 2]:0.0} ms, 95 van de 100 binnen {tijden[(int)(tijden.Count * 0.95)]:0.0} ms.");
    }

    private static void Write(TextWriter uit, string vraag, IReadOnlyList<Gevonden> gevonden, double ms)
    {
        for (var rang = 0; rang < gevonden.Count; rang++)
        {
            Csvschrijver.Rij(
                uit,
                vraag,
                (rang + 1).ToString(CultureInfo.InvariantCulture),
                gevonden[rang].Id,
                gevonden[rang].Score.ToString("0.0000", CultureInfo.InvariantCulture),
                ms.ToString("0.00", CultureInfo.InvariantCulture));
        }
    }

    private static Opslag Store(Dictionary<string, string> opties)
    {
        if (opties.TryGetValue("--postgres", out var postgres))
        {
            return Opslag.OpPostgres(postgres);
        }

        // Beside the data of the region: a folder that holds something is taken for a region that was filled.
        var map = opties.GetValueOrDefault("--gegevens") ?? $"{Environment.GetEnvironmentVariable("KRING_GEGEVENS") ?? "gegevens"}.herken";
        StorageSetup.MakeFolder(map);
        return Zoekopslag.InMap(map);
    }

    private static Dictionary<string, string> Read(string[] rest)
    {
        var opties = new Dictionary<string, string>();
        for (var i = 0; i < rest.Length; i += 2)
        {
            opties[Opties.Contains(rest[i]) ? rest[i] : throw new OnjuisteOpdrachtException($"De keuze {rest[i]} bestaat niet bij herken.")] =
                i + 1 < rest.Length ? rest[i + 1] : throw new OnjuisteOpdrachtException($"Zet een waarde achter {rest[i]}.");
        }

        return opties;
    }

    private static string Needed(Dictionary<string, string> opties, string naam) =>
        opties.TryGetValue(naam, out var waarde) ? waarde : throw new OnjuisteOpdrachtException($"De keuze {naam} ontbreekt.");

    private static int Wrong(TextWriter error, string zin)
    {
        error.WriteLine($"{zin} {Uitleg}");
        return Herkenopdracht.VerkeerdGebruik;
    }
}
