using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Zoeken;

/// <summary>
/// The keys under which a person is stored to be found again among millions, and a mark that says in one number enough to
/// choose whom to look at. Whoever stores a person stores these rows in the same transaction; they look the same on every
/// database.
/// </summary>
public static class Zoeksleutels
{
    /// <summary>The keys of a person, without doubles: two errors at once leave at least one of them whole.</summary>
    public static IReadOnlyList<int> Van(in Persoonregel regel, Woordenboek woorden)
    {
        ArgumentNullException.ThrowIfNull(woorden);
        var sleutels = new List<uint>(18);
        var (voor, achter) = (Voornaam(woorden[regel.Voornaam]), woorden[regel.Achternaam].Skelet);
        Datums(sleutels, in regel, voor, achter);
        Namen(sleutels, in regel, woorden, voor, achter);
        Voeg(sleutels, 20, Tekst(woorden, regel.Postcode), Tekst(woorden, regel.Huisnummer));
        Voeg(sleutels, 21, Tekst(woorden, regel.Straat), Sleutel.Van(Tekst(woorden, regel.Huisnummer), voor));
        Voeg(sleutels, 22, Tekst(woorden, regel.Bsn), 1);
        Voeg(sleutels, 23, Tekst(woorden, regel.Nummer), 1);
        Voeg(sleutels, 24, Tekst(woorden, regel.Telefoon), 1);
        Voeg(sleutels, 25, Tekst(woorden, regel.Email), 1);
        return [.. sleutels.Distinct().Select(sleutel => (int)sleutel)];
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
    private static void Datums(List<uint> sleutels, in Persoonregel regel, uint voor, uint achter)
    {
        var (jaar, maand, dag) = ((uint)regel.Geboren.Jaar, (uint)regel.Geboren.Maand, (uint)regel.Geboren.Dag);
        Voeg(sleutels, 1, Sleutel.Van(jaar, Math.Min(maand, dag), Math.Max(maand, dag)), 1);
        foreach (var (soort, naam) in new[] { (2u, voor), (5u, achter) })
        {
            Voeg(sleutels, soort, naam, Sleutel.Van(jaar, maand));
            Voeg(sleutels, soort + 1, naam, Sleutel.Van(jaar, dag));
            Voeg(sleutels, soort + 2, naam, Sleutel.Van(maand, dag));
        }
    }

    // Both names by sound in either order; one whole with the beginning or the end of the other; of first names, which are
    // short, a single letter.
    private static void Namen(List<uint> sleutels, in Persoonregel regel, Woordenboek woorden, uint voor, uint achter)
    {
        Voeg(sleutels, 8, voor, achter);
        var skelet = woorden[regel.Voornaam].Skelet;
        Voeg(sleutels, 9, Math.Min(skelet, achter), Math.Max(skelet, achter));
        Voeg(sleutels, 8, voor, woorden[regel.Achternaam2].Skelet);
        var (voornaam, achternaam) = (woorden.Vorm(regel.Voornaam), woorden.Vorm(regel.Achternaam));
        Voeg(sleutels, 10, voor, Sleutel.Van(Deel(achternaam, voorkant: true, 4)));
        Voeg(sleutels, 11, voor, Sleutel.Van(Deel(achternaam, voorkant: false, 4)));
        Voeg(sleutels, 12, achter, Sleutel.Van(Deel(voornaam, voorkant: true, 1)));
        Voeg(sleutels, 13, achter, Sleutel.Van(Deel(voornaam, voorkant: false, 1)));
    }

    private static void Voeg(List<uint> sleutels, uint soort, uint een, uint ander)
    {
        if (Sleutel.Van(een, ander, soort) is var sleutel and not 0)
        {
            sleutels.Add(sleutel);
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
