using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Plannen;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>From report to closing: it became safe and stayed so.</summary>
internal sealed class VanMeldingTotSluiten() : Verhaal(2, new Woning("Hertogstraat", 88, "5782SD", "Hoogmeden"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Joyce", "", "Martina", "V", 34).Rol("ouder met gezag").Telefoon("0600000201");
        var vriend = Bewoner("Ricardo", "", "Pieternella", "M", 37).Rol("stiefouder");
        var jay = Bewoner("Jay", "", "Martina", "M", 9).Rol("jeugdige");
        Op("-455 dagen 02:15");
        PolitieMeldt(
            new()
            {
                Wat = "Joyce is door haar vriend geslagen. Hij had veel gedronken.",
                Zorg = "Jay belde zelf 112. Hij zat in de badkamer met de deur op slot.",
                Aanhouding = "Ja, de man is aangehouden voor mishandeling.",
                Eerder = "Twee keer burenruzie, vorig jaar.",
            },
            moeder.Relatie(jay, "moeder van").Relatie(vriend, "partner"),
            vriend,
            jay);
        Beoordeling();
        Plan();
    }

    private void Beoordeling()
    {
        Als(Hanneke);
        Na("20 minuten");
        AcuutGevaar("De man komt morgenvroeg vrij en heeft een sleutel.", "Politie vraagt huisverbod aan, wij bellen Joyce om 8 uur.");
        Na("1 werkdagen 12:00");
        GevaarAfgewend("Huisverbod van tien dagen opgelegd. Het slot is vervangen.", Acuutscenario.BetrokkeneUitHuis);
        Als(Rachid);
        Na("1 werkdagen 09:00");
        Herken();
        Na("2 werkdagen 16:00");
        Beoordeel(Overdragen, "Er is geslagen terwijl een kind in huis was. Joyce en Ricardo willen beiden dat het stopt.", acuut: true, structureel: true);
        Na("1 werkdagen 10:00");
        InformeerAllen(Informeerwijze.Gesprek, "Thuis besproken.");
        BiedAan(
            Organisaties.Hoogmeden,
            "Joyce is open over wat er gebeurde. Ricardo is begonnen bij de verslavingszorg.",
            "Ricardo drinkt niet als Jay in huis is.",
            "Jay weet wie hij mag bellen, ook 's nachts.");
    }

    private void Plan()
    {
        Na("3 werkdagen 11:15");
        Als(Aisha);
        NeemAan();
        Na("2 werkdagen 09:45");
        SpreekAf("Bij spanning gaat Ricardo een uur naar buiten en belt zijn broer.", "Ricardo", "Joyce en Ricardo schrijven het op in het schrift.", 180);
        SpreekAf("Jay slaapt op vrijdag bij zijn tante.", "Tante Daisy", "Aisha belt tante om de week.");
        KindZegt("Jay", "Als het stil is beneden, blijf ik wakker. Bij tante slaap ik wel.", "Zeker weten dat mama veilig is.");
        Na("3 maanden 10:30");
        AfspraakIs(1, Afspraakstand.Gelukt);
        Als(Rachid);
        Na("3 werkdagen 10:30");
        Monitor("Joyce: het gaat goed. Jay: ik slaap weer.", "Wijkteam en verslavingszorg zien vooruitgang.", Veiligheidsoordeel.NogNietStabiel);
        Na("9 maanden 10:30");
        Monitor("Joyce en Ricardo: geen ruzie meer met slaan. Jay: papa Ric is nu leuk.", "Alle betrokkenen zien een veilig gezin.", Veiligheidsoordeel.Veilig);
        Na("1 werkdagen 09:30");
        Sluit("Een jaar lang geen geweld. Jay en zijn moeder voelen zich veilig en weten wie zij kunnen bellen.");
    }
}
