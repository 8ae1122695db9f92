using Kring.Domain.Meldingen;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A teacher asks how to begin a talk with parents, and calls again a week later.</summary>
internal sealed class AdviesAanSchool() : Verhaal(29, new Woning("Elzenhof", 14, "5771SA", "Lindervoort"))
{
    protected override void Vertel()
    {
        Op("-9 dagen 10:20");
        Als(Naomi);
        GesprekBegint();
        Vertelt([("melder_hoedanigheid", "Onderwijs"), ("melder_naam", "Sterre Kramer"), .. Mens(1, "Milan", "Wolters", "man", 8, "jeugdige")]);
        Na("18 minuten");
        BlijftAdvies(
            "Een kind vertelt in de klas dat het thuis vaak schreeuwen is. Hoe begin ik hierover met de ouders?",
            "Begin met wat u zelf zag en hoorde. Vraag hoe het thuis gaat. Spreek het kind eerst alleen, zonder beloftes. Bel terug na het gesprek.",
            Hoedanigheid.Onderwijs,
            Geweldsvorm.KindermishandelingKindcheck);
        Na("5 werkdagen 14:05");
        Als(Rachid);
        BeltTerug();
        Na("12 minuten");
        BlijftAdvies(
            "De ouders herkennen het en willen hulp. Moet ik nog melden?",
            "Melden hoeft nu niet: er is geen acute of structurele onveiligheid en de ouders nemen hulp aan. Volg het kind, en meld als de hulp stopt.",
            Hoedanigheid.Onderwijs,
            Geweldsvorm.KindermishandelingKindcheck);
    }
}
