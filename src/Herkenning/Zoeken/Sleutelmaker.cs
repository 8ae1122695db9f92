using Kring.Herkenning.Datums;
using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Zoeken;

/// <summary>
/// The keys by which records are put side by side: two records of one person share at least one of them in spite of a slip,
/// a removal or a marriage. Together they leave a few dozen candidates per person out of millions.
/// </summary>
internal static class Sleutelmaker
{
    /// <summary>The number of keys of a record.</summary>
    public const int Aantal = 18;

    /// <summary>Writes the keys of one record; zero where the record lacks what the key needs.</summary>
    public static void Vul(in Persoonregel regel, Woordenboek woorden, Span<uint> sleutels)
    {
        var voor = Voornaam(woorden[regel.Voornaam]);
        var achter = woorden[regel.Achternaam].Skelet;
        var (postcode, straat, nummer) = ((uint)regel.Postcode, (uint)regel.Straat, (uint)regel.Huisnummer);
        Datumsleutels(regel.Geboren, voor, achter, sleutels);
        // In no order, so that names changed round meet too.
        var skelet = woorden[regel.Voornaam].Skelet;
        sleutels[7] = Sleutel.Van(Math.Min(skelet, achter), Math.Max(skelet, achter));
        sleutels[8] = Sleutel.Van(postcode, nummer);
        sleutels[9] = Sleutel.Van(voor, postcode);
        sleutels[10] = Sleutel.Van(achter, postcode);
        sleutels[11] = Sleutel.Van(straat, nummer);
        sleutels[12] = Sleutel.Van(voor, straat);
        sleutels[13] = Sleutel.Van(achter, straat);
        sleutels[14] = (uint)regel.Bsn;
        sleutels[15] = (uint)regel.Nummer;
        sleutels[16] = (uint)regel.Telefoon;
        sleutels[17] = (uint)regel.Email;
    }

    /// <summary>What divides a group that is too large: the year of birth, and the sound of the family name when the group is of one date.</summary>
    public static uint Fijner(int sleutel, in Persoonregel regel, Woordenboek woorden) => sleutel switch
    {
        0 or 4 or 5 or 6 => woorden[regel.Achternaam].Skelet,
        8 or 11 or 1 or 2 or 3 => Voornaam(woorden[regel.Voornaam]),
        _ => (uint)regel.Geboren.Jaar,
    };

    // The whole date with day and month in no order, then two of its three parts with one of the names.
    private static void Datumsleutels(Datum datum, uint voor, uint achter, Span<uint> sleutels)
    {
        var (jaar, maand, dag) = ((uint)datum.Jaar, (uint)datum.Maand, (uint)datum.Dag);
        sleutels[0] = Sleutel.Van(jaar, Math.Min(maand, dag), Math.Max(maand, dag));
        var (jaarMaand, jaarDag, maandDag) = (Sleutel.Van(jaar, maand), Sleutel.Van(jaar, dag + (dag > 0 ? 100u : 0)), Sleutel.Van(maand + (maand > 0 ? 200u : 0), dag));
        sleutels[1] = Sleutel.Van(achter, jaarMaand);
        sleutels[2] = Sleutel.Van(achter, jaarDag);
        sleutels[3] = Sleutel.Van(achter, maandDag);
        sleutels[4] = Sleutel.Van(voor, jaarMaand);
        sleutels[5] = Sleutel.Van(voor, jaarDag);
        sleutels[6] = Sleutel.Van(voor, maandDag);
    }

    // Call names of one family share a key.
    private static uint Voornaam(Woord naam) => naam.Familie != 0 ? (uint)naam.Familie : naam.Skelet;
}
