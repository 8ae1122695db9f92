using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A woman is expecting; the child that is not born yet has its own line in the plan.</summary>
internal sealed class OngeborenKind() : Verhaal(8, new Woning("Veenstraat", 19, "5812SS", "Elderveen"))
{
    protected override void Vertel()
    {
        Op("-34 dagen 13:15");
        var moeder = Bewoner("Kimberly", "", "Ramdin", "V", 22).Rol("ouder met gezag")
            .Informatie($"Kimberly is zwanger, uitgerekend {Datum(Dag(104))}.");
        var vriend = Bewoner("Jordy", "", "Verhoeven", "M", 24).Rol("stiefouder");
        var milan = Bewoner("Milan", "", "Ramdin", "M", 2).Rol("jeugdige");
        PolitieMeldt(
            new() { Wat = "Jordy trok Kimberly aan haar haren de trap af.", Zorg = "Kimberly is zwanger. Milan zat in de box.", Aanhouding = "Ja." },
            moeder.Relatie(milan, "moeder van").Relatie(vriend, "partner"),
            vriend,
            milan);
        Als(Naomi);
        Na("30 minuten");
        GeenAcuutGevaar("Jordy zit vast tot morgen en gaat daarna naar zijn moeder. Verloskundige heeft Kimberly gezien.");
        Na("1 werkdagen 09:40");
        Herken();
        Na("3 werkdagen 14:00");
        Beoordeel(Overdragen, "Geweld tijdens een zwangerschap. Kimberly wil hulp voor de baby komt.", acuut: true);
        Na("1 werkdagen 13:30");
        InformeerAllen(Informeerwijze.Gesprek, "Bij de verloskundige besproken.");
        BiedAan(Organisaties.Elderveen, "De verloskundige werkt mee en ziet Kimberly iedere week.", "Jordy is niet alleen met Kimberly tot de geboorte.", "De verloskundige belt bij zorgen dezelfde dag.");
        Plan();
    }

    private void Plan()
    {
        Na("3 werkdagen 10:00");
        Als(Shanti);
        NeemAan();
        Na("2 werkdagen 11:00");
        SpreekAf("Moeder van Kimberly slaapt op vrijdag en zaterdag bij haar.", "Oma Sunita", "Shanti belt op maandag.", 60);
        SpreekAf("Kraamzorg komt extra lang.", "Verloskundige", "Staat in het kraamplan.");
        Na("2 werkdagen 10:30");
        KindNietGesproken("Milan", "Milan is twee. Shanti heeft met hem gespeeld; hij zocht steeds zijn moeder.");
    }
}
