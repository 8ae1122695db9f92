using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A school reports by the form, in the evening and without account, and adds something two days later that nobody read yet.</summary>
internal sealed class SchoolMeldtOnline() : Verhaal(33, new Woning("Waterviolier", 15, "5771SD", "Lindervoort"))
{
    protected override void Vertel()
    {
        Op("-3 werkdagen 19:40");
        MeldtOnline(
        [
            ("gevaar", "nee"), ("gevaar_nu", "De kinderen zijn bij hun oma. Zij gaan vrijdag weer naar huis."),
            ("melder_naam", "Thijs van Erp"), ("melder_organisatie", "Basisschool Het Kompas"), ("melder_hoedanigheid", "Onderwijs"),
            ("melder_functie", "leerkracht groep 6"), ("melder_telefoon", "0199 000 533"), ("melder_band", "heeft beide kinderen in de klas gehad"), ("melder_noemen", "ja"),
            .. Mens(1, "Noor", "Zwaan", "vrouw", 9, "jeugdige"), .. Mens(2, "Jip", "Zwaan", "man", 6, "jeugdige"),
            .. Mens(3, "Ellen", "Zwaan", "vrouw", 35, "ouder met gezag"), ("p3_relatie", "moeder van"), ("p3_relatie_met", "1"), ("p3_veilig_Bellen", "ja"),
            ("verhaal", "Noor vertelt dat er thuis veel wordt geschreeuwd en dat zij Jip dan meeneemt naar boven."),
            ("gezien", "Noor is moe en heeft vaak geen eten bij zich. Jip plast weer in zijn broek."),
            ("gehoord", "Oma zei bij het hek dat het zo niet langer kan."), ("sinds", "sinds de zomervakantie"), ("vorm_06", "ja"),
            ("gezin_weet", "ja"), ("gedaan", "Twee keer met moeder gesproken. De intern begeleider denkt mee."),
        ]);
        Op("-2 werkdagen 09:10");
        Als(Naomi);
        GeenAcuutGevaar("De kinderen zijn bij oma, oma weet dat zij ons kan bellen.");
        Na("50 minuten");
        Herken();
        Op("-1 werkdagen 15:55");
        MelderVultAan("Noor zei vandaag dat haar moeder een nieuwe vriend heeft, die soms blijft slapen. Zij is bang voor hem.", "0199 000 533");
    }
}
