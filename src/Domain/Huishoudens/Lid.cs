namespace Kring.Domain.Huishoudens;

/// <summary>That a person belongs to a household, from a day to a day.</summary>
public sealed class Lid
{
    private Lid()
    {
    }

    internal Lid(Guid id, Guid persoonId, DateOnly van)
    {
        Id = id;
        PersoonId = persoonId;
        Van = van;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersoonId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>The day from which the person no longer belongs to it, or null.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>Why the person no longer belongs to it, or never did; null while the person does.</summary>
    public Vertrek? Vertrek { get; private set; }

    /// <summary>Whether the person was recorded as a member by mistake.</summary>
    public bool WasNooitLid => Vertrek?.Reden == Vertrekreden.NooitLid;

    internal void Beeindig(DateOnly tot, Vertrek vertrek) => (Tot, Vertrek) = (tot, vertrek);

    internal void Heropen() => (Tot, Vertrek) = (null, null);
}

/// <summary>That somebody no longer belongs to a household, or turned out never to have belonged to it.</summary>
/// <param name="Op">When it was recorded.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Reden">Left, or never a member.</param>
/// <param name="Toelichting">From what that is known.</param>
public sealed record Vertrek(DateTimeOffset Op, Guid Door, Vertrekreden Reden, string Toelichting);

/// <summary>Why somebody is no longer a member of a household.</summary>
public enum Vertrekreden
{
    /// <summary>The person left: from a day on the person no longer belongs to it.</summary>
    Weggegaan,

    /// <summary>The person never belonged to it and was recorded as a member by mistake.</summary>
    NooitLid,
}

/// <summary>How the reasons are called on screen.</summary>
public static class Vertrekredenen
{
    /// <summary>The words on screen, to be read after the name of the person.</summary>
    public static string Naam(this Vertrekreden reden) => reden == Vertrekreden.NooitLid ? "hoorde er nooit bij" : "hoort er niet meer bij";
}
