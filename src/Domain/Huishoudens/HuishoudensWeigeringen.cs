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
