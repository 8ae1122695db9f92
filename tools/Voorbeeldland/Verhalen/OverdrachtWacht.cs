using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>An overdracht was offered and waits for an answer.</summary>
internal sealed class OverdrachtWacht() : Verhaal(19, new Woning("Lijsterstraat", 18, "5774SA", "Lindervoort"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Melissa", "", "Jansen", "V", 28).Rol("ouder met gezag");
        var opa = Bewoner("Theo", "", "Jansen", "M", 66).Rol("grootouder");
        var fenna = Bewoner("Fenna", "", "Jansen", "V", 5).Rol("jeugdige");
        Op("-9 werkdagen 18:40");
        PolitieMeldt(
            new() { Wat = "Opa gaf Fenna een harde klap omdat zij niet wilde eten.", Zorg = "Melissa durft niets te zeggen; zij woont bij haar vader in." },
            moeder.Relatie(fenna, "moeder van"),
            opa,
            fenna);
        Als(Naomi);
        Na("30 minuten");
        GeenAcuutGevaar("Fenna en haar moeder slapen bij een vriendin.");
        Na("1 werkdagen 11:30");
        Herken();
        Na("4 werkdagen 15:50");
        Beoordeel(Overdragen, "Kind is geslagen en moeder heeft steun nodig om een eigen plek te vinden.", acuut: true);
        Op("-2 werkdagen 10:20");
        BiedAan(Organisaties.Lindervoort, "Melissa zoekt een eigen woning. Opa wil praten.", "Opa is niet alleen met Fenna.");
    }
}
