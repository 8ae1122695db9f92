using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Zoeken;

/// <summary>A key, and what kind it is: whoever comes up under it is like the question in that.</summary>
/// <param name="Waarde">The key; other kinds have other ones.</param>
/// <param name="Soort">Which kind.</param>
public readonly record struct Zoeksleutel(uint Waarde, uint Soort)
{
    /// <summary>Both names, of which the family name may be the second of two.</summary>
    internal const uint BeideNamen = 8;

    /// <summary>Both names, perhaps changed round.</summary>
    internal const uint InElkeVolgorde = 9;

    /// <summary>The first name whole, the family name with at most a slip.</summary>
    internal const uint SlipAchternaam = 14;

    /// <summary>The family name whole, the first name with at most a slip.</summary>
    internal const uint SlipVoornaam = 15;

    /// <summary>Whether it is one of many that tell the same.</summary>
    public bool IsSlip => Soort is SlipAchternaam or SlipVoornaam;
}

/// <summary>
/// The keys under which a person is stored to be found again among millions, and a mark that says in one number enough to
/// choose whom to look at. Whoever stores a person stores these rows in the same transaction; they look the same on every
/// database.
/// </summary>
public static class Zoeksleutels
{
    /// <summary>Of a longer name only the beginning is taken letter by letter.</summary>
    private const int Letters = 16;

    /// <summary>Writes the keys of a person, without doubles: two errors at once leave at least one of them whole.</summary>
    /// <param name="regel">The person.</param>
    /// <param name="woorden">What the words of the person are.</param>
    /// <param name="sleutels">Where they go; what stood there is gone.</param>
    public static void Vul(in Persoonregel regel, Woordenboek woorden, List<Zoeksleutel> sleutels)
    {
        ArgumentNullException.ThrowIfNull(woorden);
        ArgumentNullException.ThrowIfNull(sleutels);
        sleutels.Clear();
        var (voor, achter) = (Voornaam(woorden[regel.Voornaam]), woorden[regel.Achternaam].Skelet);
        Datums(sleutels, in regel, voor, achter);
        Namen(sleutels, in regel, woorden, voor, achter);
        Schrijffouten(sleutels, Zoeksleutel.SlipAchternaam, voor, woorden.Vorm(regel.Achternaam));
        Schrijffouten(sleutels, Zoeksleutel.SlipVoornaam, achter, woorden.Vorm(regel.Voornaam));
        Voeg(sleutels, 20, Tekst(woorden, regel.Postcode), Tekst(woorden, regel.Huisnummer));
        Voeg(sleutels, 21, Tekst(woorden, regel.Straat), Sleutel.Van(Tekst(woorden, regel.Huisnummer), voor));
        Voeg(sleutels, 22, Tekst(woorden, regel.Bsn), 1);
        Voeg(sleutels, 23, Tekst(woorden, regel.Nummer), 1);
        Voeg(sleutels, 24, Tekst(woorden, regel.Telefoon), 1);
        Voeg(sleutels, 25, Tekst(woorden, regel.Email), 1);
    }

    /// <summary>
    /// The keys of a person where each has a row of its own: without the many that stand for one slip of the pen, for there
    /// they cost more than they bring.
    /// </summary>
    public static IReadOnlyList<int> Van(in Persoonregel regel, Woordenboek woorden)
    {
        var sleutels = new List<Zoeksleutel>();
        Vul(in regel, woorden, sleutels);
        return [.. sleutels.Where(sleutel => !sleutel.IsSlip).Select(sleutel => (int)sleutel.Waarde)];
    }

    /// <summary>The mark of a person, see <see cref="Zoekmerk"/>.</summary>
    public static long Merk(in Persoonregel regel, Woordenboek woorden)
    {
        ArgumentNullException.ThrowIfNull(woorden);
        var (voor, achter) = (woorden.Vorm(regel.Voornaam), woorden.Vorm(regel.Achternaam));
        return Zoekmerk.Maak(
            regel.Geboren,
            woorden[regel.Achternaam].Skelet, Voornaam(woorden[regel.Voornaam]),
            Tekst(woorden, regel.Postcode), Sleutel.Van(Deel(achter, voorkant: true, 3)), Sleutel.Van(Deel(achter, voorkant: false, 3)), voor.Length > 0 ? voor[0] : 0u);
    }

