using Kring.Domain.Meldingen;

namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>Somebody who reports on the telephone.</summary>
/// <param name="Hoedanigheid">From which position.</param>
/// <param name="Organisatie">Where the reporter works; null for private persons.</param>
/// <param name="Functie">What the reporter does there.</param>
/// <param name="Band">How the reporter knows the family.</param>
/// <param name="Gezien">What the reporter saw.</param>
internal sealed record Beller(Hoedanigheid Hoedanigheid, string? Organisatie, string? Functie, string Band, string[] Gezien);

internal static partial class Zinnen
{
    /// <summary>Who reports about a family with children.</summary>
    public static readonly Beller[] BellersMetKind =
    [
        new(Hoedanigheid.Onderwijs, "Basisschool De Rietvink", "intern begeleider", "ziet {K} elke schooldag", ["{K} is stil en schrikt van harde geluiden.", "{K} wil om drie uur niet naar huis.", "{K} heeft vaak geen jas en geen brood mee."]),
        new(Hoedanigheid.Onderwijs, "Scholengemeenschap Het Diep", "mentor", "is mentor van {K}", ["{K} zit in de les te slapen.", "{K} had een blauwe plek en wilde er niet over praten.", "{K} komt steeds te laat."]),
        new(Hoedanigheid.Huisarts, "Huisartsenpraktijk De Vlier", "huisarts", "kent het gezin drie jaar", ["{B} kwam met een kneuzing die niet past bij een val.", "{B} slaapt slecht en huilt in de spreekkamer.", "{K} heeft buikpijn zonder oorzaak."]),
        new(Hoedanigheid.Kinderopvang, "Kinderopvang Pluim", "leidster", "ziet het gezin drie dagen per week", ["{K} klampt zich vast bij het ophalen.", "{A} schreeuwde bij de deur.", "{K} speelt steeds hetzelfde spel over ruzie."]),
        new(Hoedanigheid.Jeugdhulp, "Jeugdhulp Merewold", "gezinsbegeleider", "komt iedere week bij het gezin", ["Tijdens mijn bezoek was {A} erg boos.", "{K} laat niets meer zien in het gesprek.", "{B} belde huilend na het laatste bezoek."]),
        new(Hoedanigheid.Burger, null, null, "woont ernaast", ["Wij horen geschreeuw door de muur.", "{K} zat laat buiten op de stoep.", "Er gaat servies stuk en daarna is het stil."]),
    ];

    /// <summary>Who reports about adults.</summary>
    public static readonly Beller[] BellersZonderKind =
    [
        new(Hoedanigheid.Gezondheidszorg, "Thuiszorg Merewold", "wijkverpleegkundige", "komt drie keer per week", ["{B} krimpt in elkaar als {A} binnenkomt.", "De medicijnen kloppen niet.", "{B} is magerder dan vorige maand."]),
        new(Hoedanigheid.Huisarts, "Huisartsenpraktijk De Vlier", "huisarts", "kent beiden", ["{B} kwam met een kneuzing die niet past bij een val.", "{B} durft niet te vertellen waar {A} bij is.", "{B} heeft last van paniek."]),
        new(Hoedanigheid.Ggz, "Ggz Merewold", "behandelaar", "spreekt {A} iedere maand", ["{A} vertelde over een ruzie met duwen.", "{A} zegt bang te zijn de controle te verliezen.", "Er is veel spanning thuis."]),
        new(Hoedanigheid.Burger, null, null, "is familie", ["{B} belt mij steeds vaker op.", "Er zat een blauwe plek op de arm van {B}.", "{A} laat mij niet meer binnen."]),
    ];

    public static readonly (string Voornaam, string Achternaam)[] Belnamen =
        [("Gea", "Tolsma"), ("Frits", "Uilenberg"), ("Marga", "Diepeveen"), ("Sjoerd", "Rinsema"), ("Hennie", "Kolkman"), ("Ingrid", "Straatman"), ("Wiebe", "Oldekamp"), ("Carola", "Nieboer")];

    public static readonly string[] Gehoord =
        ["{B} zei: ik durf het niet alleen.", "De buren zeggen hetzelfde.", "Volgens een collega speelt dit al langer.", "{B} vertelde dat het in het weekend gebeurt.", "Niets; alleen zelf gezien."];

    public static readonly string[] GeenGevaarTelefoon =
        ["Er is nu geen gevaar; {B} is niet alleen.", "{A} is vandaag niet thuis.", "Het is nu rustig. De melder belt 112 als dat verandert.", "Iedereen is nu op een veilige plek."];

    public static readonly string[] Gedaan =
        ["Met {B} gesproken.", "Nog niets; eerst dit gesprek.", "Advies gevraagd, vorige maand.", "Met de huisarts gebeld.", "Gezegd dat er gemeld wordt."];

    public static readonly string[] Sinds = ["sinds de zomer", "al een jaar", "een paar weken", "sinds de verhuizing", "onbekend", "sinds het ontslag"];
}
