using Kring.Domain.Meldingen;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A report meant for another region goes back.</summary>
internal sealed class OnjuistGeadresseerd() : Verhaal(15, new Woning("Grensweg", 300, "6999SA", "Oosterveen"))
{
    protected override void Vertel()
    {
        var man = Bewoner("Willem", "ter", "Horst", "M", 63);
        var vrouw = Bewoner("Annelies", "ter", "Horst", "V", 61);
        Op("-15 dagen 12:25");
        PolitieMeldt(new() { Wat = "Echtpaar heeft ruzie; er is met een deur gegooid.", Zorg = "Dit gebeurt vaker volgens de buren." }, man, vrouw);
        Als(Marijke);
        Na("30 minuten");
        GeenAcuutGevaar("De politie heeft beiden apart gesproken. Vanavond is hun zoon er.");
        Na("1 werkdagen 10:10");
        GeefTerug(Teruggavesoort.OnjuistGeadresseerd, "Oosterveen hoort bij een andere regio. Wij hebben de collega's daar gebeld.");
    }
}
