namespace Kring.Domain.Meldingen;

/// <summary>The assessment is decided; nothing before it can change.</summary>
public sealed record MeldingIsBeoordeeld() : Weigering("Deze melding is al beoordeeld. Kijk verder in de casus.");

/// <summary>The report was sent back.</summary>
public sealed record MeldingIsTeruggegeven() : Weigering("Deze melding is al teruggegeven aan de melder.");

/// <summary>Nobody looked for immediate danger yet.</summary>
public sealed record AcuteCheckOntbreekt() : Weigering(
    "Doe eerst de acute check: is er op dit moment iemand in gevaar?", "Handelingsprotocol Veilig Thuis 2019");

/// <summary>Immediate danger comes before a decision.</summary>
public sealed record AcuutGevaarLoopt() : Weigering(
    "Er is nog direct gevaar. Leg eerst vast hoe het gevaar is afgewend.", "Handelingsprotocol Veilig Thuis 2019");

/// <summary>There was no danger, or it is over.</summary>
public sealed record GeenAcuutGevaar() : Weigering("Bij deze melding staat geen direct gevaar open.");

/// <summary>The check is finished.</summary>
public sealed record GevaarIsAfgewend() : Weigering("De acute check is al afgerond. Bij nieuw gevaar komt er een nieuwe melding.");

/// <summary>A check without words helps nobody.</summary>
public sealed record ToelichtingOntbreekt() : Weigering("Schrijf op wat u weet, al is het kort.");

/// <summary>Danger asks for somebody who acts.</summary>
public sealed record WieDoetWatOntbreekt() : Weigering("Schrijf op wie nu wat doet.");

/// <summary>Before an assessment it must be known about whom it is.</summary>
public sealed record HerkenningOntbreekt() : Weigering("Stel eerst vast om wie het gaat.");

/// <summary>It was decided already.</summary>
public sealed record HerkenningIsGedaan() : Weigering("Er is al vastgesteld om wie het gaat.");

/// <summary>Each person of the report needs a choice.</summary>
/// <param name="Naam">Who is missing.</param>
public sealed record PersoonIsNietHerkend(string Naam) : Weigering($"Kies wie {Naam} is: iemand die u kent, of iemand die nieuw is.");

/// <summary>Two persons of one report cannot be the same known person.</summary>
/// <param name="Naam">The second one.</param>
public sealed record PersoonIsDubbelHerkend(string Naam) : Weigering(
    $"U koos voor {Naam} iemand die u ook al voor een ander koos. Kies voor elk een eigen persoon.");

/// <summary>Who is there by profession is no member of the household.</summary>
/// <param name="Naam">Who.</param>
public sealed record BeroepskrachtHoortNietInHuishouden(string Naam) : Weigering(
    $"{Naam} is er vanuit een beroep en hoort niet in een huishouden.");

/// <summary>A report about nobody cannot become a casus.</summary>
public sealed record NiemandHerkend() : Weigering("Kies ten minste één persoon over wie de melding gaat.");

/// <summary>A decision needs its reasons.</summary>
public sealed record RedenenOntbreken() : Weigering("Schrijf op waarom u dit besluit.");

/// <summary>After recognition there is a casus, so the report ends with an assessment.</summary>
public sealed record TerugNaHerkenning() : Weigering(
    "Er is al vastgesteld om wie het gaat. Rond de melding af met een veiligheidsbeoordeling.");

/// <summary>A reporter makes himself known to Veilig Thuis, also when the family does not hear it.</summary>
public sealed record MelderOntbreekt() : Weigering(
    "Vul in wie er meldt: wie de beller is, de naam, en een telefoonnummer of e-mailadres. Het gezin hoort dat niet zomaar. Wil de beller "
    + "onbekend blijven, rond het gesprek dan af als advies; bel bij gevaar zelf de politie.", "Handelingsprotocol Veilig Thuis 2019");

/// <summary>Whether the family may hear which professional reports is chosen, never assumed.</summary>
public sealed record NoemenIsNietGekozen() : Weigering(
    "Kies of het gezin mag weten wie meldt. Kiest u nee, kies dan ook waarom niet.", "Uitvoeringsbesluit Wmo 2015, artikel 4.1.8");

