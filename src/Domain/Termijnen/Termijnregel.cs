namespace Kring.Domain.Termijnen;

/// <summary>The rule a period follows: what must be done, within how long, and who says so.</summary>
/// <param name="Soort">What must be done.</param>
/// <param name="Duur">Within how long.</param>
/// <param name="Grond">Whether law or norm sets it.</param>
/// <param name="Bron">The article or the document, in words for the screen.</param>
public sealed record Termijnregel(Termijnsoort Soort, Termijnduur Duur, Termijngrond Grond, string Bron);
