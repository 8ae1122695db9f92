using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A partner reports with the own account, adds something, and Veilig Thuis reads it.</summary>
internal sealed class PartnerMeldtMetAccount() : Verhaal(34, new Woning("Lisdodde", 8, "5779SF", "Zuiderlede"))
{
    protected override void Vertel()
    {
        Op("-4 werkdagen 11:20");
        Als(Tom);
        MeldtMetAccount(
        [
            ("gevaar", "nee"), ("gevaar_nu", "Hij is opgenomen tot het einde van de week."), ("melder_naam", Tom.Naam), ("melder_organisatie", Tom.Organisatie),
            ("melder_hoedanigheid", "Ggz"), ("melder_functie", "behandelaar"), ("melder_telefoon", "0199 000 301"),
            ("melder_grond", "Vertrouwensrelatie"), ("melder_grond_tekst", "De behandeling is net begonnen; hij stopt ermee als hij weet dat wij melden."),
            .. Mens(1, "Harm", "Doornbos", "man", 47), .. Mens(2, "Aleida", "Doornbos", "vrouw", 45), ("p1_relatie", "partner van"), ("p1_relatie_met", "2"),
            ("verhaal", "Hij vertelt dat hij zijn vrouw de laatste maanden vaker slaat als hij gedronken heeft."),
            ("gezien", "Schaafwonden aan zijn knokkels."), ("gehoord", "Zijn vrouw zei aan de telefoon dat zij niet vrij kan praten."), ("vorm_01", "ja"), ("gezin_weet", "nee"),
        ]);
        Na("35 minuten");
        Als(Rachid);
        GeenAcuutGevaar("De man is opgenomen. De afdeling belt ons voor hij naar huis gaat.");
        Op("-3 werkdagen 10:05");
        Als(Tom);
        VultZelfAan("Hij gaat waarschijnlijk al donderdag naar huis. Zijn vrouw weet dat nog niet.");
        Na("20 minuten");
        Als(Rachid);
        LeestAanvulling();
        Na("30 minuten");
        Herken();
    }
}
