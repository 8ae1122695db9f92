namespace Kring.Domain.Plannen;

/// <summary>
/// The plan of the household or households of one casus, first phase: agreements that stop the violence, and a line for
/// each child. Source: Visie gefaseerde ketenzorg, phase 1.
/// Chapters: Veiligheidsplan.Afspraken, Veiligheidsplan.Kinderen, Veiligheidsplan.Voortzetten.
/// </summary>
public sealed partial class Veiligheidsplan : Aggregaat
{
    private Veiligheidsplan()
    {
    }

    private Veiligheidsplan(Guid id)
        : base(id)
    {
    }

    /// <summary>The casus; one casus has one plan that goes on.</summary>
    public Guid CasusId { get; private set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset Begonnen { get; private set; }

    /// <summary>Begins the plan of a casus, with a line for each child.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="casusId">The casus.</param>
    /// <param name="kinderen">The children of its households, unborn ones too.</param>
    /// <param name="wie">Who; null when the casus itself began it.</param>
    public static Veiligheidsplan Begin(DateTimeOffset nu, Guid casusId, IReadOnlyList<Guid> kinderen, Guid? wie)
    {
        var plan = new Veiligheidsplan(Guid.CreateVersion7(nu)) { CasusId = casusId, Begonnen = nu };
        plan.NeemKinderenOp(kinderen, nu);
        plan.Meld(new VeiligheidsplanBegonnen(nu, wie, casusId));
        return plan;
    }
}
