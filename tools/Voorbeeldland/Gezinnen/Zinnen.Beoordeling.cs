using Kring.Domain.Meldingen;

namespace Kring.Voorbeeldland.Gezinnen;

internal static partial class Zinnen
{
    public static readonly string[] GeenGevaar =
    [
        "{A} slaapt vannacht bij familie.", "De politie bleef tot het rustig was. Iedereen is thuis.", "{B} voelt zich vannacht veilig en weet wie te bellen.",
        "{A} is gaan lopen en komt morgen praten.", "Oma is in huis en blijft tot morgen.", "{B} is naar een vriendin.", "{A} en {B} zijn gekalmeerd en slapen apart.",
        "De buurvrouw houdt een oogje in het zeil.", "{A} werkt tot vrijdag elders.", "De huisarts belt vanmiddag.", "De politie heeft met ieder apart gesproken. Er is nu geen gevaar.",
        "{B} heeft het nummer van de piketdienst. Vanavond is er bezoek.", "Er is geen contact tot na het weekend; dat is afgesproken.",
    ];

    /// <summary>What is dangerous now, who does what, and how it was averted.</summary>
    public static readonly (string WatNu, string WieDoetWat, string Afgewend, Acuutscenario Scenario)[] Gevaar =
    [
        ("{A} komt vanmiddag vrij en heeft een sleutel.", "Politie vraagt een huisverbod aan. Wij bellen {B}.", "Huisverbod opgelegd; het slot is vervangen.", Acuutscenario.BetrokkeneUitHuis),
        ("{A} zoekt {B} en wil praten, nu.", "Politie gaat langs bij {A}. {B} blijft bij familie.", "{A} is bij een broer en belt niet meer.", Acuutscenario.BetrokkeneUitHuis),
        ("{B} is bang om naar huis te gaan.", "Wij zoeken een plek voor vannacht. Politie rijdt extra langs.", "{B} slaapt bij een zus, de politie is geweest.", Acuutscenario.SlachtofferUitHuis),
        ("Er ligt een mes klaar, zegt {B}.", "Politie is onderweg. Wij blijven aan de lijn.", "De politie heeft het mes meegenomen en {A} gesproken.", Acuutscenario.AllenBlijven),
        ("{A} heeft gedronken en is niet te bereiken.", "Politie zoekt {A}. Een buur is bij {B}.", "{A} is gevonden en slaapt bij een vriend.", Acuutscenario.BetrokkeneUitHuis),
        ("{B} heeft pijn en is nog niet bij een arts geweest.", "Wij bellen de huisartsenpost. De buurman rijdt.", "De arts heeft {B} gezien; er is niets gebroken.", Acuutscenario.AllenBlijven),
        ("{A} zegt zichzelf iets aan te doen.", "De crisisdienst van de ggz gaat erheen.", "De crisisdienst heeft {A} gesproken en komt morgen terug.", Acuutscenario.AllenBlijven),
        ("Vanavond is weer een overdracht bij de deur.", "Wij spreken met ieder af dat die vandaag niet doorgaat.", "De overdracht is verplaatst naar school, met toezicht.", Acuutscenario.Anders),
    ];

    public static readonly string[] RedenenOverdracht =
    [
        "Er is geweld geweest en het gezin wil hulp dichtbij.", "De ruzies lopen op. De ouders willen dat het stopt.", "Het geweld komt terug. Het lokale team kent de buurt en het gezin.",
        "Er is geslagen terwijl er een kind in huis was.", "De spanning komt door geldzorgen en werk. Daar is hulp bij nodig.", "Het gezin werkt mee, maar redt het niet alleen.",
        "Er zijn eerder meldingen geweest. Nu is langere hulp nodig.", "De familie helpt, maar iemand moet het overzicht houden.", "De onveiligheid duurt al langer en het gezin vraagt om een plan.",
        "De ouders denken er verschillend over. Een plan met het hele gezin is nodig.", "De afspraken van de vorige keer hielden geen stand.", "De kinderen hebben last van de ruzies. School wil meedenken.",
    ];

    public static readonly string[] RedenenZorgen =
    [
        "Wij zien een gezin dat hulp kan gebruiken en die ook wil.", "De zorgen gaan over eten, slapen en school. Het lokale team kan snel beginnen.", "{A} vraagt zelf om hulp bij het huishouden en de opvoeding.",
        "Er is veel tegelijk. Praktische hulp dichtbij past het best.", "De familie helpt al; het lokale team houdt het overzicht.", "School en huisarts denken mee. Iemand moet het samenbrengen.",
    ];

