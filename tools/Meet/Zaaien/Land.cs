using System.Globalization;

namespace Kring.Meet.Zaaien;

/// <summary>Invented places, streets and postcodes: large and small places, a street of a few postcodes, a postcode of a few dozen doors.</summary>
internal sealed class Land
{
    private const int Postcodes = 460_000;
    private const string Letters = "ABCDEGHJKLMNPRSTVWXZ";

    private static readonly string[] Plaatsbegin = "Ooster|Wester|Noord|Zuid|Nieuw|Oud|Hoog|Laag|Eik|Berk|Linde|Beek|Water|Zand|Heide|Wolf|Have|Kerk|Groen|Rood|Molen|Vos".Split('|');
    private static readonly string[] Plaatseinde = "dam|veen|hoven|dorp|broek|wijk|hout|burg|recht|zijl|lo|meer|woude|kerk|berg|stad|horst|laar".Split('|');
    private static readonly string[] Straatbegin = "Kerk|School|Dorps|Molen|Beuken|Eiken|Linden|Kastanje|Julianas|Beatrix|Willem|Rembrandt|Vondel|Merel|Lijster|Vink|Tulpen|Rozen|Dahlia|Anjer|Park|Stations|Markt|Haven|Kanaal|Veld|Bos|Heide|Zonne|Wilgen|Populieren|Iepen|Berken|Sperwer|Valk|Reiger|Zwaluw|Meeuwen|Brouwers|Smids|Wevers|Burgemeester Jansen|Prins Hendrik|Van Gogh|Mozart|Beethoven|Marconi|Edison".Split('|');
    private static readonly string[] Straateinde = "straat|laan|weg|plein|hof|singel|kade|pad|dreef|steeg".Split('|');

    private readonly string[] plaatsen =
        [.. Plaatsbegin.SelectMany(begin => Plaatseinde.Select(einde => begin + einde)).OrderBy(naam => new Toeval((ulong)naam.Sum(teken => teken * 31)).Deel())];

    /// <summary>A home. The postcode fixes street and place.</summary>
    public Woonplek Een(Toeval toeval) => Bij(toeval.Onder(Postcodes), toeval);

    private Woonplek Bij(int postcode, Toeval toeval)
    {
        var vier = 1000 + (postcode * 19 % 8900);
        var eigen = new Toeval((ulong)((vier * 1000) + (postcode % 200 / 4)));
        var straat = eigen.Een(Straatbegin) + eigen.Een(Straateinde);
        // Neighbouring postcode areas form one place; the first places are the largest.
        var plaats = plaatsen[new Toeval((ulong)(vier / 12)).Zipf(plaatsen.Length, 6)];
        var letters = string.Concat(Letters[postcode / 20 % 20], Letters[postcode % 20]);
        var nummer = (1 + (toeval.Onder(24) * 2) + (postcode % 2)).ToString(CultureInfo.InvariantCulture);
        return new(straat, toeval.Is(0.06) ? nummer + "abc"[toeval.Onder(3)] : nummer, vier.ToString(CultureInfo.InvariantCulture) + letters, plaats);
    }
}
