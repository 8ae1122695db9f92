using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A mother and her child stay at a secret address; nobody on the other side may learn it.</summary>
internal sealed class GeheimAdres() : Verhaal(6, new Woning("Ledeveerseweg", 5, "5803SA", "Zuiderlede"))
{
    protected override void Vertel()
    {
        var opvang = new Woning("Kastanjehof", 20, "5805SS", "Ledeveer");
        var moeder = Iemand("Selamawit", "", "Tesfay", "V", 27, opvang).Rol("ouder met gezag")
            .Herkomst("Eritrese", "Tigrinya").Informatie("Het adres van Tesfay is geheim en mag niet bekend worden bij de heer Gebre.");
        var vader = Bewoner("Yonas", "", "Gebre", "M", 33).Rol("ouder met gezag");
        var liya = Iemand("Liya", "", "Gebre", "V", 3, opvang).Rol("jeugdige");
        Op("-96 dagen 16:30");
        PolitieMeldt(
            new()
            {
                Wat = "Selamawit is met haar dochter gevlucht na bedreiging met een mes.",
                Zorg = "Yonas zoekt haar bij kennissen. Het verblijfadres is geheim.",
                Waar = "Station Zuiderlede",
                Aanhouding = "Nee, hij was niet thuis.",
            },
            moeder.Relatie(liya, "moeder van"),
            vader.Relatie(liya, "vader van"),
            liya);
        Beoordeling();
        Plan();
    }

    private void Beoordeling()
    {
        Als(Hanneke);
        Na("20 minuten");
        AcuutGevaar("Yonas zoekt moeder en kind.", "Opvang weet ervan. Politie gaat bij Yonas langs. Niemand noemt het adres.");
        Na("1 werkdagen 10:00");
        GevaarAfgewend("Yonas is aangehouden en mag vier weken geen contact zoeken.", Acuutscenario.SlachtofferUitHuis);
        Na("1 werkdagen 11:00");
        Herken("nieuw-1", "nieuw-2", "nieuw-1");
        Na("2 werkdagen 15:00");
        Beoordeel(Overdragen, "Ernstige bedreiging. Moeder en kind zijn nu veilig en hebben hulp nodig om dat te blijven.", acuut: true, structureel: true);
        Na("1 werkdagen 09:30");
        BiedAan(
            Organisaties.Zuiderlede,
            "Moeder praat met een tolk (Tigrinya). Spreek af via de opvang; noem nergens waar zij is.",
            "De verblijfplaats blijft geheim, ook op school en bij de huisarts.",
            "Contact tussen vader en Liya loopt via de rechter.");
    }

    private void Plan()
    {
        Na("1 werkdagen 14:45");
        Als(Bram);
        NeemAan();
        Na("2 werkdagen 10:00");
        SpreekAf("Selamawit belt 112 als zij Yonas ziet en daarna Bram.", "Selamawit", "De opvang oefent dit met haar.");
        KindZegt("Liya", "Mama huilt niet meer. Ik heb een bed met sterren.", "Rust en een plek op de peuterspeelzaal.");
        Als(Hanneke);
        Na("2 weken 13:00");
        Informeer("Selamawit", Informeerwijze.Gesprek, "Met de tolk besproken, in de opvang.");
        Informeer("Liya", Informeerwijze.Gesprek, "Met haar moeder besproken; Liya is drie.");
        InformeerNiet("Yonas", "Informeren nu kan moeder en kind in gevaar brengen. In december kijken wij opnieuw.");
    }
}
