namespace Kring.Domain.Huishoudens;

/// <summary>What tells how old somebody is, and whether it is a child.</summary>
/// <param name="Geboren">Date of birth, perhaps partly known; null when nothing of it is known or before birth.</param>
/// <param name="IsOngeboren">Whether it is a child that is not born yet.</param>
/// <param name="GemeldAlsKind">Whether a report called this person a child (Jeugdzorgrol 301).</param>
public readonly record struct Levensfase(Geboortedatum? Geboren, bool IsOngeboren, bool GemeldAlsKind)
{
    /// <summary>Age in whole years on a day; null when it cannot be known.</summary>
    public int? LeeftijdOp(DateOnly dag) =>
        Geboren?.LeeftijdOp(dag) is var (minimaal, maximaal) && minimaal == maximaal ? minimaal : null;

    /// <summary>
    /// Whether this is a child on that day: under eighteen, or not born yet (BW 1:233). Who may be under eighteen counts as
    /// a child; without a date of birth the role in the report decides.
    /// </summary>
    public bool IsMinderjarigOp(DateOnly dag) => IsJongerDan(18, dag);

    /// <summary>
    /// Whether this is, or may be, a child under twelve: its legal representative acts for it (Wmo 2015 art. 5.3.2 and 5.3.3).
    /// </summary>
    public bool IsOnderTwaalfOp(DateOnly dag) => IsJongerDan(12, dag);

    private bool IsJongerDan(int jaar, DateOnly dag) =>
        IsOngeboren || (Geboren is { } geboren ? geboren.LeeftijdOp(dag).Minimaal < jaar : GemeldAlsKind);
}
