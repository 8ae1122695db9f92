using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A neighbour reports and does not want the family to know; it must still be found out who they are.</summary>
internal sealed class BuurvrouwMeldt() : Verhaal(31, new Woning("Snoekstraat", 9, "5779SD", "Elderveen"))
{
    protected override void Vertel()
    {
        Op("-1 werkdagen 19:35");
        Als(Naomi);
        GesprekBegint();
        Vertelt(
        [
            ("gevaar", "nee"), ("gevaar_nu", "Het is nu stil. De buurvrouw belt 112 als het weer begint."), ("melder_hoedanigheid", "Burger"),
            ("melder_naam", "Coby Rijnders"), ("melder_telefoon", "0600003101"), ("melder_band", "woont ernaast"), ("melder_noemen", "nee"),
            .. Mens(1, "Danny", "Hulshof", "man", 44), .. Mens(2, "Petra", "Hulshof", "vrouw", 42), ("p1_relatie", "partner van"), ("p1_relatie_met", "2"),
            ("verhaal", "Bijna elk weekend ruzie met slaan en gillen."), ("gehoord", "Petra vertelde bij de vuilnisbakken dat zij niet weg durft."), ("vorm_01", "ja"),
        ]);
        Na("16 minuten");
        WordtMelding();
    }
}
