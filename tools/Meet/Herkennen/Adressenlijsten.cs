using System.Globalization;
using Kring.Meet.Zaaien;

namespace Kring.Meet.Herkennen;

/// <summary>
/// Two lists of five thousand people with English names, addresses, a birth date and a number: everybody of the first stands
/// in the second too, with one to six things written wrong, left out, or put in the wrong column.
/// </summary>
internal sealed class Adressenlijsten(ulong zaad)
{
    private const int Aantal = 5000;
    private const string Kop = "id,voornaam,achternaam,nummer,straat,plaats,postcode,geboren,kenmerk";

    private static readonly string[] Voornamen =
        ("Joshua Emily Jack Thomas Samuel Olivia Jessica Sarah Daniel Lachlan Matthew Hannah Chloe Benjamin Ella James Isabella Nicholas Georgia William "
        + "Sophie Ryan Grace Amelia Jacob Lucy Liam Charlotte Alexander Ebony Riley Caitlin Luke Jasmine Harry Lauren Cooper Molly Ethan Paige").Split(' ');

    private static readonly string[] Achternamen =
        ("White Clarke Green Ryan Campbell Webb Smith Jones Taylor Brown Wilson Martin Thompson Walker Harris Lee Robinson Kelly King Davis Wright Evans "
        + "Roberts Hall Wood Jackson Turner Hill Mitchell Scott Morris Edwards Cooper Ward Cook Baker Morgan Murphy Bell Reid Young Allen Nguyen").Split(' ');

    private static readonly string[] Begin = "Al Bar Bel Bren Car Col Dal Den El Fair Gar Har Hol Jar Kel Kin Lan Mal Mar Mer Nor Pem Quil Rad Ros Sal Shel Tal Tre Ver Wal Wil Yar".Split(' ');
    private static readonly string[] Midden = "|a|ber|den|e|ing|ker|lin|man|o|ring|ter|wor".Split('|');
    private static readonly string[] Einde = "by dale don field ford ham land ley lin man mond more ner ning row sey son ston ter ton vale well wick wood worth".Split(' ');
    private static readonly string[] Straatsoort = "street place crescent circuit close avenue court drive road way".Split(' ');

    private readonly Toeval toeval = new(zaad);

    /// <summary>Writes both files.</summary>
    public Proeflijst Schrijf(string map, bool metKenmerk)
    {
        var lijst = new Proeflijst(
            [Path.Combine(map, $"adressen-{zaad}-a.csv"), Path.Combine(map, $"adressen-{zaad}-b.csv")],
            $"id=id,voornaam=voornaam,achternaam=achternaam,huisnummer=nummer,straat=straat,plaats=plaats,postcode=postcode,geboortedatum=geboren{(metKenmerk ? ",nummer=kenmerk" : "")}");
        var mensen = Enumerable.Range(0, Aantal).Select(_ => Nieuw()).ToList();
        Schrijf(lijst, lijst.Bestanden[0], "a", mensen, mens => mens);
        Schrijf(lijst, lijst.Bestanden[1], "b", mensen, Fouten);
        return lijst;
    }

    private void Schrijf(Proeflijst lijst, string pad, string letter, List<string[]> mensen, Func<string[], string[]> hoe)
    {
        using var uit = Proeflijst.Schrijver(pad);
        uit.WriteLine(Kop);
        foreach (var i in Enumerable.Range(0, Aantal).OrderBy(_ => toeval.Deel()).ToList())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{letter}{i}");
            lijst.Personen.Add(id, i);
            uit.WriteLine($"{id},{string.Join(',', hoe(mensen[i]))}");
        }
    }

    // In the order of the header: names, house number, street, place, postcode, birth date, number.
    private string[] Nieuw() =>
    [
        Of(0.02, Naam(Voornamen, 0.35)), Of(0.01, Naam(Achternamen, 0.5)), Of(0.03, Huisnummer()), Of(0.02, $"{Maaksel()} {toeval.Een(Straatsoort)}"),
        Of(0.01, Naam(Achternamen, 0.9)), Getal(4, 2000, 7000), Of(0.02, Datum()), Getal(7, 1_000_000, 8_999_999),
    ];

    private string Of(double leeg, string waarde) => toeval.Is(leeg) ? "" : waarde.ToLowerInvariant();

    private string Naam(string[] gewoon, double zelden) => toeval.Is(zelden) ? Maaksel() : gewoon[toeval.Zipf(gewoon.Length, 12)];

    private string Maaksel() => toeval.Een(Begin) + toeval.Een(Midden) + toeval.Een(Einde);

    private string Huisnummer() => Getal(1, 1, toeval.Is(0.2) ? 400 : 60);

    private string Getal(int cijfers, int vanaf, int aantal) => (vanaf + toeval.Onder(aantal)).ToString(CultureInfo.InvariantCulture).PadLeft(cijfers, '0');

    private string Datum() => new DateOnly(1900, 1, 1).AddDays(toeval.Onder(36_500)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private string[] Fouten(string[] mens)
    {
        var anders = mens.ToArray();
        var hoeveel = toeval.Deel() switch { < 0.28 => 1, < 0.62 => 2, < 0.86 => 3, < 0.96 => 4, < 0.99 => 5, _ => 6 };
        for (var i = 0; i < hoeveel; i++)
        {
            Fout(anders);
        }

        return anders;
    }

    private void Fout(string[] mens)
    {
        // Streets and names go wrong most.
        var plek = toeval.Een([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7]);
        var is0 = mens[plek].Length == 0;
        mens[plek] = (toeval.Deel(), plek) switch
        {
            ( < 0.07, not (5 or 7)) => "",
            ( < 0.14, 0 or 1) when !is0 => Wissel(mens),
            ( < 0.25, not 7) => Nieuw()[plek],
            ( < 0.6, 6) => Nieuw()[plek],
            _ when is0 => Nieuw()[plek],
            (_, 2 or 5 or 6 or 7) => Slip.InGetal(mens[plek], toeval),
            ( > 0.7, 3 or 4) => Slip.InSpatie(mens[plek], toeval),
            ( > 0.93, _) => Slip.InSpatie(Slip.InWoord(mens[plek], toeval), toeval),
            _ => Slip.InWoord(mens[plek], toeval),
        };

        string Wissel(string[] wie)
        {
            (wie[0], wie[1]) = (wie[1], wie[0]);
            return wie[plek];
        }
    }
}
