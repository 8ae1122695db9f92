namespace Kring.Domain.Meldingen;

/// <summary>What was asked, was asked today or before.</summary>
public sealed record RaadplegingKomtNog() : Weigering("Kies de dag waarop u het register raadpleegde: vandaag of eerder.");

/// <summary>Known somewhere, then also where and what.</summary>
public sealed record WaarBekendOntbreekt() : Weigering("Vul in bij welk Veilig Thuis deze mensen bekend zijn, en wat daar bekend is.");

/// <summary>Not known, and yet known somewhere.</summary>
public sealed record AntwoordSpreektZichTegen() : Weigering(
    "U vulde in waar deze mensen bekend zijn, en koos een ander antwoord. Kies dat zij bekend zijn, of maak die velden leeg.");
