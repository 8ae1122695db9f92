using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>People of this report look like people who are known already. The day before the last it went to a colleague.</summary>
internal sealed class NogTeHerkennen() : Verhaal(23, new Woning("Hertogstraat", 88, "5782SD", "Hoogmeden"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Joyce", "", "Martinez", "V", 34).Rol("ouder met gezag");
        var tante = Bewoner("Daisy", "", "Martina", "V", 38).Rol("overige verwant");
        var luna = Bewoner("Luna", "", "Martinez", "V", 1).Rol("jeugdige");
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
}
