using System.Numerics;
using Kring.Herkenning.Namen;

namespace Kring.Herkenning.Lijsten;

/// <summary>
/// Every different folded text of a list once, with what comparing needs: records hold its number. Zero is the empty text.
/// </summary>
public sealed class Woordenboek
{
    private readonly Dictionary<string, int> nummers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<string> vormen = [""];
    private readonly List<Woord> woorden = [default];

    /// <summary>How many different texts, the empty one counted.</summary>
    public int Aantal => vormen.Count;

    /// <summary>The number of a folded text; known from then on.</summary>
    public int Nummer(string vorm)
    {
        if (!nummers.TryGetValue(vorm, out var nummer))
        {
            nummer = vormen.Count;
            nummers.Add(vorm, nummer);
            vormen.Add(vorm);
            woorden.Add(new Woord(0, 0, 0, Letters(vorm), vorm[0], vorm.Length));
        }

        return nummer;
    }

    /// <summary>The number of a folded name; its sound and its family of call names are looked up too.</summary>
    public int Naam(string vorm)
    {
        var nummer = Nummer(vorm);
        if (nummer != 0 && woorden[nummer].Klank == 0)
        {
            var klank = Klank.Van(vorm);
            // Sounds share the numbering with texts, marked so that they are never taken for one.
            woorden[nummer] = woorden[nummer] with
            {
                Klank = Nummer("~" + klank),
                Skelet = Sleutel.Van(Klank.Skelet(klank)),
                Families = Roepnamen.Van(vorm),
            };
        }

        return nummer;
    }

    /// <summary>The folded text.</summary>
    public string Vorm(int nummer) => vormen[nummer];

    /// <summary>What comparing needs.</summary>
    public Woord this[int nummer] => woorden[nummer];

    /// <summary>All words in one array, for the fast comparison.</summary>
    public (string[] Vormen, Woord[] Woorden) Vast() => ([.. vormen], [.. woorden]);

    // One bit per letter that occurs: two words that differ in many bits cannot be one slip apart.
    private static ulong Letters(string vorm)
    {
        ulong bits = 0;
        foreach (var teken in vorm)
        {
            bits |= 1UL << (teken & 63);
        }

        return bits;
    }
}

/// <summary>What comparing needs of a word.</summary>
/// <param name="Klank">Number of its sound; zero when it is no name.</param>
/// <param name="Skelet">Key of its consonants.</param>
/// <param name="Families">The families of call names it stands in, see <see cref="Roepnamen"/>.</param>
/// <param name="Letters">One bit for every letter that occurs.</param>
/// <param name="Eerste">The first letter.</param>
/// <param name="Lengte">The number of letters.</param>
public readonly record struct Woord(int Klank, uint Skelet, ulong Families, ulong Letters, char Eerste, int Lengte)
{
    /// <summary>The first family of call names, or zero.</summary>
    public byte Familie => Roepnamen.Eerste(Families);

    /// <summary>Whether two words share a family of call names.</summary>
    public bool IsRoepnaamVan(Woord ander) => Roepnamen.IsVerwant(Families, ander.Families);

    /// <summary>Whether at most this many slips can lie between two words, judged by their letters alone.</summary>
    public bool KanSchelen(Woord ander, int fouten) => Math.Abs(Lengte - ander.Lengte) <= fouten && BitOperations.PopCount(Letters ^ ander.Letters) <= 2 * fouten;

    /// <summary>Whether one could be the beginning of the other.</summary>
    public bool KanBegin(Woord ander) => Eerste == ander.Eerste && ((Letters & ander.Letters) == Letters || (Letters & ander.Letters) == ander.Letters);
}
