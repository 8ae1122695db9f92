namespace Kring.Domain.Huishoudens;

/// <summary>A person is registered under at least a family name.</summary>
public sealed record NaamOntbreekt() : Weigering("Vul een achternaam in.");

/// <summary>A shielded address is shown only with a reason, which stands in the log.</summary>
public sealed record RedenVoorAdresOntbreekt() : Weigering("Schrijf op waarom u dit adres nu nodig heeft.", "AVG, artikel 5");

/// <summary>Who shields addresses says why.</summary>
public sealed record RedenVoorAfschermenOntbreekt() : Weigering("Schrijf op waarom niemand de adressen mag zien.");

/// <summary>Without an address there is nothing to shield.</summary>
public sealed record GeenAdresOmAfTeSchermen() : Weigering("Van deze persoon is geen adres bekend. Er is niets om af te schermen.");

/// <summary>Who decides whether two records are one person says why.</summary>
public sealed record RedenVoorPaarOntbreekt() : Weigering("Schrijf op waarom. Een collega moet uw besluit kunnen volgen.");

/// <summary>A decision that already stands is not taken again.</summary>
public sealed record PaarIsAlZoBesloten() : Weigering("Dit is al zo besloten. Kies iets anders, of ga terug.");

/// <summary>Two whom somebody kept apart cannot become one person by way of a third.</summary>
public sealed record ZijnApartGehouden() : Weigering(
    "Dit zou twee mensen samenbrengen die eerder apart zijn gehouden. Neem dat besluit eerst terug, of houd ook deze twee apart.");

/// <summary>Two who are one person by way of a third cannot be kept apart while that stands.</summary>
public sealed record ZijnLangsEenDerdeDezelfde() : Weigering(
    "Deze twee zijn via een derde al dezelfde persoon. Neem dat besluit eerst terug; dan kunt u ze apart houden.");

/// <summary>Only a member can leave or be taken back.</summary>
public sealed record PersoonIsGeenLid() : Weigering("Deze persoon hoort niet bij dit huishouden.");

/// <summary>Who belongs to it cannot be taken back.</summary>
public sealed record PersoonIsAlLid() : Weigering("Deze persoon hoort al bij dit huishouden.");

/// <summary>A household has somebody in it.</summary>
public sealed record LaatsteLidBlijft() : Weigering(
    "Dit is de laatste die bij dit huishouden hoort. Klopt niet wie dit is? Maak de persoon dan los bij de melding.");

/// <summary>Who records that somebody left says from what that is known.</summary>
public sealed record RedenVoorVertrekOntbreekt() : Weigering("Schrijf op waaruit dit blijkt. Een collega moet het kunnen volgen.");

/// <summary>Who left, left on a day.</summary>
public sealed record DagVanVertrekOntbreekt() : Weigering("Vul in sinds welke dag deze persoon er niet meer bij hoort.");

/// <summary>Nobody is recorded as gone before that is so.</summary>
public sealed record DagVanVertrekKomtNog() : Weigering("Deze dag komt nog. Vul een dag in tot en met vandaag.");

/// <summary>Nobody leaves before belonging to it.</summary>
public sealed record DagVanVertrekIsTeVroeg() : Weigering(
    "Op die dag hoorde deze persoon er in Kring nog niet bij. Vul een latere dag in, of kies dat de persoon er nooit bij hoorde.");
