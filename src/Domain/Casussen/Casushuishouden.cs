namespace Kring.Domain.Casussen;

/// <summary>That a household belongs to a casus; a household has at most one open casus.</summary>
public sealed class Casushuishouden
{
    private Casushuishouden()
    {
    }

    internal Casushuishouden(Guid id, Guid huishoudenId, DateTimeOffset van, Herkomst? herkomst = null)
    {
        Id = id;
        HuishoudenId = huishoudenId;
        Van = van;
        Herkomst = herkomst?.Eigen();
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The household.</summary>
    public Guid HuishoudenId { get; private set; }

    /// <summary>From when.</summary>
    public DateTimeOffset Van { get; private set; }

    /// <summary>Until the closing of the casus; null while it is open.</summary>
    public DateTimeOffset? Tot { get; private set; }

    /// <summary>The casus it came from when two were joined; null when it was of this casus itself.</summary>
    public Herkomst? Herkomst { get; private set; }

    internal void Beeindig(DateTimeOffset nu) => Tot ??= nu;

    internal void Heropen() => Tot = null;
}
