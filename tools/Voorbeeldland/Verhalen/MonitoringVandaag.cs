using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>The first monitoring moment falls on the last day.</summary>
internal sealed class MonitoringVandaag() : Verhaal(25, new Woning("Kanaalweg", 37, "5785SA", "Hoogmeden"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Vanessa", "", "Lopes", "V", 37).Rol("ouder met gezag");
        var vader = Bewoner("Nuno", "", "Lopes", "M", 40).Rol("ouder met gezag");
        var ines = Bewoner("Inês", "", "Lopes", "V", 9).Rol("jeugdige");
        Op("-108 dagen 20:45");
        PolitieMeldt(
            new() { Wat = "Nuno gooide servies stuk en dreigde weg te gaan met Inês.", Zorg = "Inês belde haar juf.", Hulp = "Relatietherapie." },
            moeder.Relatie(ines, "moeder van").Relatie(vader, "partner"),
            vader.Relatie(ines, "vader van"),
            ines);
        Als(Rachid);
        Na("35 minuten");
        GeenAcuutGevaar("Nuno is gekalmeerd; opa en oma zijn er.");
        Na("1 werkdagen 11:00");
        Herken();
        Na("3 werkdagen 10:00");
        Beoordeel(Overdragen, "Ruzies worden heftiger. Ouders vragen om hulp.", structureel: true);
        Na("1 werkdagen 13:00");
        InformeerAllen(Informeerwijze.Gesprek, "Thuis besproken.");
        BiedAan(Organisaties.Hoogmeden, "Ouders willen graag beginnen.", "Inês mag altijd naar oma.");
        Plan();
    }

    private void Plan()
    {
        Op("-3 maanden 10:40");
        Als(Aisha);
        NeemAan();
        Na("2 werkdagen 14:00");
        SpreekAf("Als het oploopt gaat Inês naar oma; zij hoeft niet te vragen.", "Inês en oma", "Oma appt Aisha.", 120);
        Na("2 werkdagen 15:30");
        KindZegt("Inês", "Ik was bang dat papa mij mee zou nemen. Nu weet ik dat ik naar oma mag.", "Dat papa zegt dat hij dat niet doet.");
    }
}
