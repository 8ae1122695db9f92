using Kring.Domain.Meldingen;

namespace Kring.Domain.Gesprekken;

/// <summary>
/// A talk with somebody who asks or reports, while it runs. Nobody has to decide beforehand what it becomes: it ends as
/// advice, as a report, or as neither. What was typed lives only as long as the talk; a report keeps its own copy.
/// </summary>
public sealed class Gesprek : Aggregaat
{
    private Gesprek()
    {
    }

    private Gesprek(Guid id)
        : base(id)
    {
    }

    /// <summary>The Veilig Thuis organisation.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>By which way it came.</summary>
    public Meldkanaal Kanaal { get; private set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Begonnen { get; private set; }

    /// <summary>When the e-mail or letter came in that is taken over; null for what is told.</summary>
    public DateTimeOffset? Ontvangen { get; private set; }

    /// <summary>From when the periods of a report count.</summary>
    public DateTimeOffset TeltVanaf => Ontvangen ?? Begonnen;

    /// <summary>Who took it.</summary>
    public Guid BegonnenDoor { get; private set; }

    /// <summary>The earlier advice on the same question, or null.</summary>
    public Guid? VervolgOpId { get; private set; }

    /// <summary>The refused message that is taken over, or null.</summary>
    public Guid? BerichtId { get; private set; }

    /// <summary>What was typed, encrypted in the database; null once it ended.</summary>
    public Kladblok? Klad { get; private set; }

    /// <summary>How it ended; null while it runs.</summary>
    public Gesprekseinde? Einde { get; private set; }

    /// <summary>The report it became, or null.</summary>
    public Guid? MeldingId { get; private set; }

    /// <summary>The advice it became, or null.</summary>
    public Guid? AdviesId { get; private set; }

    /// <summary>Begins a talk.</summary>
    /// <param name="aanleiding">By which way, and what went before.</param>
    /// <param name="organisatieId">The Veilig Thuis organisation.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who takes it.</param>
    /// <exception cref="WeigeringException"><see cref="OntvangstOntbreekt"/>, <see cref="OntvangstLigtInToekomst"/>,
    /// <see cref="OntvangstLigtTeVer"/>.</exception>
    public static Gesprek Begin(Gespreksaanleiding aanleiding, Guid organisatieId, DateTimeOffset nu, Guid wie)
    {
        ArgumentNullException.ThrowIfNull(aanleiding);
        return new Gesprek(Guid.CreateVersion7(nu))
        {
            OrganisatieId = organisatieId,
            Kanaal = aanleiding.Kanaal,
            VervolgOpId = aanleiding.VervolgOpId,
            BerichtId = aanleiding.BerichtId,
            Begonnen = nu,
            Ontvangen = aanleiding.EisOntvangst(nu),
            BegonnenDoor = wie,
            Klad = Kladblok.Leeg,
        };
    }

    /// <summary>Takes over what somebody typed; nothing typed is lost, also when two people type at once.</summary>
    /// <param name="getypt">The fields as they stand on the screen.</param>
    /// <param name="basis">The stand from which the screen was made.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who typed.</param>
    /// <param name="gekozen">In which fields a choice between two texts was made; null for all.</param>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="WeigeringException"><see cref="GesprekIsAfgerond"/>.</exception>
    public bool Schrijf(
        IReadOnlyDictionary<string, string> getypt, int basis, DateTimeOffset nu, Guid wie, IReadOnlySet<string>? gekozen = null)
    {
        var nieuw = EisLopend().Schrijf(getypt, basis, nu, wie, gekozen);
        var gewijzigd = !ReferenceEquals(nieuw, Klad);
        Klad = nieuw;
        return gewijzigd;
    }

    /// <summary>
    /// Ends as advice: everything typed is destroyed, the question and the advice live on without any person (Wmo 2015
    /// art. 4.1.1 lid 3).
    /// </summary>
    /// <param name="advies">What was asked and advised.</param>
    /// <param name="nummer">The number by which the asker comes back.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who advised.</param>
    /// <exception cref="WeigeringException"><see cref="GesprekIsAfgerond"/>, <see cref="VraagOntbreekt"/>,
    /// <see cref="AdviesOntbreekt"/>, <see cref="HoedanigheidOntbreekt"/>, <see cref="AdviesBevatSporen"/>.</exception>
    public Advies EindigAlsAdvies(Adviesgegevens advies, string nummer, DateTimeOffset nu, Guid wie)
    {
        advies.EisZonderSporen(EisLopend());
        var gegeven = Advies.Geef(nummer, this, advies, nu, wie);
        AdviesId = gegeven.Id;
        Eindig(Gesprekseindesoort.Advies, nu, wie);
        return gegeven;
    }

    /// <summary>Ends as a report, which keeps what was typed.</summary>
    /// <param name="meldingId">The report.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="GesprekIsAfgerond"/>.</exception>
    public void EindigAlsMelding(Guid meldingId, DateTimeOffset nu, Guid wie)
    {
        EisLopend();
        MeldingId = meldingId;
        Eindig(Gesprekseindesoort.Melding, nu, wie);
    }

    /// <summary>Ends without anything: nobody asked or reported anything after all. Everything typed is destroyed.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="GesprekIsAfgerond"/>.</exception>
    public void EindigZonderVervolg(DateTimeOffset nu, Guid wie)
    {
        EisLopend();
        Eindig(Gesprekseindesoort.ZonderVervolg, nu, wie);
    }

    /// <summary>What was typed in a talk that still runs.</summary>
    /// <exception cref="WeigeringException"><see cref="GesprekIsAfgerond"/>.</exception>
    public Kladblok EisLopend() => Klad ?? throw new WeigeringException(new GesprekIsAfgerond());

    private void Eindig(Gesprekseindesoort soort, DateTimeOffset nu, Guid wie)
    {
        Klad = null;
        Einde = new Gesprekseinde(nu, wie, soort);
        Meld(new GesprekAfgerond(nu, wie, Id, soort));
    }
}

/// <summary>Where a talk comes from.</summary>
/// <param name="Kanaal">By which way.</param>
/// <param name="VervolgOpId">The earlier advice on the same question, or null.</param>
/// <param name="BerichtId">The refused message that is taken over, or null.</param>
public sealed record Gespreksaanleiding(Meldkanaal Kanaal, Guid? VervolgOpId = null, Guid? BerichtId = null)
{
    /// <summary>What lay longer than this is likely a slip in the year.</summary>
    public const int LangstGeledenDagen = 366;

