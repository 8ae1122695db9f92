namespace Kring.Domain.Huishoudens;

/// <summary>A person is registered under at least a family name.</summary>
public sealed record NaamOntbreekt() : Weigering("Vul een achternaam in.");
