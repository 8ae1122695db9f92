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

/// <summary>A talk is in the child's own words.</summary>
public sealed record EigenWoordenOntbreken() : Weigering(
    "Schrijf op wat het kind zei, in de eigen woorden van het kind.", "Internationaal Verdrag inzake de Rechten van het Kind art. 12");

/// <summary>No talk has a reason.</summary>
public sealed record WaaromNietOntbreekt() : Weigering(
    "Schrijf op waarom er geen gesprek was.", "Internationaal Verdrag inzake de Rechten van het Kind art. 12");

/// <summary>A talk that is still to come is no talk.</summary>
public sealed record GesprekMoetNogKomen() : Weigering("Kies vandaag of een dag die al geweest is.");

/// <summary>An agreement cannot end before it was made.</summary>
public sealed record AfspraakIsVoorbij() : Weigering("Kies vandaag of een dag die nog komt.");

/// <summary>The plan begins when an overdracht is accepted.</summary>
public sealed record PlanBestaatNogNiet() : Weigering(
    "Er is nog geen veiligheidsplan. Het begint zodra een lokaal team de overdracht aanneemt.");

/// <summary>A talk before anybody reported something is not a talk about it.</summary>
public sealed record GesprekWasTeVroeg() : Weigering("Deze dag ligt voor de eerste melding over dit huishouden. Kijk de datum na.");
