using Kring.Herkenning.Datums;

namespace Kring.Herkenning.Zoeken;

/// <summary>
/// A person in one number: pieces of date, names and postcode. Comparing two marks tells roughly how alike two persons are,
/// without fetching either.
/// </summary>
public static class Zoekmerk
{
    // Width of each piece: year, month, day, family name, first name, postcode, beginning and end of the family name, first letter.
    private static readonly int[] Breedtes = [8, 4, 5, 11, 10, 8, 8, 5, 5];

    /// <summary>Packs the pieces; a piece that is unknown is zero.</summary>
    internal static long Maak(Datum geboren, uint achter, uint voor, uint postcode, uint begin, uint einde, uint letter)
    {
        // A thirteenth month is a day.
        var (maand, dag) = geboren.Maand > 12 ? (geboren.Dag, geboren.Maand) : (geboren.Maand, geboren.Dag);
        ReadOnlySpan<uint> delen = [(uint)Math.Clamp(geboren.Jaar - 1850, 0, 255), (uint)maand, (uint)dag, achter, voor, postcode, begin, einde, letter];
        var merk = 0L;
        for (var i = 0; i < delen.Length; i++)
        {
            // Never zero for something known.
            var deel = delen[i] == 0 ? 0 : (delen[i] % ((1u << Breedtes[i]) - 1)) + 1;
            merk = (merk << Breedtes[i]) | deel;
        }

        return merk;
    }

    /// <summary>How alike two marks are, whatever brought them together.</summary>
    public static int Lijkt(long een, long ander) => Lijkt(een, ander, default);

    /// <summary>
    /// How alike two marks that came together under a key are; about the natural logarithm of how much likelier that makes
    /// one person.
    /// </summary>
    public static int Lijkt(long een, long ander, Zoeksleutel onder)
    {
        var (voor, achter) = (Voornaam(een, ander), Achternaam(een, ander));
        (voor, achter) = onder.Soort switch
        {
            Zoeksleutel.BeideNamen => (voor, Math.Max(achter, 5)),
            Zoeksleutel.InElkeVolgorde when voor < 0 && achter < 0 => (5, 6),
            Zoeksleutel.SlipAchternaam => (voor, Math.Max(achter, 5)),
            Zoeksleutel.SlipVoornaam => (Math.Max(voor, 3), achter),
            _ => (voor, achter),
        };
        return Datum((ulong)een >> 47, (ulong)ander >> 47) + voor + achter + (Stuk(een, ander, 18, 8) > 0 ? 6 : 0);
    }

    private static int Voornaam(long een, long ander)
    {
        var voor = Stuk(een, ander, 26, 10);
        return voor > 0 ? 5 : Stuk(een, ander, 0, 5) > 0 ? 1 : voor < 0 ? -3 : 0;
    }

    private static int Achternaam(long een, long ander)
    {
        var (achter, begin, einde) = (Stuk(een, ander, 36, 11), Stuk(een, ander, 10, 8) > 0, Stuk(een, ander, 5, 5) > 0);
        return achter > 0 ? (begin && einde ? 8 : 7) : begin && einde ? 5 : begin || einde ? 3 : achter < 0 ? -3 : 0;
    }

    // 1: the same, -1: different, 0: unknown.
    private static int Stuk(long een, long ander, int vanaf, int breedte)
    {
        var masker = (1L << breedte) - 1;
        var (a, b) = ((een >> vanaf) & masker, (ander >> vanaf) & masker);
        return a == 0 || b == 0 ? 0 : a == b ? 1 : -1;
    }

    // Year, month and day, as the mark holds them.
    private static int Datum(ulong een, ulong ander)
    {
        if (een == ander)
        {
            return een == 0 ? 0 : 11;
        }

        if (een == 0 || ander == 0)
        {
            return 0;
        }

        var (jaar, maand, dag) = (een >> 9 == ander >> 9, ((een >> 5) & 15) == ((ander >> 5) & 15), (een & 31) == (ander & 31));
        var gewisseld = jaar && ((een >> 5) & 15) == (ander & 31) && (een & 31) == ((ander >> 5) & 15);
        var delen = (jaar ? 1 : 0) + (maand ? 1 : 0) + (dag ? 1 : 0);
        return gewisseld ? 8 : delen switch { 2 => 6, 1 => -3, _ => -4 };
    }
}
