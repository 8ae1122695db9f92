namespace Kring.Domain.Termijnen;

/// <summary>A day on which a legal period does not end.</summary>
/// <param name="Dag">The day in the Dutch calendar.</param>
/// <param name="Naam">Its Dutch name as it is written in a sentence.</param>
/// <param name="Bron">The article or the decree that makes it a holiday.</param>
public sealed record Feestdag(DateOnly Dag, string Naam, string Bron);
