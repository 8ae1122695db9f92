namespace Kring.Domain.Termijnen;

/// <summary>The text is not a count and a unit.</summary>
/// <param name="Tekst">What was written.</param>
public sealed record TermijnIsNietTeLezen(string Tekst) : Weigering(
    $"“{Tekst}” is geen termijn. Schrijf een aantal van 1 tot en met {Termijnduur.HoogsteAantal} en een eenheid (uur, dagen, "
    + "werkdagen, weken, maanden of jaren), bijvoorbeeld “5 werkdagen”.");

/// <summary>The begin lies before the first or after the last year that is counted.</summary>
public sealed record BeginValtBuitenKalender() : Weigering(
    $"Kies een begindatum in de jaren {Kalender.EersteJaar} tot en met {Kalender.LaatsteJaar}.");

/// <summary>A period in hours was asked from a day, without a time.</summary>
public sealed record TijdstipOntbreekt() : Weigering(
    "Een termijn in uren begint op een tijdstip. Geef ook de tijd, bijvoorbeeld 2026-04-01T10:30.");

/// <summary>A fixed last day lies before the begin.</summary>
/// <param name="Dag">The day that was given.</param>
public sealed record EinddagLigtVoorBegin(DateOnly Dag) : Weigering(
    $"{Dag.Voluit()} ligt voor het begin van de termijn. Kies een latere dag.");

/// <summary>The period was already met, or is no longer needed.</summary>
public sealed record TermijnIsAlAfgedaan() : Weigering(
    "Deze taak is al afgedaan. Ververs de pagina om te zien wat er nu open staat.");

/// <summary>The period stands still.</summary>
public sealed record TermijnIsOpgeschort() : Weigering(
    "Deze termijn is opgeschort. Hervat hem eerst.");

/// <summary>The period does not stand still.</summary>
public sealed record TermijnIsNietOpgeschort() : Weigering(
    "Deze termijn loopt al. Hervatten is niet nodig.");

/// <summary>The period is past, and can no longer be moved.</summary>
/// <param name="Einddag">Its last day.</param>
public sealed record TermijnIsVerlopen(DateOnly Einddag) : Weigering(
    $"De termijn liep tot en met {Einddag.Voluit()} en kan niet meer opschuiven. Rond de taak af.");

/// <summary>The new last day is not later than the present one.</summary>
/// <param name="Einddag">The present last day.</param>
public sealed record VerlengingIsNietLater(DateOnly Einddag) : Weigering(
    $"Kies een dag na {Einddag.Voluit()}; dat is nu de laatste dag.");

/// <summary>One extension is longer than its source allows.</summary>
/// <param name="Hoogstens">The most by which one extension may lengthen it.</param>
/// <param name="Uiterlijk">The latest day that may be chosen.</param>
/// <param name="Bron">The article or document that sets the limit.</param>
public sealed record VerlengingIsTeLang(Termijnduur Hoogstens, DateOnly Uiterlijk, string Bron) : Weigering(
    $"Verlengen kan met hoogstens {Hoogstens} per keer. Kies een dag tot en met {Uiterlijk.Voluit()}.", Bron);

/// <summary>No reason is given.</summary>
public sealed record RedenOntbreekt() : Weigering(
    "Schrijf op waarom; wie later meekijkt, moet het kunnen begrijpen.");
