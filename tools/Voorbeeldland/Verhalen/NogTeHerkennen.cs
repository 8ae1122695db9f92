using Kring.Voorbeeldland.Politie;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>
/// Two sisters and a baby who were reported before come back under other spellings, without numbers: who they are is to be
/// decided. The day before the last it went to a colleague.
/// </summary>
internal sealed class NogTeHerkennen() : Verhaal(23, new Woning("Hertogstraat", 88, "5782SD", "Hoogmeden"))
{
    private static readonly DateOnly Moeder = new(1992, 3, 23);
    private static readonly DateOnly Tante = new(1988, 2, 15);

    protected override void Vertel()
    {
        Eerder();
        var moeder = new Persoonsbouwer("Joyce", "", "Martines", "V").Geboren(Moeder).Rol("ouder met gezag");
        var tante = new Persoonsbouwer("Deesje", "", "Martinez", "V").Geboren(Tante).Rol("overige verwant");
        var luna = new Persoonsbouwer("Luna", "", "Martinez", "V").Rol("jeugdige");
        Op("-1 dagen 09:10");
        PolitieMeldt(
            new() { Wat = "Twee zussen hadden ruzie in de portiek. Er is geduwd.", Zorg = "Een baby van één zat in de wagen." },
            moeder.Relatie(luna, "moeder van"),
            tante,
            luna);
        Als(Rachid);
        Na("30 minuten");
        GeenAcuutGevaar("De zussen zijn uit elkaar; de baby is bij haar moeder.");
        Op("-1 dagen 17:40");
        Als(Marijke);
        Geef(Hanneke);
    }

    private void Eerder()
    {
        var moeder = Bewoner("Joyce", "", "Martinez", "V", 34).Geboren(Moeder).Rol("ouder met gezag");
        var tante = Bewoner("Daisy", "", "Martinez", "V", 38).Geboren(Tante).Rol("overige verwant");
        var luna = Bewoner("Luna", "", "Martinez", "V", 1).Rol("jeugdige");
        Op("-200 dagen 20:10");
        PolitieMeldt(
            new() { Wat = "Buren horen twee zussen schreeuwen.", Zorg = "Een pasgeboren baby is in huis." }, moeder.Relatie(luna, "moeder van"), tante, luna);
        Als(Hanneke);
        Na("30 minuten");
        GeenAcuutGevaar("De zussen zijn rustig en de baby slaapt.");
        Na("1 werkdagen 10:00");
        Herken();
        Na("2 werkdagen 11:00");
        Beoordeel(NietsMeer, "De zussen wonen tijdelijk samen en hebben afspraken gemaakt. Het consultatiebureau komt langs.");
    }
}
