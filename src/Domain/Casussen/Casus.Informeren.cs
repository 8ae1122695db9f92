using Kring.Domain.Huishoudens;

namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    private readonly List<Informering> informeringen = [];

    /// <summary>Who was told of which report, and how.</summary>
    public IReadOnlyList<Informering> Informeringen => informeringen;

    /// <summary>Whether somebody was told of a report, or it was decided not to.</summary>
    public bool IsGeinformeerd(Guid meldingId, Guid persoonId) =>
        informeringen.Exists(informering => informering.MeldingId == meldingId && informering.PersoonId == persoonId);

    /// <summary>Whether all of these people were told of a report; who is not born yet cannot be (Wmo 2015 art. 5.3.1).</summary>
    /// <param name="meldingId">The report.</param>
    /// <param name="mensen">Everybody who was recognised in it.</param>
    public bool WeetIedereenVan(Guid meldingId, IEnumerable<Persoon> mensen) =>
        mensen.All(persoon => persoon.IsOngeboren || IsGeinformeerd(meldingId, persoon.Id));

    /// <summary>Records that somebody was told of a report, or why not (Wmo 2015 art. 5.3.1).</summary>
    /// <param name="meldingId">The report.</param>
    /// <param name="persoonId">Who.</param>
    /// <param name="wijze">How; null when not told.</param>
    /// <param name="toelichting">What was said, or why not told.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who recorded it.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsOpgegaan"/>, <see cref="AlGeinformeerd"/>, <see cref="RedenOntbreekt"/>.</exception>
    public void LegInformeringVast(
        Guid meldingId, Guid persoonId, Informeerwijze? wijze, string? toelichting, DateTimeOffset nu, Guid wie)
    {
        // Told once, and recorded where everybody reads it; in a closed casus that can still be done.
        if (LeidendeCasusId is not null)
        {
            throw new WeigeringException(new CasusIsOpgegaan());
        }

        if (IsGeinformeerd(meldingId, persoonId))
        {
            throw new WeigeringException(new AlGeinformeerd());
        }

        if (wijze is null && string.IsNullOrWhiteSpace(toelichting))
        {
            throw new WeigeringException(new RedenOntbreekt());
        }

        informeringen.Add(new Informering(Guid.CreateVersion7(nu), meldingId, persoonId, wijze, toelichting?.Trim(), nu, wie));
        Meld(new BetrokkeneGeinformeerd(nu, wie, Id, meldingId, persoonId, wijze));
    }
}

/// <summary>That somebody was told of a report, or why not.</summary>
public sealed class Informering
{
    private Informering()
    {
    }

    internal Informering(
        Guid id, Guid meldingId, Guid persoonId, Informeerwijze? wijze, string? toelichting, DateTimeOffset op, Guid door)
    {
        Id = id;
        MeldingId = meldingId;
        PersoonId = persoonId;
        Wijze = wijze;
        Toelichting = toelichting;
        Op = op;
        Door = door;
    }

    internal Informering(Guid id, Informering bron, Herkomst herkomst)
        : this(id, bron.MeldingId, bron.PersoonId, bron.Wijze, bron.Toelichting, bron.Op, bron.Door) => Herkomst = herkomst.Eigen();

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The report.</summary>
    public Guid MeldingId { get; private set; }

    /// <summary>Who.</summary>
    public Guid PersoonId { get; private set; }

    /// <summary>How; null when it was decided not to tell.</summary>
    public Informeerwijze? Wijze { get; private set; }

    /// <summary>What was said, or why not told.</summary>
    public string? Toelichting { get; private set; }

    /// <summary>The moment.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Who recorded it.</summary>
    public Guid Door { get; private set; }

    /// <summary>The casus in which it was recorded, when it is read in this one because of a join; null when it was recorded here.</summary>
    public Herkomst? Herkomst { get; private set; }
}

/// <summary>How somebody was told.</summary>
public enum Informeerwijze
{
    /// <summary>In a talk.</summary>
    Gesprek,

    /// <summary>By telephone.</summary>
    Telefoon,

    /// <summary>By letter.</summary>
    Brief,
}

/// <summary>How ways of telling are called on screen.</summary>
public static class Informeerwijzen
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Informeerwijze wijze) => wijze switch
    {
        Informeerwijze.Gesprek => "In een gesprek",
        Informeerwijze.Telefoon => "Per telefoon",
        _ => "Per brief",
    };
}
