namespace Kring.Domain.Termijnen;

/// <summary>When something must be done: by a day, or by a moment on that day.</summary>
/// <param name="Dag">The last day.</param>
/// <param name="Moment">The moment, only for a period in hours.</param>
public readonly record struct Termijneinde(DateOnly Dag, DateTimeOffset? Moment)
{
    /// <summary>Whether the end is past; a period in hours by the minute, any other with its day.</summary>
    /// <param name="nu">The moment.</param>
    public bool IsVoorbij(DateTimeOffset nu) => Moment is { } moment ? nu > moment : NederlandseTijd.Dag(nu) > Dag;
}
