using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Opdrachten;

/// <summary>Which column of a file tells what, as typed on the command line.</summary>
public static class Kolomkeuze
{
    /// <summary>Reads <c>K=V,K=V</c>.</summary>
    /// <exception cref="OnjuisteOpdrachtException">It is no such text.</exception>
    public static IReadOnlyDictionary<Kolom, string> Lees(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var kolommen = new Dictionary<Kolom, string>();
        foreach (var deel in tekst.Split(','))
        {
            var paar = deel.Split('=', 2, StringSplitOptions.TrimEntries);
            if (paar.Length < 2 || paar[1].Length == 0 || paar[0].Any(char.IsAsciiDigit) && !char.IsAsciiLetter(paar[0][0]))
            {
                throw new OnjuisteOpdrachtException($"Schrijf elke kolom als soort=naam; “{deel}” is dat niet.");
            }

            if (!Enum.TryParse<Kolom>(paar[0], ignoreCase: true, out var kolom))
            {
                throw new OnjuisteOpdrachtException($"De soort “{paar[0]}” bestaat niet; kies uit {string.Join(", ", Enum.GetNames<Kolom>()).ToLowerInvariant()}.");
            }

            if (!kolommen.TryAdd(kolom, paar[1]))
            {
                throw new OnjuisteOpdrachtException($"De soort “{paar[0]}” staat er twee keer.");
            }
        }

        return kolommen.Keys.Any(kolom => kolom != Kolom.Id) ? kolommen : throw new OnjuisteOpdrachtException("Noem minstens één kolom om op te vergelijken.");
    }
}
