namespace Kring.Domain.Huishoudens;

/// <summary>A person is registered under at least a family name.</summary>
public sealed record NaamOntbreekt() : Weigering("Vul een achternaam in.");

/// <summary>A shielded address is shown only with a reason, which stands in the log.</summary>
public sealed record RedenVoorAdresOntbreekt() : Weigering("Schrijf op waarom u dit adres nu nodig heeft.", "AVG, artikel 5");
