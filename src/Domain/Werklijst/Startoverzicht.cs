namespace Kring.Domain.Werklijst;

/// <summary>With which kept overzicht the worklist of a person opens.</summary>
public sealed class Startoverzicht : Aggregaat
{
    private Startoverzicht()
    {
    }

    private Startoverzicht(Guid id)
        : base(id)
    {
    }

    /// <summary>Whose worklist.</summary>
    public Guid MedewerkerId { get; private set; }

    /// <summary>What it opens with.</summary>
    public Guid OverzichtId { get; private set; }

    /// <summary>Makes the first choice.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="medewerkerId">Whose worklist.</param>
    /// <param name="overzicht">What it opens with.</param>
    public static Startoverzicht Kies(DateTimeOffset nu, Guid medewerkerId, BewaardOverzicht overzicht) =>
        new(Guid.CreateVersion7(nu)) { MedewerkerId = medewerkerId, OverzichtId = overzicht.Id };

    /// <summary>Chooses another one.</summary>
    /// <param name="overzicht">What it opens with from now on.</param>
    public void Wissel(BewaardOverzicht overzicht) => OverzichtId = overzicht.Id;
}
