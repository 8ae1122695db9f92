using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>The team accepted, but nobody has spoken with the children yet.</summary>
internal sealed class KindNogNietGesproken() : Verhaal(21, new Woning("Heideweg", 70, "5811SD", "Elderveen"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Rosita", "", "Doornbos", "V", 41).Rol("ouder met gezag");
        var vader = Bewoner("Edwin", "", "Doornbos", "M", 43).Rol("ouder met gezag");
        var bo = Bewoner("Bo", "", "Doornbos", "V", 10).Rol("jeugdige");
        var stijn = Bewoner("Stijn", "", "Doornbos", "M", 8).Rol("jeugdige");
        Op("-24 werkdagen 19:00");
        PolitieMeldt(
            new() { Wat = "Edwin hield Rosita vast aan haar keel.", Zorg = "Bo en Stijn hoorden alles.", Aanhouding = "Ja, hij kreeg een contactverbod." },
            moeder.Relatie(bo, "moeder van").Relatie(stijn, "moeder van").Relatie(vader, "partner"),
            vader.Relatie(bo, "vader van").Relatie(stijn, "vader van"),
            bo,
            stijn);
        Beoordeling();
        Plan();
    }

    private void Beoordeling()
    {
        Als(Naomi);
        Na("20 minuten");
        AcuutGevaar("Verwurging: groot gevaar.", "Politie houdt Edwin vast. Rosita gaat langs de huisarts.");
        Na("1 werkdagen 09:10");
        GevaarAfgewend("Edwin heeft een contactverbod en woont bij zijn broer.", Acuutscenario.BetrokkeneUitHuis);
        Na("1 werkdagen 10:40");
        Herken();
        Na("3 werkdagen 12:00");
        Beoordeel(Overdragen, "Levensgevaarlijk geweld met kinderen in huis.", acuut: true, structureel: true);
        Na("1 werkdagen 10:00");
        GeefBrief(
            "Rosita",
            "De politie was bij u thuis na een ruzie. U bent daarbij vastgehouden aan uw keel. Bo en Stijn hebben het gehoord.",
            "Het wijkteam Elderveen helpt u en de kinderen verder. Shanti Ramautar belt u deze week om kennis te maken.");
        InformeerAllen(Informeerwijze.Gesprek, "Ouders apart gesproken.");
        BiedAan(Organisaties.Elderveen, "Contactverbod tot het einde van het jaar.", "Edwin houdt zich aan het contactverbod.", "De kinderen worden gehoord.");
    }

    private void Plan()
    {
        Op("-12 werkdagen 11:45");
        Als(Shanti);
        NeemAan();
        Na("2 werkdagen 15:00");
        SpreekAf("Rosita belt 112 als Edwin bij huis komt.", "Rosita", "Shanti belt iedere woensdag.");
        Na("3 werkdagen 10:00");
        KindNietGesproken("Bo", "Bo was ziek. Nieuwe afspraak op school.");
    }
}
