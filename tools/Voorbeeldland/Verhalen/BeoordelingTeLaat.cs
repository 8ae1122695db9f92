using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>The assessment should have been done days ago.</summary>
internal sealed class BeoordelingTeLaat() : Verhaal(20, new Woning("Houtkade", 4, "5795SS", "Merkhoven"))
{
    protected override void Vertel()
    {
        var vrouw = Bewoner("Ingrid", "", "Peeters", "V", 55);
        var man = Bewoner("Jos", "", "Peeters", "M", 58);
        Op("-8 werkdagen 20:10");
        PolitieMeldt(
            new() { Wat = "Jos duwde Ingrid van de trap. Zij heeft een gekneusde pols.", Zorg = "Beiden drinken veel. Ingrid wil geen aangifte doen.", Eerder = "Vier keer ruzie in twee jaar." },
            vrouw.Relatie(man, "partner"),
            man);
        Als(Hanneke);
        Na("40 minuten");
        GeenAcuutGevaar("Ingrid is bij haar zus. Jos weet niet dat zij daar is en zoekt haar ook niet.");
        Na("2 werkdagen 16:20");
        Herken();
    }
}
