using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A talk of this morning that is not ended yet: nobody knows whether it becomes advice or a report.</summary>
internal sealed class GesprekLoopt() : Verhaal(32, new Woning("Kastanjelaan", 102, "5771SD", "Lindervoort"))
{
    protected override void Vertel()
    {
        Op("0 dagen 11:10");
        Als(Hanneke);
        GesprekBegint();
        Vertelt(
        [
            ("gevaar", "nee"), ("gevaar_nu", "Oma is bij haar zus."), ("melder_hoedanigheid", "Burger"), ("melder_naam", "Ton Aalders"),
            ("melder_telefoon", "0600003201"), ("melder_band", "kleinzoon"), .. Mens(1, "Truus", "Aalders", "vrouw", 83),
            .. Mens(2, "Henk", "Aalders", "man", 57), ("p2_relatie", "zoon van"), ("p2_relatie_met", "1"),
        ]);
        Na("9 minuten");
        Vertelt(("verhaal", "Oma krijgt geen geld meer in handen. Zij is bang om het te vragen."), ("gezien", "Lege koelkast."), ("vorm_03", "ja"));
    }
}
