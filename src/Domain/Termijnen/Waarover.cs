namespace Kring.Domain.Termijnen;

/// <summary>The record a period is about.</summary>
/// <param name="Soort">What kind of record.</param>
/// <param name="Id">The id of that record.</param>
/// <param name="OnderdeelId">A part of it: an overdracht, a monitoring moment, a child; empty for the whole record.</param>
public sealed record Waarover(Onderwerpsoort Soort, Guid Id, Guid? OnderdeelId = null);