    /// <summary>When the e-mail or letter came in; counts for those alone.</summary>
    public DateTimeOffset? Ontvangen { get; init; }

    /// <summary>When it came in, for what is written; null for what is told.</summary>
    /// <param name="nu">The moment.</param>
    /// <exception cref="WeigeringException"><see cref="OntvangstOntbreekt"/>, <see cref="OntvangstLigtInToekomst"/>,
    /// <see cref="OntvangstLigtTeVer"/>.</exception>
    public DateTimeOffset? EisOntvangst(DateTimeOffset nu) => (Kanaal.IsSchriftelijk(), Ontvangen) switch
    {
        (false, _) => null,
        (_, null) => throw new WeigeringException(new OntvangstOntbreekt()),
        (_, { } op) when op > nu => throw new WeigeringException(new OntvangstLigtInToekomst()),
        (_, { } op) when op < nu.AddDays(-LangstGeledenDagen) => throw new WeigeringException(new OntvangstLigtTeVer()),
        (_, { } op) => op,
    };
}

/// <summary>How a talk ended.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who ended it.</param>
/// <param name="Soort">As what.</param>
public sealed record Gesprekseinde(DateTimeOffset Op, Guid Door, Gesprekseindesoort Soort);

/// <summary>As what a talk can end.</summary>
public enum Gesprekseindesoort
{
    /// <summary>Advice: the asker stays responsible, no person is kept.</summary>
    Advies,

    /// <summary>A report: Veilig Thuis holds zicht op veiligheid from now.</summary>
    Melding,

    /// <summary>Neither: wrong number, hung up.</summary>
    ZonderVervolg,
}

/// <summary>A talk ended.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who ended it.</param>
/// <param name="GesprekId">The talk.</param>
/// <param name="Soort">As what.</param>
public sealed record GesprekAfgerond(DateTimeOffset Op, Guid? Door, Guid GesprekId, Gesprekseindesoort Soort) : Gebeurtenis(Op, Door);
