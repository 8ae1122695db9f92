using Kring.Domain.Casussen;
using Kring.Domain.Plannen;
using Kring.Domain.Toegang;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>The eigenaar falls ill and a colleague takes over without a gap.</summary>
internal sealed class WisselVanEigenaar() : Verhaal(22, new Woning("Rozenstraat", 101, "5775SS", "Lindervoort-Zuid"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Latifa", "", "Benali", "V", 30).Rol("ouder met gezag");
        var vader = Bewoner("Karim", "", "Benali", "M", 34).Rol("ouder met gezag");
        var adam = Bewoner("Adam", "", "Benali", "M", 6).Rol("jeugdige");
        Op("-118 dagen 21:05");
        PolitieMeldt(
            new() { Wat = "Karim dreigde Latifa iets aan te doen als zij weggaat.", Zorg = "Adam zat ernaast.", Eerder = "Geen." },
            moeder.Relatie(adam, "moeder van").Relatie(vader, "partner"),
            vader.Relatie(adam, "vader van"),
            adam);
        Als(Naomi);
        Na("25 minuten");
        GeenAcuutGevaar("Karim is naar zijn ouders.");
        Na("1 werkdagen 09:00");
        Herken();
        Na("3 werkdagen 14:30");
        Beoordeel(Overdragen, "Bedreiging terwijl een kind erbij was. Beide ouders willen praten.", structureel: true);
        Na("1 werkdagen 10:10");
        InformeerAllen(Informeerwijze.Telefoon, "Beide ouders gebeld.");
        BiedAan(Organisaties.Lindervoort, "Latifa wil scheiden en is bang voor de reactie.", "Gesprekken over de scheiding zijn bij het wijkteam.");
        Plan();
    }

    private void Plan()
    {
        Na("2 werkdagen 09:30");
        Als(Joost);
        NeemAan();
        Na("3 werkdagen 13:00");
        SpreekAf("Praten over de scheiding gebeurt alleen op dinsdag bij het wijkteam.", "Latifa en Karim", "Joost is erbij.", 100);
        KindZegt("Adam", "Papa woont nu bij opa. Daar is een hond.", "Weten wanneer hij papa ziet.");
        Op("-45 dagen 09:00");
        Na("0 dagen 09:30");
        WisselEigenaar(Fatma, "Joost is ziek. Latifa en Karim kennen Fatma van de gesprekken op dinsdag.");
        Als(Fatma);
        Na("1 weken 13:30");
        AfspraakIs(1, Afspraakstand.NietGelukt, "Karim begon er thuis over. Morgen bespreken wij wat hem kan helpen.");
        InNood();
    }

    // Twice somebody of another team opens the case at night; the first time was judged, the second is to be.
    private void InNood()
    {
        Op("-20 dagen 23:05");
        Als(Aisha);
        NeemNoodtoegang(Noodgrond.Gevaar, "Latifa staat met Adam in Hoogmeden aan de deur en durft niet naar huis.");
        Na("2 werkdagen 10:20");
        Als(Ruben);
        BeoordeelNoodtoegang(true, "De crisisdienst bevestigde dat er haast was. Fatma wist het dezelfde nacht.");
        Op("-1 dagen 22:40");
        Als(Bram);
        NeemNoodtoegang(Noodgrond.NiemandBereikbaar, "De huisarts vraagt of Karim thuis mag komen en niemand neemt op.");
    }
}
