using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;

namespace Kring.Domain.Plannen;

public sealed partial class Veiligheidsplan
{
    private readonly List<Kindlijn> kinderen = [];

    /// <summary>A line for each child.</summary>
    public IReadOnlyList<Kindlijn> Kinderen => kinderen;

    /// <summary>Gives each child that has none a line.</summary>
    /// <param name="persoonIds">The children, unborn ones too.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="herkomst">The casus they come from when two were joined; null otherwise.</param>
    /// <returns>The children that got a line now.</returns>
    public IReadOnlyList<Guid> NeemKinderenOp(IReadOnlyList<Guid> persoonIds, DateTimeOffset nu, Herkomst? herkomst = null)
    {
        var nieuw = persoonIds.Where(id => !kinderen.Exists(kind => kind.PersoonId == id)).ToList();
        kinderen.AddRange(nieuw.Select(id => new Kindlijn(Guid.CreateVersion7(nu), id, herkomst)));
        return nieuw;
    }

    /// <summary>Records a talk with a child, in its own words, or why there was none.</summary>
    /// <param name="persoonId">The child.</param>
    /// <param name="gesprek">The talk, or why there was none.</param>
    /// <param name="vanaf">The day of the first report; an earlier talk was about something else.</param>
    /// <exception cref="WeigeringException"><see cref="KindBestaatNiet"/>, <see cref="GesprekMoetNogKomen"/>, <see cref="GesprekWasTeVroeg"/>,
    /// <see cref="EigenWoordenOntbreken"/>, <see cref="WaaromNietOntbreekt"/>.</exception>
    public void LegKindgesprekVast(Guid persoonId, Kindgesprek gesprek, DateOnly vanaf)
    {
        var kind = kinderen.Find(kandidaat => kandidaat.PersoonId == persoonId)
            ?? throw new WeigeringException(new KindBestaatNiet());
        if (gesprek.Dag > NederlandseTijd.Dag(gesprek.Op))
        {
            throw new WeigeringException(new GesprekMoetNogKomen());
        }

        if (gesprek.Dag < vanaf)
        {
            throw new WeigeringException(new GesprekWasTeVroeg());
        }

        Eis(gesprek.Gesproken ? gesprek.EigenWoorden : gesprek.WaaromNiet,
            gesprek.Gesproken ? new EigenWoordenOntbreken() : new WaaromNietOntbreekt());
        kind.LegVast(gesprek);
        Meld(new KindgesprekVastgelegd(gesprek.Op, gesprek.Door, CasusId, persoonId, gesprek.Gesproken));
    }
}

/// <summary>One child in the plan: every child has its own line.</summary>
public sealed class Kindlijn
{
    private Kindlijn()
    {
    }

    internal Kindlijn(Guid id, Guid persoonId, Herkomst? herkomst = null)
    {
        Id = id;
        PersoonId = persoonId;
        Herkomst = herkomst?.Eigen();
    }

    internal Kindlijn(Guid id, Kindlijn bron)
        : this(id, bron.PersoonId) => Gesprekken = [.. bron.Gesprekken];

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The child.</summary>
    public Guid PersoonId { get; private set; }

    /// <summary>Talks and reasons for no talk, oldest first.</summary>
    public IReadOnlyList<Kindgesprek> Gesprekken { get; private set; } = [];

    /// <summary>The casus it comes from when two were joined; null when it was of this plan itself.</summary>
    public Herkomst? Herkomst { get; private set; }

    /// <summary>The last talk; null when nobody has spoken with this child.</summary>
    public Kindgesprek? LaatstGesproken => Gesprekken.LastOrDefault(gesprek => gesprek.Gesproken);

    internal void LegVast(Kindgesprek gesprek) => Gesprekken = [.. Gesprekken, gesprek];
}

/// <summary>A talk with a child, or why there was none.</summary>
/// <param name="Op">The moment of recording.</param>
/// <param name="Door">Who.</param>
/// <param name="Dag">The day of the talk.</param>
/// <param name="Gesproken">Whether somebody spoke with the child.</param>
/// <param name="EigenWoorden">What the child said, in its own words; required after a talk.</param>
/// <param name="WatNodig">What the child needs.</param>
/// <param name="WaaromNiet">Why there was no talk; required without talk.</param>
public sealed record Kindgesprek(
    DateTimeOffset Op, Guid Door, DateOnly Dag, bool Gesproken, string? EigenWoorden, string? WatNodig, string? WaaromNiet);
