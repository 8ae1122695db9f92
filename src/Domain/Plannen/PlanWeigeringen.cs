namespace Kring.Domain.Plannen;

/// <summary>An agreement says what.</summary>
public sealed record AfspraakOntbreekt() : Weigering("Schrijf op wat u afspreekt.");

/// <summary>An agreement says who.</summary>
public sealed record WieOntbreekt() : Weigering("Schrijf op wie het doet.");

/// <summary>An agreement says how it is checked.</summary>
public sealed record HoeNagaanOntbreekt() : Weigering("Schrijf op hoe u ziet dat het lukt.");

/// <summary>No such agreement in this plan.</summary>
public sealed record AfspraakBestaatNiet() : Weigering("Deze afspraak staat niet in dit plan.");

/// <summary>What did not work is explained.</summary>
public sealed record ToelichtingStandOntbreekt() : Weigering("Schrijf op wat er gebeurde.");

/// <summary>No such child in this plan.</summary>
public sealed record KindBestaatNiet() : Weigering("Dit kind staat niet in dit plan.");

/// <summary>A talk has words, no talk has a reason.</summary>
public sealed record KindgesprekOntbreekt() : Weigering(
    "Schrijf op wat het kind zei, of waarom er geen gesprek was.", "Internationaal Verdrag inzake de Rechten van het Kind art. 12");
