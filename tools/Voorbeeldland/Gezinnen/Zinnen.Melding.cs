namespace Kring.Voorbeeldland.Gezinnen;

internal static partial class Zinnen
{
    /// <summary>What happened: {A} did it, {B} met it, {K} is the eldest child.</summary>
    public static string[] Wat(Zorgsoort soort) => soort switch
    {
        Zorgsoort.Partners => Partners,
        Zorgsoort.ExPartners => ExPartners,
        Zorgsoort.OuderEnKind => OuderEnKind,
        Zorgsoort.KindTegenOuder => KindTegenOuder,
        Zorgsoort.Ouderen => Ouderen,
        Zorgsoort.Stalking => Stalking,
        _ => Zorgen,
    };

    private static readonly string[] Partners =
    [
        "{A} en {B} kregen ruzie over geld. {A} duwde {B} tegen de deurpost.", "Buren belden omdat er werd geschreeuwd. {B} had een rode wang.",
        "{B} belde 112. {A} hield een pols vast en liet niet los.", "Ruzie aan tafel liep uit de hand. {A} gooide een bord stuk en trok {B} van de stoel.",
        "{A} sloeg {B} met de vlakke hand toen {B} naar bed wilde gaan.", "{B} kwam zelf naar het bureau en vertelde dat {A} al weken scheldt en duwt.",
        "{A} blokkeerde de deur zodat {B} niet weg kon. De buurman haalde hen uit elkaar.", "{A} en {B} trokken aan elkaar in de auto. Een voorbijganger belde.",
        "{A} pakte de telefoon van {B} af en gooide die stuk. Daarna viel er een klap.", "{B} is van de onderste traptreden gevallen na een duw van {A}.",
        "{A} had gedronken en schopte tegen de keukenkastjes. {B} stond ernaast.", "{A} dreigde {B} iets aan te doen als {B} vertrekt. Er was eerder ruzie over de scheiding.",
        "Buren horen sinds enkele weken ruzie. Vanavond riep {B} om hulp.", "{B} heeft een blauwe plek op de arm. Volgens {B} kneep {A} tijdens een ruzie.",
    ];

    private static readonly string[] ExPartners =
    [
        "{A} kwam {K} te laat terugbrengen. Bij de deur werd geduwd.", "{A} en {B} schreeuwden op het schoolplein tegen elkaar. {K} stond ertussen.",
        "{A} bonsde op de deur van {B} en wilde niet weggaan.", "Bij het ophalen van {K} pakte {A} {B} bij de jas.",
        "{A} stuurde dreigende berichten over de omgang. {B} durft niet meer alleen naar de overdracht.", "{B} en {A} ruzieden over de vakantie. {K} belde zelf oma.",
        "{A} hield {K} een dag langer bij zich. {B} kwam met een broer verhaal halen.", "Ruzie over de alimentatie bij de voordeur. {A} sloeg een ruit in.",
        "{B} vertelt dat {A} al maanden scheldt waar {K} bij is.", "Tijdens de overdracht op het parkeerterrein trok {A} aan de autodeur van {B}.",
        "{A} volgde {B} van de winkel naar huis. Thuis werd er geschreeuwd.", "De nieuwe partner van {B} en {A} duwden elkaar. {K} zag het.",
    ];

    private static readonly string[] OuderEnKind =
    [
        "{K} vertelde op school dat {A} slaat als er iets stukgaat.", "{K} heeft een rode oorschelp. Volgens {K} gaf {A} een draai om het oor.",
        "Een voorbijganger zag dat {A} {K} hard aan de arm meetrok.", "{K} liep weg na een ruzie met {A} en wilde niet naar huis.",
        "{A} sloot {K} een avond buiten na een ruzie over school.", "De buren horen {A} al weken tegen {K} schreeuwen.",
        "{K} zat alleen in de auto terwijl {A} in de kroeg was.", "{A} gaf {K} een klap in de winkel. Een medewerker belde.",
        "{K} durfde het rapport niet te laten zien en vertelde waarom.", "{A} kneep {K} in de arm tijdens het huiswerk. Er zit een blauwe plek.",
        "{K} was tot laat in de avond alleen thuis. {A} nam de telefoon niet op.", "{A} gooide de spullen van {K} naar buiten na een ruzie.",
    ];

    private static readonly string[] KindTegenOuder =
    [
        "{A} sloeg {B} toen de wifi uitging.", "{A} wilde geld en duwde {B} tegen de muur.", "{A} heeft de kamerdeur stukgeslagen. {B} zat in de badkamer.",
        "{B} belde: {A} gooit met spullen en luistert niet meer.", "{A} bedreigde {B} na een ruzie over uitgaan.", "{A} trok {B} aan het haar in de keuken.",
        "{A} heeft de auto van {B} bekrast en schreeuwde op straat.", "{B} slaapt met de deur op slot omdat {A} 's nachts om geld komt vragen.",
        "{A} schopte {B} toen die de telefoon wilde afpakken.", "{B} heeft een gekneusde hand na een ruzie met {A}.",
        "{A} duwde {B} van het trapje en liep weg.", "De buren hoorden {A} tegen {B} schreeuwen en dingen stukgooien.",
    ];

