using Kring.Domain.Casussen;
using Kring.Domain.Plannen;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>After a separation the children see the quarrels; the whole way up to monitoring.</summary>
internal sealed class RuzieNaScheiding() : Verhaal(1, new Woning("Turfkade", 14, "5771SA", "Lindervoort"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Samira", "", "El Khatib", "V", 36).Rol("ouder met gezag").Telefoon("0600000101");
        var vader = Iemand("Dennis", "van der", "Wal", "M", 39, new("Zeilmakershof", 3, "5773SA", "Lindervoort")).Rol("ouder met gezag");
        var noor = Bewoner("Noor", "van der", "Wal", "V", 11).Rol("jeugdige");
        var sem = Bewoner("Sem", "van der", "Wal", "M", 7).Rol("jeugdige");
        Op("-206 dagen 21:40");
        PolitieMeldt(
            new()
            {
                Wat = "Bij het terugbrengen van de kinderen schreeuwen beide ouders. Er wordt geduwd en een ruit gaat stuk.",
                Zorg = "De kinderen staan erbij en huilen. Volgens de buren gebeurt dit vaker op zondag.",
                Hulp = "Mediator, gestopt in het voorjaar.",
            },
            moeder.Relatie(noor, "moeder van").Relatie(sem, "moeder van"),
            vader.Relatie(noor, "vader van").Relatie(sem, "vader van"),
            noor,
            sem);
        Beoordeling();
        Plan();
    }

    private void Beoordeling()
    {
        Als(Hanneke);
        Na("25 minuten");
        GeenAcuutGevaar("Vader is naar huis. Moeder en de kinderen zijn bij oma, drie straten verder.");
        Na("1 werkdagen 09:30");
        Herken("nieuw-1", "nieuw-2", "nieuw-1", "nieuw-1");
        Na("3 werkdagen 14:10");
        Beoordeel(Overdragen, "De kinderen zien al een jaar ruzie met duwen. Beide ouders willen hulp. Het wijkteam kent het gezin.", structureel: true);
        Na("1 werkdagen 11:00");
        InformeerAllen(Informeerwijze.Gesprek, "Verteld wat er gemeld is, wat wij besloten en waarom.");
        Na("1 werkdagen 10:15");
        BiedAan(
            Organisaties.Lindervoort,
            "Beide ouders zijn gesproken en weten van de overdracht. De wisselmomenten op zondag zijn het moeilijkst.",
            "De kinderen worden gewisseld zonder dat hun ouders elkaar zien.",
            "Er is iedere week iemand die met de kinderen praat.");
    }

    private void Plan()
    {
        Na("2 werkdagen 15:20");
        Als(Joost);
        NeemAan();
        Na("2 werkdagen 13:30");
        SpreekAf("Oma haalt en brengt de kinderen op zondag.", "Oma Fatiha", "Joost belt oma iedere maandag.", 90);
        SpreekAf("Berichten over de kinderen gaan alleen nog via de app van school.", "Samira en Dennis", "Beide ouders laten de berichten zien.");
        Na("3 werkdagen 15:00");
        KindZegt("Noor", "Ik wil dat ze normaal doen op mijn verjaardag. Ik ga altijd op mijn kamer zitten met muziek.", "Iemand om mee te praten die niet van papa of mama is.");
        KindZegt("Sem", "Papa en mama zijn boos op elkaar maar niet op mij. Toch?", "Horen dat het niet zijn schuld is.");
        Na("6 weken 10:00");
        SpreekAf("Noor gaat iedere donderdag naar de meidengroep.", "Noor en Joost", "Noor vertelt zelf hoe het was.", 120, voor: "Noor");
        AfspraakIs(1, Afspraakstand.Gelukt, "Alle zondagen rustig verlopen.");
        Na("6 weken 11:30");
        Als(Hanneke);
        Monitor("Samira en Dennis: het is rustiger. Noor: ik durf weer vriendinnen mee te nemen.", "School en wijkteam zien twee blijere kinderen.", Veiligheidsoordeel.NogNietStabiel);
    }
}
