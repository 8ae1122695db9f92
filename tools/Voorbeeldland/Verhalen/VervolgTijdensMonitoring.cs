using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Politie;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A new report while Veilig Thuis follows the household.</summary>
internal sealed class VervolgTijdensMonitoring() : Verhaal(5, new Woning("Molenweg", 112, "5776SD", "Vaartkant"))
{
    protected override void Vertel()
    {
        var vrouw = Bewoner("Wendy", "", "Bakker", "V", 44).Rol("ouder met gezag");
        var man = Bewoner("Marco", "", "Bakker", "M", 46).Rol("ouder met gezag");
        var lars = Bewoner("Lars", "", "Bakker", "M", 14).Rol("jeugdige");
        Op("-160 dagen 23:20");
        PolitieMeldt(
            new() { Wat = "Marco gooide een stoel naar Wendy. Zij viel.", Zorg = "Lars sprong ertussen.", Aanhouding = "Ja, en na verhoor naar huis gestuurd." },
            vrouw.Relatie(lars, "moeder van").Relatie(man, "partner"),
            man.Relatie(lars, "vader van"),
            lars);
        Als(Naomi);
        Na("45 minuten");
        GeenAcuutGevaar("Marco slaapt bij zijn ouders. Wendy en Lars zijn samen thuis.");
        Beoordeling();
        Plan();
        Vervolg(vrouw, man, lars);
    }

    private void Beoordeling()
    {
        Na("1 werkdagen 10:30");
        Herken();
        Na("3 werkdagen 13:00");
        Beoordeel(Overdragen, "Ruzies lopen al jaren op. Alle drie willen dat het stopt.", structureel: true);
        Na("2 werkdagen 14:00");
        InformeerAllen(Informeerwijze.Gesprek, "Op kantoor besproken.");
        BiedAan(Organisaties.Lindervoort, "Marco wil leren stoppen voordat het uit de hand loopt.", "Marco volgt de groep Niet meer door het lint.", "Lars hoeft niet te kiezen.");
    }

    private void Plan()
    {
        Na("2 werkdagen 16:30");
        Als(Fatma);
        NeemAan();
        Na("3 werkdagen 10:00");
        SpreekAf("Bij het woord 'pauze' gaat ieder naar een andere kamer.", "Wendy en Marco", "Fatma vraagt het iedere twee weken na.", 120);
        KindZegt("Lars", "Ik luister altijd of het goed gaat beneden. Dat wil ik niet meer.", "Gewoon kunnen voetballen zonder op te letten.");
        Als(Naomi);
        Na("3 maanden 10:00");
        Monitor("Wendy: het gaat veel beter. Lars: ik slaap goed.", "Het wijkteam ziet dat Marco zijn best doet.", Veiligheidsoordeel.NogNietStabiel);
    }

    private void Vervolg(params Persoonsbouwer[] gezin)
    {
        Op("-2 dagen 22:50");
        PolitieMeldt(
            new() { Wat = "Wendy belde: Marco schopte een deur in.", Zorg = "Lars was niet thuis.", Eerder = "Mishandeling, dit voorjaar." },
            gezin);
        Als(Hanneke);
        Na("15 minuten");
        GeenAcuutGevaar("Marco is weg en de politie heeft zijn sleutel. Lars slaapt bij een vriend.");
        Na("25 minuten");
        Herken();
    }
}
