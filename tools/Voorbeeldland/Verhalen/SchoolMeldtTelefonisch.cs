using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A school reports on the telephone: a mother who can only be reached in safe ways, with a child on its way.</summary>
internal sealed class SchoolMeldtTelefonisch() : Verhaal(30, new Woning("Korenbloemstraat", 41, "5782SB", "Hoogmeden"))
{
    protected override void Vertel()
    {
        Op("-2 werkdagen 08:50");
        Als(Hanneke);
        GesprekBegint();
        Vertelt(
            ("gevaar", "nee"), ("gevaar_nu", "Het kind is op school, moeder haalt het om drie uur op. Vader is een week weg voor werk."),
            ("melder_hoedanigheid", "Onderwijs"), ("melder_naam", "Ilse Bogaard"), ("melder_organisatie", "Basisschool De Klimop"),
            ("melder_functie", "intern begeleider"), ("melder_telefoon", "0199 000 530"), ("melder_band", "ziet het kind elke schooldag"), ("melder_noemen", "ja"));
        Na("7 minuten");
        Vertelt(
        [
            .. Mens(1, "Roos", "Verheul", "vrouw", 7, "jeugdige"), .. Mens(2, "Nadine", "Verheul", "vrouw", 31, "ouder met gezag"),
            .. Mens(3, "Kees", "Verheul", "man", 36, "ouder met gezag"), ("p2_zwanger", "ja"), ("p2_uitgerekend", "over drie maanden"),
            ("p2_veilig_Bellen", "nee"), ("p2_veilig_ViaIemand", "ja"), ("p2_veilig_uitleg", "alleen via school, op dinsdag en donderdag"),
            ("p2_relatie", "moeder van"), ("p2_relatie_met", "1"), ("p3_relatie", "vader van"), ("p3_relatie_met", "1"),
        ]);
        Na("6 minuten");
        Vertelt(
            ("verhaal", "Roos vertelt dat papa mama slaat als hij boos is."), ("gezien", "Moeder had maandag een dikke lip. Roos kruipt weg als er geroepen wordt."),
            ("gehoord", "Roos zei: papa gooit de borden, dan ga ik onder bed."), ("sinds", "sinds de zomer"), ("vorm_01", "ja"), ("vorm_06", "ja"),
            ("gezin_weet", "nee"), ("gedaan", "Met moeder gesproken; zij durft niet met vader te praten."));
        WordtMelding();
        Na("40 minuten");
        Herken();
        Na("1 werkdagen 10:15");
        Beoordeel(ZelfVerder, "Er is herhaald geweld waar een kind bij is. Wij maken zelf afspraken met moeder en de school.", structureel: true);
    }
}
