namespace Kring.Voorbeeldland.Gezinnen;

internal static partial class Zinnen
{
    public static readonly string[] WatBekendIs =
    [
        "Het gezin staat open voor hulp.", "{B} wil praten, {A} twijfelt nog.", "Beiden willen verder zonder ruzie.", "{A} is begonnen bij de huisarts.", "Er zijn schulden; schuldhulp is aangevraagd.",
        "{B} is vooral bang voor de avonden.", "Oma en een buurvrouw willen helpen.", "Er is eerder hulp gestopt omdat het te veel was. Begin klein.", "Bel eerst {B}, daarna {A}.", "Een afspraak na zes uur past het beste bij het werk van {A}.",
        "De school denkt mee en heeft een vaste juf.", "Het gezin verhuist misschien; vraag ernaar.", "{A} wil niet dat de werkgever het hoort.",
    ];

    public static readonly string[] Voorwaarden =
    [
        "Er wordt niet geslagen of gedreigd.", "{A} gaat naar buiten als het oploopt.", "{B} belt 112 bij gevaar.", "Ruzies worden niet gevoerd waar de kinderen bij zijn.", "{A} drinkt niet thuis.",
        "Iedere week is er contact met het team.", "De kinderen weten wie zij kunnen bellen.", "Ieder heeft een eigen plek om te slapen.", "De overdracht van de kinderen gaat via school.", "{A} komt niet aan de deur zonder afspraak.",
        "Oma kan altijd gebeld worden, ook 's nachts.", "De huisarts weet ervan en kijkt mee.", "De bankpas is bij {B}.", "{A} volgt de training bij de ggz.",
    ];

    public static readonly string[] Teruggeven =
    [
        "Wij weten nog niet wie er let op de veiligheid van de kinderen.", "Het gezin woont niet meer in onze gemeente.", "De voorwaarden zijn niet met het gezin besproken.", "Er loopt al een plan bij een ander team.", "Wij kunnen dit alleen doen met de politie erbij; dat is nog niet geregeld.",
    ];

    public static readonly string[] Intrekken =
        ["Een ander team past beter bij waar {B} nu woont.", "{A} en {B} willen eerst zelf verder; wij houden zicht.", "De wachttijd is nu te lang."];

    /// <summary>An agreement: what, who, and how it is seen that it works.</summary>
    public static readonly (string Wat, string Wie, string Nagaan)[] Afspraken =
    [
        ("Bij spanning gaat {A} een uur naar buiten.", "{A}", "Wij vragen het iedere week na."), ("Bij het woord 'stop' houden wij allebei op.", "{A} en {B}", "Zij schrijven het op."),
        ("{B} belt een vriendin als het spannend wordt.", "{B}", "De vriendin laat het ons weten."), ("Oma slaapt op vrijdag bij ons.", "Oma", "Wij bellen oma op maandag."),
        ("{A} zet de telefoon om tien uur uit.", "{A}", "Samen bekeken aan het eind van de week."), ("Eén keer per week eten wij met de hele familie.", "Iedereen", "Vraag het de kinderen."),
        ("De deur blijft open als {A} en {B} praten.", "{A} en {B}", "De buurvrouw vraagt hoe het gaat."), ("Geldzaken bespreken wij op woensdag, met de schuldhulp erbij.", "{A} en {B}", "De schuldhulp belt."),
        ("Na ruzie belt {A} eerst, voordat {hij} terugkomt.", "{A}", "{B} schrijft op hoe het ging."), ("De wijkagent heeft het nummer van {B}.", "Wijkagent", "Staat in het systeem van de politie."),
        ("{A} gaat naar de groep op donderdag.", "{A}", "De groep meldt afwezigheid."), ("Alcohol staat niet in huis.", "{A} en {B}", "Samen nagekeken."),
        ("Bij gevaar: 112, daarna het team.", "Iedereen", "Geoefend aan tafel."), ("{B} heeft een tas klaarstaan bij de buren.", "{B}", "Besproken op maandag."),
        ("Op zondagavond bellen {A} en {B} over de komende week.", "{A} en {B}", "Wij vragen ernaar."), ("De begeleider komt iedere dinsdag langs.", "Begeleider", "Staat in de agenda."),
    ];

    public static readonly string[] NietGelukt =
    [
        "Eén keer misgegaan; zij praten erover.", "De groep zat vol. Volgende maand opnieuw.", "Oma was ziek.", "Er kwam te veel tegelijk. Wij spreken iets kleiners af.", "{A} werkte een dubbele dienst.", "De afspraak was niet duidelijk; opnieuw opgeschreven.",
    ];

    public static readonly string[] Vervallen =
        ["Niet meer nodig; zij wonen apart.", "Vervangen door een nieuwe afspraak.", "De training is klaar."];

    /// <summary>What a child says, and what it needs.</summary>
    public static readonly (string Woorden, string Nodig)[] Kind =
    [
        ("Als er ruzie is ga ik op mijn kamer.", "Dat iemand dan even langskomt."), ("Ik hoor alles, ook als de deur dicht is.", "Minder geschreeuw."), ("Ik wil niet kiezen tussen hen.", "Dat mag, heeft de juf gezegd."),
        ("Ik slaap bij mijn broertje als het hard gaat.", "Samen kunnen slapen."), ("Thuis is het stil en dat is ook raar.", "Dat wij weer samen eten."), ("Ik maak me zorgen of mama huilt als ik op school ben.", "Even mogen bellen in de pauze."),
        ("Op school vergeet ik het.", "Op school blijven."), ("Het is al een tijdje beter.", "Dat het zo blijft."), ("Ik vind het niet leuk als ze praten over geld.", "Niet erbij hoeven zitten."),
        ("Papa is liever sinds hij naar die groep gaat.", "Dat hij blijft gaan."), ("Ik durf het niet te zeggen als zij het lezen.", "Een gesprek zonder mijn ouders."), ("Ik ga bij oma wonen als het weer gebeurt.", "Dat oma het weet."),
        ("De hond gaat ook op mijn kamer.", "Dat de hond mag blijven."), ("Ik weet wie ik moet bellen, dat is fijn.", "Het nummer op een briefje."), ("Ik wil dat jullie ook met hem praten.", "Dat er met iedereen gesproken wordt."),
        ("Er is nu wel rust.", "Dat het niet teruggaat."),
    ];

    public static readonly string[] KindNiet =
        ["{K} was ziek; volgende week opnieuw.", "{K} wilde vandaag niet en dat is goed.", "De school had geen ruimte. Nieuwe afspraak gemaakt.", "De ouders willen eerst zelf met {K} praten.", "{K} is op kamp.", "{K} had een toets en komt donderdag."];

    public static readonly string[] KindTeJong =
        ["{K} is nog te jong voor een gesprek; wij hebben gespeeld.", "{K} is heel jong. Wij keken mee bij het eten en het slapengaan.", "{K} praat nog niet veel; de peuterleidster vertelde hoe het gaat."];

    public static readonly string[] Wissel =
        ["De vorige eigenaar gaat met verlof.", "De collega heeft een nieuwe baan.", "{B} wil liever met iemand anders praten.", "De collega is ziek; het gezin kent de opvolger.", "Het werk is anders verdeeld."];
}
