namespace Kring.Domain.Casussen;

/// <summary>That a report belongs to a casus.</summary>
public sealed class Casusmelding
{
    private Casusmelding()
    {
    }

    internal Casusmelding(Guid id, Guid meldingId, DateTimeOffset ontvangen, bool hoofd)
    {
        Id = id;
        MeldingId = meldingId;
        Ontvangen = ontvangen;
        Hoofd = hoofd;
    }

    internal Casusmelding(Guid id, Casusmelding bron, Herkomst herkomst, DateTimeOffset? overgedragen)
        : this(id, bron.MeldingId, bron.Ontvangen, bron.Hoofd) => (Herkomst, Overgedragen) = (herkomst.Eigen(), overgedragen);

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The report.</summary>
    public Guid MeldingId { get; private set; }

    /// <summary>When it came in.</summary>
    public DateTimeOffset Ontvangen { get; private set; }

    /// <summary>Whether the outcome of the report is carried out in this casus; a report has one such casus.</summary>
    public bool Hoofd { get; private set; }

    /// <summary>The casus it came from when two were joined; null when it was of this casus itself.</summary>
    public Herkomst? Herkomst { get; private set; }

    /// <summary>The last acceptance in the casus it came from: what asked for an overdracht before that has had it; null for none.</summary>
    public DateTimeOffset? Overgedragen { get; private set; }

    /// <summary>Since when this casus knows it.</summary>
    public DateTimeOffset Sinds => Herkomst?.Op ?? Ontvangen;

    internal void StelHoofd(bool hoofd) => Hoofd = hoofd;
}
