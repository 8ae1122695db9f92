using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>An overdracht comes back and is accepted elsewhere.</summary>
internal sealed class OverdrachtTeruggegeven() : Verhaal(18, new Woning("Nieuwstraat", 64, "5781SS", "Hoogmeden"))
{
    protected override void Vertel()
    {
        var vrouw = Bewoner("Hanan", "", "Haddad", "V", 33).Rol("ouder met gezag").Herkomst("Syrische", "Arabisch");
        var man = Bewoner("Omar", "", "Haddad", "M", 38).Rol("ouder met gezag");
        var rami = Bewoner("Rami", "", "Haddad", "M", 8).Rol("jeugdige");
        var yara = Bewoner("Yara", "", "Haddad", "V", 5).Rol("jeugdige");
        Op("-62 dagen 19:30");
        PolitieMeldt(
            new() { Wat = "Omar sloeg met zijn vuist op de muur en schreeuwde tegen Hanan.", Zorg = "Rami en Yara verstopten zich onder het bed. Het gezin gaat verhuizen." },
            vrouw.Relatie(rami, "moeder van").Relatie(yara, "moeder van").Relatie(man, "partner"),
            man.Relatie(rami, "vader van").Relatie(yara, "vader van"),
            rami,
            yara);
        Beoordeling();
        Plan();
    }

    private void Beoordeling()
    {
        Als(Rachid);
        Na("30 minuten");
        GeenAcuutGevaar("Omar is gaan wandelen met zijn neef. Hanan voelt zich vannacht veilig.");
        Na("1 werkdagen 10:00");
        Herken();
        Na("3 werkdagen 13:20");
        Beoordeel(Overdragen, "Veel spanning door de verhuizing en de procedure. Kinderen zijn bang.", structureel: true);
        Na("1 werkdagen 09:30");
        InformeerAllen(Informeerwijze.Gesprek, "Met een tolk besproken.");
        BiedAan(Organisaties.Hoogmeden, "Tolk nodig. Beide ouders werken mee.", "De kinderen zijn niet bij ruzies.", "Omar belt zijn neef als het oploopt.");
        Na("3 werkdagen 15:10");
        Als(Aisha);
        GeefOverdrachtTerug("Wij weten nog niet wie bij de kinderen let op hun veiligheid. Spreek dat eerst met de ouders af.");
        Na("1 werkdagen 10:30");
        Als(Rachid);
        BiedAan(
            Organisaties.Hoogmeden,
            "Tolk nodig. Beide ouders werken mee. Neef Bilal en de school letten op de kinderen; dat is nu afgesproken.",
            "De kinderen zijn niet bij ruzies.",
            "Omar belt zijn neef als het oploopt.",
            "De juf van Rami vraagt hem iedere week hoe het gaat.");
    }

    private void Plan()
    {
        Na("2 werkdagen 11:00");
        Als(Aisha);
        NeemAan();
        Na("3 werkdagen 15:15");
        SpreekAf("Bij spanning neemt neef Bilal de kinderen mee naar buiten.", "Bilal", "Aisha vraagt het na bij de kinderen.", 90);
        KindZegt("Rami", "Onder het bed is het donker maar daar is Yara ook.", "Dat er niet meer geschreeuwd wordt.");
        KindZegt("Yara", "Rami houdt mijn hand vast.", "Bij Rami blijven.");
    }
}
