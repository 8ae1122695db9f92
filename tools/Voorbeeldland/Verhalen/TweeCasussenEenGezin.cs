using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A father who moved out is reported with a new partner; his case turns out to be one with that of the mother.</summary>
internal sealed class TweeCasussenEenGezin() : Verhaal(37, new Woning("Haverkamp", 31, "5772LS", "Lindervoort"))
{
    private static readonly Woning Bovenwoning = new("Smidstraat", 8, "5773LS", "Lindervoort");

    protected override void Vertel()
    {
        var moeder = Bewoner("Jolanda", "", "Terpstra", "V", 38).Rol("ouder met gezag");
        var noor = Bewoner("Noor", "", "Terpstra", "V", 8).Rol("jeugdige");
        Op("-80 dagen 20:40");
        PolitieMeldt(
            new() { Wat = "Ruzie aan de deur met de vader, die pas was vertrokken. Hij sloeg tegen het raam.", Zorg = "Noor stond in de gang." },
            moeder.Relatie(noor, "moeder van"),
            noor);
        Als(Hanneke);
        Na("20 minuten");
        GeenAcuutGevaar("De vader is weg en komt vannacht niet terug.");
        Na("1 werkdagen 09:20");
        Herken();
        OnthoudCasus();
        Na("3 werkdagen 11:00");
        Beoordeel(Overdragen, "De ruzies gaan over de omgang. Jolanda wil hulp.", structureel: true);
        Na("1 werkdagen 10:00");
        InformeerAllen(Informeerwijze.Gesprek, "Thuis besproken.");
        BiedAan(Organisaties.Lindervoort, "Jolanda wil dat de omgang rustig verloopt.", "Ophalen gebeurt bij oma.");
        Na("2 werkdagen 13:10");
        Als(Joost);
        NeemAan();
        Na("2 werkdagen 15:00");
        SpreekAf("Noor wordt gebracht en gehaald bij oma.", "Jolanda en oma", "Joost belt oma op maandag.", 120);
        KindZegt("Noor", "Bij oma is het rustig.", "Dat papa niet meer op het raam slaat.");
        Vader();
    }

    private void Vader()
    {
        Op("-5 werkdagen 22:15");
        PolitieMeldt(
            new() { Wat = "Geschreeuw in de bovenwoning. Een man had een glas gegooid.", Zorg = "Zijn dochter logeert er in het weekend.", Waar = Bovenwoning.ToString() },
            Iemand("Harm", "", "Dijkema", "M", 41, Bovenwoning).Rol("ouder zonder gezag"),
            Iemand("Sanne", "", "Wolthuis", "V", 36, Bovenwoning).Rol("overige verwant"));
        Als(Hanneke);
        Na("30 minuten");
        GeenAcuutGevaar("Sanne is bij een vriendin. Harm slaapt thuis.");
        Na("1 werkdagen 10:20");
        Herken();
        Op("-2 werkdagen 14:20");
        VoegSamen("Harm is de vader van Noor. Wat hij thuis doet, raakt haar in het weekend.");
    }
}
