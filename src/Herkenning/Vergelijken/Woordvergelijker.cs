using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Namen;

namespace Kring.Herkenning.Vergelijken;

/// <summary>
/// Compares two words. That two spellings are slips of one another says the more, the rarer they are: Hoffmsnn beside
/// Hoffmann can hardly be chance, Meier beside Meyer easily. Never more, though, than the commoner of the two would say by
/// being equal, for a slip of that name can come from any of its bearers.
/// </summary>
internal sealed class Woordvergelijker
{
    private const float Helft = 0.693f;

    private readonly string[] vormen;
    private readonly Woord[] woorden;
    private readonly float klank;
    private readonly float roepnaam;
    private readonly float begin;
    private readonly float[] perLengte;

    public Woordvergelijker(Woordenboek boek, Schrijfruimte ruimte)
    {
        (vormen, woorden) = boek.Vast();
        (klank, roepnaam, begin) = (-MathF.Log(ruimte.Klank), -MathF.Log(ruimte.Roepnaam), -MathF.Log(ruimte.Begin));
        perLengte = [.. Enumerable.Range(0, 64).Select(lengte => -MathF.Log(ruimte.Letter * Math.Max(1, lengte)))];
    }

    /// <summary>Names: sound, call names, first letters and beginnings count too.</summary>
    public (Niveau Niveau, float Zeldzaam) Naam(int a, int b, float zeldzaamA, float zeldzaamB, float[] voorletters)
    {
        if (a == b)
        {
            return (Niveau.Gelijk, zeldzaamA);
        }

        ref readonly var een = ref woorden[a];
        ref readonly var ander = ref woorden[b];
        if (een.Klank == ander.Klank)
        {
            return (Niveau.Klank, Verwant(klank, zeldzaamA, zeldzaamB));
        }

        var fout = Fouten(a, b, zeldzaamA, zeldzaamB);
        if (fout.Niveau == Niveau.EenFout || !een.IsRoepnaamVan(ander))
        {
            return fout.Niveau == Niveau.Anders && een.KanBegin(ander) ? Verkort(vormen[a], vormen[b], zeldzaamA, zeldzaamB, voorletters) : fout;
        }

        return (Niveau.Roepnaam, Verwant(roepnaam, zeldzaamA, zeldzaamB));
    }

    /// <summary>Other words: only slips of the pen.</summary>
    public (Niveau Niveau, float Zeldzaam) Fouten(int a, int b, float zeldzaamA, float zeldzaamB)
    {
        if (a == b)
        {
            return (Niveau.Gelijk, zeldzaamA);
        }

        if (!woorden[a].KanSchelen(woorden[b], 2))
        {
            return (Niveau.Anders, 0);
        }

        var (een, ander) = (vormen[a], vormen[b]);
        var kortste = Math.Min(een.Length, ander.Length);
        var samen = een.Length + ander.Length;
        var fouten = kortste < 2 ? 3 : Schrijffout.Tel(een, ander);
        var ruimte = perLengte[Math.Min(63, kortste)];
        return (fouten, samen) switch
        {
            (1, _) => (Niveau.EenFout, Verwant(ruimte, zeldzaamA, zeldzaamB)),
            (2, >= 8) => (Niveau.TweeFout, Verwant((ruimte * 2) + Helft, zeldzaamA, zeldzaamB)),
            _ => (Niveau.Anders, 0),
        };
    }

    private (Niveau, float) Verkort(string een, string ander, float zeldzaamA, float zeldzaamB, float[] voorletters)
    {
        if (een.Length > ander.Length)
        {
            (een, ander) = (ander, een);
        }

        return een.Length == 1 && een[0] == ander[0] ? (Niveau.Voorletter, voorletters[een[0] & 127])
            : een.Length >= 3 && ander.StartsWith(een, StringComparison.Ordinal) ? (Niveau.Begin, Verwant(begin, zeldzaamA, zeldzaamB))
            : (Niveau.Anders, 0);
    }

    // Half the chance that one is written where the other was meant, against meeting both by chance; both ways together.
    private static float Verwant(float ruimte, float a, float b)
    {
        var (meest, minst) = a > b ? (a, b) : (b, a);
        var som = ruimte + meest + (minst > meest - 8 ? MathF.Log((1 + MathF.Exp(minst - meest)) / 2) : -Helft);
        return Math.Clamp(som, 0, minst);
    }
}