    public static readonly string[] RedenenZelf =
    [
        "De situatie is nog niet duidelijk. Wij maken eerst voorwaarden met iedereen.", "Er is veel angst. Wij regelen eerst rust en toezicht.", "Vier organisaties zijn betrokken; wij brengen hen bij elkaar.",
        "Het gezin wil zelf afspraken maken en wij kijken mee.", "Er loopt een strafzaak. Wij stemmen de voorwaarden af met de politie.", "De familie zoekt samen naar een oplossing; wij begeleiden dat.",
        "Eén hevige ruzie. De ouders willen zelf aan de slag, met onze voorwaarden.", "Er is snel duidelijkheid nodig over waar ieder woont.",
    ];

    public static readonly string[] RedenenNiets =
    [
        "Eén ruzie zonder letsel. De ouders hebben zelf hulp gezocht.", "De situatie is veranderd: zij wonen niet meer samen en er is geen contact.", "Het gezin heeft goede hulp en die gaat door.",
        "Wij zien geen geweld, wel een moeilijke week. De huisarts volgt het.", "Beiden vertellen hetzelfde en familie bevestigt het. Er is geen zorg over.", "De school heeft er zicht op en belt als het verandert.",
        "De melding ging over een misverstand tussen buren.", "Er is één tik gegeven. De ouder heeft zelf hulp gevraagd bij de opvoeding.", "De vorige afspraken werken nog.", "De hulp van het lokale team loopt en is genoeg.",
    ];

    public static readonly string[] RedenenMaatwerk =
    [
        "De regionale aanpak voor geweld tegen ouders past hierbij.", "Een korte gezinsbegeleiding van de regio kan nu beginnen.", "De familie kiest voor een eigen plan met begeleiding uit de regio.",
        "Het team ouderenzorg van de regio kan thuis meekijken.", "De groep voor jongeren start deze maand.", "De regio heeft een aanbod voor ouders die uit elkaar gaan.",
    ];

    public static readonly string[] Geinformeerd =
    [
        "Thuis besproken.", "Met ieder apart gesproken.", "Op kantoor besproken.", "Gebeld en daarna een brief gestuurd.", "Met een tolk besproken.", "Kort besproken; zij waren het ermee eens.",
        "Besproken. Zij schrokken van de melding en willen meewerken.", "Aan de keukentafel besproken.", "Met de ouders gesproken, en in eenvoudige woorden met de kinderen.", "Per telefoon verteld wie meldde en wat er nu gebeurt.",
        "Besproken samen met het wijkteam.", "Verteld. Zij zien het anders en dat staat erbij.",
    ];

    public static readonly string[] NietInformeren =
        ["Dat kan {B} nu in gevaar brengen. Over zes weken kijken wij opnieuw.", "Het adres is onbekend; wij proberen het opnieuw.", "{A} zit vast; dit gebeurt na de vrijlating."];

    public static readonly string[] Verlengen =
        ["Eerst wachten op het gesprek met de politie.", "Vader is in het buitenland tot het einde van de maand.", "Een tolk is pas volgende week vrij.", "Het gezin is verhuisd; wij zoeken het nieuwe adres."];

    public static readonly string[] NietOntvankelijk =
        ["Dit gaat over een ruzie tussen buren, niet over huiselijk geweld.", "Er is geen afhankelijkheid tussen deze mensen.", "Dit is een zaak voor de leerplicht; wij hebben de melder doorverwezen."];

    public static readonly string[] OnjuistGeadresseerd =
        ["Het gezin woont in een andere regio. Wij hebben de collega's daar gebeld.", "De betrokkenen wonen sinds vorige maand elders; de collega's weten ervan."];

    public static readonly string[] Verteld =
        ["Bedankt voor de melding. Wij hebben met het gezin gesproken.", "Verteld dat wij met het gezin in gesprek zijn en wie verder gaat.", "Verteld dat er hulp komt. Meer mogen wij niet delen.",
         "Afgesproken dat u opnieuw belt als u zich zorgen maakt.", "Verteld wat er nu gebeurt en dat u zelf met het gezin in gesprek kunt blijven."];
}
