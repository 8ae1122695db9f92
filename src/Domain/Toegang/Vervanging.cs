namespace Kring.Domain.Toegang;

/// <summary>
/// Somebody is absent from a day to and including a day, and a colleague looks after the work meanwhile. It ends by itself.
/// </summary>
public sealed class Vervanging : Aggregaat
{
    private Vervanging()
    {
    }

    private Vervanging(Guid id)
        : base(id)
    {
    }

    /// <summary>The organisation both work for.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>Who is absent.</summary>
    public Guid AfwezigeId { get; private set; }

    /// <summary>Who looks after the work.</summary>
    public Guid VervangerId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly Tot { get; private set; }

    /// <summary>When and by whom it was ended before its last day; null while it was not.</summary>
    public Vervangingeinde? Einde { get; private set; }

    /// <summary>Arranges it.</summary>
    /// <param name="afwezige">Who will be absent.</param>
    /// <param name="vervanger">Who stands in; null when nobody has the id that was chosen.</param>
    /// <param name="van">First day.</param>
    /// <param name="tot">Last day.</param>
    /// <param name="andere">What was arranged in the organisation before.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who arranges it.</param>
    /// <exception cref="WeigeringException"><see cref="VervangingEindigtVoorBegin"/>, <see cref="VervangingIsVoorbij"/>,
    /// <see cref="KanNietVervangen"/>, <see cref="AfwezigeHeeftAlVervanging"/>, <see cref="VervangerIsZelfAfwezig"/>,
    /// <see cref="AfwezigeVervangtZelf"/>.</exception>
    public static Vervanging Regel(
        Medewerker afwezige, Medewerker? vervanger, DateOnly van, DateOnly tot, IReadOnlyCollection<Vervanging> andere, DateTimeOffset nu, Guid wie)
    {
        Vervangkeuze.EisPeriode(van, tot, nu);
        var gekozen = Vervangkeuze.EisVervanger(afwezige, vervanger, van, tot);
        Vervangkeuze.EisGeenKeten(afwezige, gekozen, [.. andere.Where(een => een.Raakt(van, tot))]);
        var vervanging = new Vervanging(Guid.CreateVersion7(nu))
        {
            OrganisatieId = afwezige.OrganisatieId,
            AfwezigeId = afwezige.Id,
            VervangerId = gekozen.Id,
            Van = van,
            Tot = tot,
        };
        vervanging.Meld(new VervangingGeregeld(nu, wie, vervanging.Id, afwezige.Id, gekozen.Id, van, tot));
        return vervanging;
    }

    /// <summary>Whether it holds on that day.</summary>
    public bool GeldtOp(DateOnly dag) => Raakt(dag, dag);

    /// <summary>Whether it still has days to come.</summary>
    /// <param name="vandaag">The day, in Amsterdam.</param>
    public bool IsNogNietVoorbij(DateOnly vandaag) => Einde is null && vandaag <= Tot;

    /// <summary>The absent one is back before time; ending what ended already changes nothing.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who ends it.</param>
    public void Beeindig(DateTimeOffset nu, Guid wie)
    {
        if (Einde is null)
        {
            Einde = new Vervangingeinde(nu, wie);
            Meld(new VervangingBeeindigd(nu, wie, Id, AfwezigeId, VervangerId));
        }
    }

    private bool Raakt(DateOnly van, DateOnly tot) => Einde is null && van <= Tot && tot >= Van;
}

/// <summary>The end of a vervanging before its last day.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who ended it.</param>
public sealed record Vervangingeinde(DateTimeOffset Op, Guid Door);

/// <summary>Somebody stands in for an absent colleague.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who arranged it.</param>
/// <param name="VervangingId">The vervanging.</param>
/// <param name="AfwezigeId">Who is absent.</param>
/// <param name="VervangerId">Who stands in.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
public sealed record VervangingGeregeld(
    DateTimeOffset Op, Guid? Door, Guid VervangingId, Guid AfwezigeId, Guid VervangerId, DateOnly Van, DateOnly Tot)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Vervanging geregeld";

    /// <inheritdoc/>
    public override Guid? Betreft => AfwezigeId;
}

/// <summary>The absent one is back before time.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who ended it.</param>
/// <param name="VervangingId">The vervanging.</param>
/// <param name="AfwezigeId">Who was absent.</param>
/// <param name="VervangerId">Who stood in.</param>
public sealed record VervangingBeeindigd(DateTimeOffset Op, Guid? Door, Guid VervangingId, Guid AfwezigeId, Guid VervangerId)
    : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => "Vervanging beëindigd";

    /// <inheritdoc/>
    public override Guid? Betreft => AfwezigeId;
}
