using Kring.Voorbeeldland.Politie;
using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland.Gezinnen;

internal sealed partial class Gezinsverhaal
{
    private const int PlekkenPerGezin = 20;

    // Somebody can be written otherwise the next time, and be the same.
    private static readonly Dictionary<string, string> Anders = new()
    {
        ["Mohamed"] = "Mohammed",
        ["Katarzyna"] = "Kasia",
        ["Małgorzata"] = "Gosia",
        ["Petra"] = "Petra Johanna",
        ["Martijn"] = "Martin",
        ["Erik"] = "Eric",
        ["Mark"] = "Marc",
        ["Tineke"] = "Trijntje",
        ["Henk"] = "Hendrik",
        ["Jan"] = "Johannes",
        ["Bas"] = "Sebastiaan",
        ["Rick"] = "Ricardo",
        ["Kim"] = "Kimberly",
        ["Said"] = "Saïd",
        ["Youssef"] = "Yousef",
    };

    private Woning? _nieuw;

    /// <summary>Where the household lives now.</summary>
    private Woning Hier => _nieuw ?? _thuis;

    private Woning Elders => new(_thuis.Straat == "Kerkstraat" ? "Molenstraat" : "Kerkstraat", 200 + Nummer, _thuis.Postcode, _thuis.Plaats);

    /// <summary>The label of the new household for each of the people; who lives apart has one of his own.</summary>
    private string[] Huishoudens => [.. _gezin.Leden.Select(lid => lid.WoontApart ? "nieuw-2" : "nieuw-1")];

    private Persoonsbouwer[] Mensen()
    {
        var leden = _gezin.Leden;
        var mensen = leden.ToDictionary(lid => lid, Mens);
        mensen[_gezin.B].Relatie(mensen[_gezin.A], Onderling);
        foreach (var kind in _gezin.Kinderen.Where(kind => kind != _gezin.A))
        {
            Ouderschap(_gezin.B, kind, mensen);
            Ouderschap(_gezin.A, kind, mensen);
        }

        return [.. leden.Select(lid => mensen[lid])];
    }

    private string Onderling => _gezin.Soort switch
    {
        Zorgsoort.ExPartners or Zorgsoort.Stalking => "ex-partner",
        Zorgsoort.KindTegenOuder => "moeder van",
        Zorgsoort.Ouderen => _gezin.B.IsMan ? "vader van" : "moeder van",
        _ => "partner",
    };

    private static void Ouderschap(Lid ouder, Lid kind, Dictionary<Lid, Persoonsbouwer> mensen)
    {
        if (ouder.Rol == "ouder met gezag")
        {
            mensen[ouder].Relatie(mensen[kind], ouder.IsMan ? "vader van" : "moeder van");
        }
    }

    private Persoonsbouwer Mens(Lid lid)
    {
        var woning = lid.WoontApart ? Elders : Hier;
        var voornaam = _melding > 1 && Anders.TryGetValue(lid.Voornaam, out var anders) ? anders : lid.Voornaam;
        var mens = new Persoonsbouwer(voornaam, lid.Voorvoegsel, lid.Achternaam, lid.IsMan ? "M" : "V")
            .Woont(woning.Straat, woning.Nummer, null, null, woning.Postcode, woning.Plaats);
        _ = lid.Rol is { } rol ? mens.Rol(rol) : mens;
        return IsOnvolledigBekend(lid)
            ? mens.Geboren($"{Geboren(lid).Year}0000", "M")
            : mens.Geboren(Geboren(lid)).Bsn(Voorbeeldbsn.Nummer((Nummer * PlekkenPerGezin) + lid.Plek));
    }

    // Not registered here: the year of birth is all that is known.
    private bool IsOnvolledigBekend(Lid lid) => Nummer % 23 == 0 && lid == _gezin.A && !lid.IsKind;

    private DateOnly Geboren(Lid lid) => Peildatum.AddDays(-_begin).AddYears(-lid.Jaren).AddDays(-20 - (((Nummer * PlekkenPerGezin) + lid.Plek) * 37 % 300));
}