    private static readonly string[] Ouderen =
    [
        "De thuiszorg ziet blauwe plekken op de armen van {B}. {A} doet de verzorging.", "{A} schreeuwt tegen {B} als het eten blijft staan. De buren belden.",
        "{B} heeft geen geld meer voor boodschappen. {A} beheert de bankpas.", "{A} liet {B} een nacht op de grond liggen omdat tillen niet lukte.",
        "{B} vertelde de huisarts bang te zijn voor de driftbuien van {A}.", "{A} doet de deur van {B} op slot als {A} naar het werk gaat.",
        "{B} verloor veel gewicht. {A} zegt het koken niet meer aan te kunnen.", "{A} trok {B} hard uit de stoel. Een kennis zag het.",
        "De bank belde over grote bedragen van de rekening van {B}.", "{B} kreeg te veel slaapmiddelen. {A} wilde een nacht rust.",
        "{A} wil niet dat iemand bij {B} op bezoek komt.", "{B} dwaalde in pyjama over straat. {A} sliep en was op van de zorg.",
    ];

    private static readonly string[] Stalking =
    [
        "{A} staat voor de vierde keer deze week bij het werk van {B}.", "{B} krijgt tientallen berichten per dag van {A}.",
        "{A} hing een kastje onder de auto van {B} om te weten waar {B} is.", "{A} stond 's nachts in de tuin van {B}.",
        "{A} belt de familie van {B} en zegt dat {B} spijt zal krijgen.", "{B} vond weer bloemen van {A} op de stoep, met een dreigend briefje.",
        "{A} maakte een account op naam van {B} en schreef collega's aan.", "{A} wachtte {B} op bij de sportschool en bleef in de deur staan.",
    ];

    private static readonly string[] Zorgen =
    [
        "{K} liep alleen buiten en wist niet waar {A} was.", "{K} komt vaak zonder ontbijt op school en valt in slaap.",
        "{A} was verward op straat. {K} liep ernaast en stelde {A} gerust.", "Het huis staat vol spullen; {K} slaapt op de bank.",
        "{A} gebruikt meer dan goed is en ligt overdag op bed. {K} zorgt voor het eten.", "De stroom is afgesloten. {A} zegt het even niet te weten.",
        "{K} gaat al weken niet naar school. {A} krijgt {K} het huis niet uit.", "{A} huilt veel sinds het verlies van een baan. {K} durft niet weg.",
        "{K} stal eten in de supermarkt. Thuis was de koelkast leeg.", "{A} vroeg zelf om hulp: het lukt niet meer met {K}.",
    ];

    public static readonly string[] ZorgMetKind =
    [
        "{K} zat op de trap en hoorde alles.", "{K} was in huis en is geschrokken.", "{K} stond ertussen en probeerde te sussen.", "{K} belde zelf om hulp.",
        "{K} wilde niet praten met de agent.", "{K} sliep door alles heen, zegt {B}.", "{K} zegt dat dit vaker gebeurt.", "{K} vroeg of iedereen nu weg moet.",
        "{K} is stil en volgt {B} overal.", "{K} was bij een vriendje en kwam thuis toen de politie er nog was.", "{K} heeft het op school verteld.",
        "Er zijn jonge kinderen in huis. Er is weinig familie in de buurt.", "{K} wil liever bij oma slapen.",
        "{K} paste op de kleintjes tijdens de ruzie.",
    ];

    public static readonly string[] ZorgZonderKind =
    [
        "{B} durft niet alles te vertellen.", "Het gebeurt steeds vaker, zegt {B}.", "{A} heeft weinig mensen om zich heen.", "{B} slaapt slecht en is bang voor de volgende keer.",
        "Er zijn schulden en er is ruzie over de woning.", "{A} wil hulp maar weet niet waar.", "Familie weet ervan en maakt zich zorgen.", "{B} wil geen aangifte doen.",
        "{A} is werkloos en drinkt meer.", "Beiden zeggen dat er niets aan de hand is.",
    ];

    public static readonly string[] Hulp =
        ["Huisarts.", "Wijkteam, sinds kort.", "Schuldhulp.", "Verslavingszorg, wachtlijst.", "Schoolmaatschappelijk werk.", "Relatietherapie, gestopt.", "Jeugdarts.", "Thuiszorg, twee keer per week."];

    public static readonly string[] Aanhouding =
        ["Ja, en na verhoor naar huis gestuurd.", "Ja, {hij} blijft tot morgen vast.", "Nee, {A} was al weg.", "Nee, na een goed gesprek niet nodig.", "Ja, met een gedragsaanwijzing vrijgelaten."];

    public static readonly string[] Eerder =
        ["Twee keer burenruzie.", "Ruzie thuis, vorig jaar.", "Geen.", "Vermissing, na een uur thuis.", "Mishandeling, drie jaar geleden.", "Dronken op straat, dit jaar."];
}