    // The whole date with day and month in no order, and two of its parts with either name.
    private static void Datums(List<Zoeksleutel> sleutels, in Persoonregel regel, uint voor, uint achter)
    {
        var (jaar, maand, dag) = ((uint)regel.Geboren.Jaar, (uint)regel.Geboren.Maand, (uint)regel.Geboren.Dag);
        Voeg(sleutels, 1, Sleutel.Van(jaar, Math.Min(maand, dag), Math.Max(maand, dag)), 1);
        for (var (soort, naam) = (2u, voor); soort < 8; (soort, naam) = (soort + 3, achter))
        {
            Voeg(sleutels, soort, naam, Sleutel.Van(jaar, maand));
            Voeg(sleutels, soort + 1, naam, Sleutel.Van(jaar, dag));
            Voeg(sleutels, soort + 2, naam, Sleutel.Van(maand, dag));
        }
    }

    // Both names by sound in either order; one whole with the beginning or the end of the other; of first names, which are
    // short, a single letter.
    private static void Namen(List<Zoeksleutel> sleutels, in Persoonregel regel, Woordenboek woorden, uint voor, uint achter)
    {
        Voeg(sleutels, Zoeksleutel.BeideNamen, voor, achter);
        var skelet = woorden[regel.Voornaam].Skelet;
        Voeg(sleutels, Zoeksleutel.InElkeVolgorde, Math.Min(skelet, achter), Math.Max(skelet, achter));
        Voeg(sleutels, Zoeksleutel.BeideNamen, voor, woorden[regel.Achternaam2].Skelet);
        var (voornaam, achternaam) = (woorden.Vorm(regel.Voornaam), woorden.Vorm(regel.Achternaam));
        Voeg(sleutels, 10, voor, Sleutel.Van(Deel(achternaam, voorkant: true, 4)));
        Voeg(sleutels, 11, voor, Sleutel.Van(Deel(achternaam, voorkant: false, 4)));
        Voeg(sleutels, 12, achter, Sleutel.Van(Deel(voornaam, voorkant: true, 1)));
    }

    // One name with the other whole, and with each letter of it left out in turn: whatever one slip made of a name, the two
    // spellings have one of these in common (Mor and Fraenkel 1982).
    private static void Schrijffouten(List<Zoeksleutel> sleutels, uint soort, uint naam, string ander)
    {
        if (ander.Length < 2)
        {
            return;
        }

        var letters = ander.AsSpan(0, Math.Min(ander.Length, Letters));
        Span<char> zonder = stackalloc char[letters.Length - 1];
        Voeg(sleutels, soort, naam, Sleutel.Van(letters));
        for (var weg = 0; weg < letters.Length; weg++)
        {
            letters[..weg].CopyTo(zonder);
            letters[(weg + 1)..].CopyTo(zonder[weg..]);
            Voeg(sleutels, soort, naam, Sleutel.Van(zonder));
        }
    }

    private static void Voeg(List<Zoeksleutel> sleutels, uint soort, uint een, uint ander)
    {
        if (Sleutel.Van(een, ander, soort) is var waarde and not 0 && !sleutels.Contains(new(waarde, soort)))
        {
            sleutels.Add(new(waarde, soort));
        }
    }

    // Of a short name no more than half, so that a slip in the middle leaves one end whole.
    private static ReadOnlySpan<char> Deel(string naam, bool voorkant, int letters)
    {
        var lengte = Math.Min(letters, (naam.Length + 1) / 2);
        return voorkant ? naam.AsSpan(0, lengte) : naam.AsSpan(naam.Length - lengte);
    }

    private static uint Voornaam(Woord naam) => naam.Familie != 0 ? (uint)naam.Familie : naam.Skelet;

    private static uint Tekst(Woordenboek woorden, int nummer) => Sleutel.Van(woorden.Vorm(nummer));
}
