using Kring.Domain.Casussen;

namespace Kring.Voorbeeldland.Gezinnen;

internal static partial class Zinnen
{
    /// <summary>What the people and the professionals say at a monitoring moment.</summary>
    public static (string[] Betrokkenen, string[] Professionals) Monitoring(Veiligheidsoordeel oordeel) => oordeel switch
    {
        Veiligheidsoordeel.Veilig => (Goed, GoedVolgensAnderen),
        Veiligheidsoordeel.NogNietStabiel => (Wisselend, WisselendVolgensAnderen),
        _ => (NietGoed, NietGoedVolgensAnderen),
    };

    private static readonly string[] Goed =
    [
        "{B}: het is rustig. {A}: wij praten weer normaal.", "Iedereen zegt dat er geen geweld meer is geweest.", "{B} slaapt weer goed en voelt zich veilig.", "{A}: ik herken nu wanneer het oploopt.",
        "Zij wonen apart en dat geeft rust.", "{B}: er is weleens ruzie, maar zonder angst.", "De afspraken hangen nog op de koelkast en werken.", "{A} gaat nog naar de groep en is er trots op.",
        "Beiden geven een acht voor veiligheid.", "{B} durft weer nee te zeggen.", "Het gezin redt zich samen met familie.", "De kinderen zeggen dat het thuis fijn is.",
    ];

    private static readonly string[] GoedVolgensAnderen =
    [
        "Het team ziet een rustig gezin.", "School ziet een vrolijk kind.", "De politie heeft geen meldingen meer.", "De huisarts ziet vooruitgang.", "Het team sluit de hulp binnenkort af.",
        "De ggz is tevreden over de behandeling.", "Oma en school bevestigen het.", "De wijkagent hoort niets meer van de buren.", "De schuldhulp loopt goed.", "Alle afspraken zijn nagekomen.",
    ];

    private static readonly string[] Wisselend =
    [
        "{B}: het gaat beter, maar ik let nog steeds op.", "Eén keer ruzie, zonder slaan. Zij hebben het uitgepraat.", "{A}: als het druk is op het werk valt het mij zwaar.", "De afspraken helpen, de avonden zijn nog lastig.",
        "{B} twijfelt of het zo blijft.", "Sinds de verhuizing is er meer spanning.", "{A} is gestopt met drinken, drie weken nu.", "Er is minder geschreeuw. De kinderen zijn nog waakzaam.",
    ];

    private static readonly string[] WisselendVolgensAnderen =
    [
        "Het team ziet dat er hard aan gewerkt wordt.", "School merkt nog onrust.", "De hulp is laat begonnen door een wachtlijst.", "Het team houdt de frequentie zo.", "De ggz ziet een eerste verandering.", "De schuldhulp is net gestart.",
    ];

    private static readonly string[] NietGoed =
    [
        "{B}: het is weer gebeurd en ik had het niet verteld.", "Er is weer geduwd. Zij willen allebei extra hulp.", "{A} komt niet meer op afspraken.", "{B} is bang voor de avonden.", "Zij praten alleen nog via de kinderen.",
    ];

    private static readonly string[] NietGoedVolgensAnderen =
        ["Het team maakt zich zorgen en maakt nieuwe afspraken.", "School zag twee keer verdriet bij het ophalen.", "De politie was vorige week aan de deur.", "De ggz zoekt een snellere plek."];

    public static readonly string[] Sluiten =
    [
        "Al een jaar geen geweld. Iedereen weet wie te bellen.", "Het is veilig en dat blijft zo. Het gezin redt zich.", "De afspraken werken en de familie kijkt mee.", "Zij wonen apart; er is geen contact en geen angst.",
        "De hulp loopt goed en heeft ons niet meer nodig.", "De kinderen zeggen dat het thuis rustig is.", "De voorwaarden zijn gehaald.", "De behandeling is klaar en het gaat goed.", "Het gezin is tevreden over het plan en wil zelf verder.",
        "Alle betrokkenen vinden het veilig genoeg.", "Het netwerk heeft het overgenomen.", "Er zijn geen nieuwe zorgen; school blijft volgen.",
    ];
}
