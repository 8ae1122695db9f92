using Kring.Domain.Meldingen;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A report that is not about violence at home goes back.</summary>
internal sealed class NietOntvankelijk() : Verhaal(14, new Woning("Marktplein", 12, "5791SD", "Oudemerk"))
{
    protected override void Vertel()
    {
        var winkelier = Bewoner("Gerrit", "", "Slot", "M", 52);
        Op("-22 dagen 15:40");
        PolitieMeldt(new() { Wat = "Ruzie tussen een winkelier en een klant over een bon.", Zorg = "De klant bleef schelden.", Waar = "Markt Oudemerk" }, winkelier);
        Als(Hanneke);
        Na("30 minuten");
        GeenAcuutGevaar("De klant is weg; er is niemand gewond.");
        Na("1 werkdagen 09:00");
        GeefTerug(Teruggavesoort.NietOntvankelijk, "Dit gaat niet over huiselijk geweld of kindermishandeling. Er is geen afhankelijkheid tussen deze mensen.");
    }
}
