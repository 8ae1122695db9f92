using Kring.Herkenning.Datums;
using Kring.Herkenning.Namen;

namespace Kring.Herkenning.Lijsten;

/// <summary>
/// Turns the texts of one person into numbers of words. The same text is folded once: a list has far fewer different names
/// than persons.
/// </summary>
public sealed class Regellezer(Woordenboek woorden)
{
    private static readonly Dictionary<string, string> Straatwoorden = new(StringComparer.Ordinal)
    {
        ["str"] = "straat",
        ["ln"] = "laan",
        ["wg"] = "weg",
        ["pln"] = "plein",
        ["pl"] = "plein",
        ["burg"] = "burgemeester",
        ["dr"] = "doctor",
        ["mr"] = "meester",
        ["prof"] = "professor",
        ["st"] = "sint",
    };

    private readonly Dictionary<string, (int, int, int)> voornamen = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), (int, int, int)> achternamen = [];
    private readonly Dictionary<string, int> straten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> overige = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Datum> datums = new(StringComparer.Ordinal);

    /// <summary>Reads one person; a column that the file has not is empty.</summary>
    /// <param name="waarde">Gives the text of a column.</param>
    public Persoonregel Lees(Func<Kolom, string> waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        var regel = new Persoonregel
        {
            Geboren = Geboren(waarde),
            Straat = Straat(waarde(Kolom.Straat)),
            Huisnummer = Overig(waarde(Kolom.Huisnummer)),
            Postcode = Overig(waarde(Kolom.Postcode)),
            Plaats = Overig(waarde(Kolom.Plaats)),
            Bsn = Burgerservicenummer.IsGeldig(waarde(Kolom.Bsn)) ? Overig(waarde(Kolom.Bsn)) : 0,
            Nummer = Overig(waarde(Kolom.Nummer)),
            Telefoon = Telefoon(waarde(Kolom.Telefoon)),
            Email = Overig(waarde(Kolom.Email)),
            Geslacht = Geslacht(waarde(Kolom.Geslacht)),
        };
        (regel.Voornaam, regel.Voornaam2, regel.VoornaamGeheel) = Voornaam(waarde(Kolom.Voornaam));
        (regel.Achternaam, regel.Achternaam2, regel.AchternaamGeheel) = Achternaam(waarde(Kolom.Achternaam), waarde(Kolom.Voorvoegsel));
        MetTweede(ref regel, Voornaam(waarde(Kolom.Voornaam2)).Item1, Achternaam(waarde(Kolom.Achternaam2), "").Item1);
        return regel;
    }

    private static void MetTweede(ref Persoonregel regel, int voornaam, int achternaam)
    {
        if (voornaam != 0)
        {
            (regel.Voornaam, regel.Voornaam2) = regel.Voornaam == 0 ? (voornaam, 0) : (regel.Voornaam, voornaam);
        }

        if (achternaam != 0)
        {
            (regel.Achternaam, regel.Achternaam2) = regel.Achternaam == 0 ? (achternaam, 0) : (regel.Achternaam, achternaam);
        }
    }

    private (int, int, int) Voornaam(string tekst)
    {
        if (!voornamen.TryGetValue(tekst, out var nummers))
        {
            var delen = Voornamen.Lees(tekst);
            nummers = (woorden.Naam(delen.Een), woorden.Naam(delen.Twee), woorden.Naam(delen.Geheel));
            voornamen.Add(tekst, nummers);
        }

        return nummers;
    }

    private (int, int, int) Achternaam(string tekst, string voorvoegsel)
    {
        if (!achternamen.TryGetValue((tekst, voorvoegsel), out var nummers))
        {
            var delen = Naamdelen.Lees(tekst, voorvoegsel);
            nummers = (woorden.Naam(delen.Een), woorden.Naam(delen.Twee), woorden.Naam(delen.Geheel));
            achternamen.Add((tekst, voorvoegsel), nummers);
        }

        return nummers;
    }

    private int Straat(string tekst)
    {
        if (!straten.TryGetValue(tekst, out var nummer))
        {
            var delen = Vouwing.MetSpaties(tekst).Split(' ').Select(deel => Straatwoorden.GetValueOrDefault(deel, deel))
                .Select(deel => deel.EndsWith("str", StringComparison.Ordinal) ? deel + "aat" : deel);
            nummer = woorden.Nummer(string.Concat(delen));
            straten.Add(tekst, nummer);
        }

        return nummer;
    }

    private int Overig(string tekst)
    {
        if (!overige.TryGetValue(tekst, out var nummer))
        {
            nummer = woorden.Nummer(Vouwing.AanElkaar(tekst));
            overige.Add(tekst, nummer);
        }

        return nummer;
    }

    // The last nine digits: with or without the code of the country it is one telephone.
    private int Telefoon(string tekst)
    {
        var cijfers = string.Concat(tekst.Where(char.IsAsciiDigit));
        return cijfers.Length < 6 ? 0 : woorden.Nummer(cijfers.Length > 9 ? cijfers[^9..] : cijfers);
    }

    private Datum Geboren(Func<Kolom, string> waarde)
    {
        var tekst = waarde(Kolom.Geboortedatum);
        if (tekst.Length > 0)
        {
            return datums.TryGetValue(tekst, out var bekend) ? bekend : datums[tekst] = Datum.Lees(tekst);
        }

        return Datum.Van(Getal(waarde(Kolom.Geboortejaar)), Getal(waarde(Kolom.Geboortemaand)), Getal(waarde(Kolom.Geboortedag)));
    }

    private static int Getal(string tekst) => int.TryParse(tekst, out var getal) ? getal : 0;

    private static byte Geslacht(string tekst) => (tekst.Length == 0 ? ' ' : char.ToLowerInvariant(tekst[0])) switch
    {
        'm' or '1' => 1,
        'v' or 'f' or 'w' or '2' => 2,
        _ => 0,
    };
}
