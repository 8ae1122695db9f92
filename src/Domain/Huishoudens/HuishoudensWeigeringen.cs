namespace Kring.Domain.Huishoudens;

/// <summary>A person is registered under at least a family name.</summary>
public sealed record NaamOntbreekt() : Weigering("Vul een achternaam in.");

/// <summary>A shielded address is shown only with a reason, which stands in the log.</summary>
public sealed record RedenVoorAdresOntbreekt() : Weigering("Schrijf op waarom u dit adres nu nodig heeft.", "AVG, artikel 5");

/// <summary>Who shields addresses says why.</summary>
public sealed record RedenVoorAfschermenOntbreekt() : Weigering("Schrijf op waarom niemand de adressen mag zien.");

/// <summary>Without an address there is nothing to shield.</summary>
public sealed record GeenAdresOmAfTeSchermen() : Weigering("Van deze persoon is geen adres bekend. Er is niets om af te schermen.");