/// <summary>The family may hear it, and there is a ground why not.</summary>
public sealed record NoemenSpreektZichTegen() : Weigering(
    "U koos dat het gezin mag weten wie meldt, en ook een reden waarom niet. Kies een van de twee.", "Uitvoeringsbesluit Wmo 2015, artikel 4.1.8");

/// <summary>Something in a form cannot be right.</summary>
/// <param name="Fouten">Every field of which that holds.</param>
public sealed record FormulierIsNietTeLezen(IReadOnlyList<Leesfout> Fouten) : Weigering(string.Join(' ', Fouten.Select(fout => fout.Zin)));

/// <summary>A step has a name.</summary>
public sealed record StapOntbreekt() : Weigering("Kies welke stap is gezet.");

/// <summary>A step names somebody.</summary>
public sealed record MetWieOntbreekt() : Weigering("Schrijf op met wie u sprak en wat is afgesproken.");

/// <summary>The reporter knows how it stands.</summary>
public sealed record NietsTeVertellen() : Weigering("De melder weet al hoe het met deze melding staat.");

/// <summary>What was told must be written down.</summary>
public sealed record GezegdOntbreekt() : Weigering("Schrijf op wat u de melder hebt verteld, of wat u hebt geprobeerd.");

/// <summary>A report tells something.</summary>
public sealed record MeldingIsLeeg() : Weigering("Schrijf op wat er aan de hand is, of over wie de melding gaat.");

/// <summary>A professional is left unnamed for a reason only.</summary>
public sealed record AfschermredenOntbreekt() : Weigering(
    "Schrijf op waarom het gezin niet mag weten welke beroepskracht meldt.", "Uitvoeringsbesluit Wmo 2015, artikel 4.1.8");

/// <summary>Only refused messages wait for a person.</summary>
public sealed record BerichtIsNietGeweigerd() : Weigering("Dit bericht is aangenomen als melding. Kijk verder bij de melding.");

/// <summary>Somebody was first.</summary>
public sealed record BerichtIsAfgehandeld() : Weigering("Dit bericht is al afgehandeld.");

/// <summary>What was done must be written down.</summary>
public sealed record AfhandelingOntbreekt() : Weigering("Schrijf op wat u met dit bericht hebt gedaan.");

/// <summary>Once there is a casus, one person of Veilig Thuis is in charge of all of it.</summary>
public sealed record BehandelaarHoortBijCasus() : Weigering("Deze melding hoort bij een casus. Kies de behandelaar bij de casus.");

/// <summary>An addition tells something.</summary>
public sealed record AanvullingOntbreekt() : Weigering("Schrijf op wat u wilt toevoegen.");

/// <summary>More does not fit.</summary>
/// <param name="Lengte">How long it is.</param>
public sealed record AanvullingIsTeLang(int Lengte) : Weigering(
    $"Maak de tekst korter: die heeft {Lengte} tekens en er passen er {Aanvulling.LangsteTekst}. U kunt daarna nog iets toevoegen.");

/// <summary>Nobody can be called there.</summary>
public sealed record TerugbelnummerKloptNiet() : Weigering(
    "Kijk het telefoonnummer na: het heeft tien cijfers, of begint met + en het landnummer.");

/// <summary>There is no Veilig Thuis to take it in.</summary>
public sealed record FormulierIsDicht() : Weigering("Dit formulier kan nu geen melding aannemen. Bel Veilig Thuis: 0800-2000, dag en nacht.");

/// <summary>More from one place than people can write.</summary>
public sealed record TeVeelVerstuurd() : Weigering(
    "Vanaf deze plek komt nu te veel binnen. Wat u typte staat er nog. Probeer het over een paar minuten opnieuw, of bel Veilig Thuis: 0800-2000.");

/// <summary>One sentence for an unknown mark, a wrong code and a closed one: nobody learns which marks exist.</summary>
public sealed record KenmerkOfCodeKloptNiet() : Weigering(
    "Dit kenmerk en deze code horen niet bij elkaar. Controleer beide. Na vijf keer proberen kan het een kwartier niet; probeer het daarna opnieuw of bel Veilig Thuis: 0800-2000.");

/// <summary>A field that people do not see was filled in.</summary>
public sealed record VerborgenVeldIsGevuld() : Weigering("Een veld dat leeg moet blijven was ingevuld. Wij maakten het leeg. Verstuur het formulier nog een keer.");
