using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A talk of this morning that is not ended yet, about somebody who is known: nobody knows whether it becomes advice or a report.</summary>
internal sealed class GesprekLoopt() : Verhaal(32, new Woning("Kastanjelaan", 102, "5771SD", "Lindervoort"))
{
    private static readonly DateOnly Verjaardag = new(1943, 5, 14);

    protected override void Vertel()
    {
        Eerder();
        Op("0 dagen 11:10");
        Als(Hanneke);
        GesprekBegint();
        Vertelt(
        [
            ("gevaar", "nee"), ("gevaar_nu", "Oma is bij haar zus."), ("melder_hoedanigheid", "Burger"), ("melder_naam", "Ton Aalders"),
            ("melder_telefoon", "0600003201"), ("melder_band", "kleinzoon"), .. Mens(1, "Truus", "Aalders", "vrouw", Verjaardag, null),
            .. Mens(2, "Henk", "Aalders", "man", 57), ("p2_relatie", "zoon van"), ("p2_relatie_met", "1"),
        ]);
        Na("9 minuten");
        Vertelt(("verhaal", "Oma krijgt geen geld meer in handen. Zij is bang om het te vragen."), ("gezien", "Lege koelkast."), ("vorm_03", "ja"));
    }

    // She was reported before, under her whole name.
    private void Eerder()
    {
        Op("-230 dagen 14:20");
        PolitieMeldt(
            new() { Wat = "Een oudere vrouw was de weg kwijt. Haar zoon was boos toen hij haar ophaalde.", Zorg = "Zij had geen jas aan en was bang." },
            Bewoner("Geertruida", "", "Aalders", "V", 83).Geboren(Verjaardag).Rol("overige verwant"));
        Als(Hanneke);
        Na("30 minuten");
        GeenAcuutGevaar("Zij is thuis en de huisarts komt langs.");
        Na("1 werkdagen 10:00");
        Herken();
        Na("1 werkdagen 11:00");
        Beoordeel(NietsMeer, "Eén keer. De huisarts en de wijkverpleging volgen het.");
    }
}
