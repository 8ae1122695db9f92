using Kring.Domain.Meldingen;
using Kring.Voorbeeldland.Politie;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>Two reports within a few days about one household.</summary>
internal sealed class VervolgTijdensBeoordeling() : Verhaal(4, new Woning("Boomgaardstraat", 7, "5784SS", "Medenbroek"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Thuy", "", "Nguyen", "V", 42).Rol("ouder met gezag").Telefoon("0600000401");
        var zoon = Bewoner("Kevin", "", "Nguyen", "M", 16).Rol("jeugdige");
        var dochter = Bewoner("Linh", "", "Nguyen", "V", 13).Rol("jeugdige");
        Op("-4 werkdagen 19:10");
        PolitieMeldt(
            new() { Wat = "Kevin sloeg zijn moeder toen zij zijn telefoon afpakte.", Zorg = "Linh is bang voor haar broer. Kevin gaat weinig naar school." },
            moeder.Relatie(zoon, "moeder van").Relatie(dochter, "moeder van"),
            zoon,
            dochter);
        Als(Rachid);
        Na("35 minuten");
        GeenAcuutGevaar("Kevin is met zijn oom mee. Thuy en Linh zijn thuis.");
        Na("1 werkdagen 11:00");
        Herken();
        Vervolg(moeder, zoon, dochter);
    }

    private void Vervolg(params Persoonsbouwer[] gezin)
    {
        Op("-2 werkdagen 07:45");
        PolitieMeldt(
            new() { Wat = "Kevin heeft in de kamer van zijn zusje alles kapotgemaakt.", Zorg = "Linh wil niet meer naar huis. Zij belde zelf.", Hulp = "Jongerenwerk, sinds deze maand." },
            gezin);
        Na("20 minuten");
        AcuutGevaar("Linh staat buiten en durft niet naar binnen.", "Oom haalt Linh op. Rachid belt Thuy en de school.");
        Na("50 minuten");
        GevaarAfgewend("Linh logeert bij haar oom tot maandag. Thuy is het ermee eens.", Acuutscenario.AllenBlijven);
        Na("1 werkdagen 09:20");
        Herken();
    }
}
