namespace Kring.Domain.Casussen;

/// <summary>
/// All reports and services around the same people, open until the end of monitoring (CBS). At every moment exactly one
/// organisation holds zicht op veiligheid.
/// Chapters: Casus.Behandelen, Casus.Zicht, Casus.Diensten, Casus.Overdragen, Casus.Intrekken, Casus.Regie, Casus.Monitoren, Casus.Informeren, Casus.Betrokkenheid, Casus.Samenvoegen, Casus.Uiteenhalen, Casus.Rechtzetten, Casus.Afsluiten.
/// </summary>
public sealed partial class Casus : Aggregaat
{
    private readonly List<Casushuishouden> huishoudens = [];
    private readonly List<Casusmelding> meldingen = [];

    private Casus()
    {
    }

    private Casus(Guid id)
        : base(id)
    {
    }

    /// <summary>The number people see: year and serial number.</summary>
    public string Nummer { get; private set; } = "";

    /// <summary>How people call it: the names of its households.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>The Veilig Thuis organisation that opened it.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>Work area; null when it cannot be told.</summary>
    public string? Gemeentecode { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset Geopend { get; private set; }

    /// <summary>Its households; one or more.</summary>
    public IReadOnlyList<Casushuishouden> Huishoudens => huishoudens;

    /// <summary>Its reports, oldest first.</summary>
    public IReadOnlyList<Casusmelding> Meldingen => meldingen;

    /// <summary>Opens a casus for households that have no open casus.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="nummer">The number people see.</param>
    /// <param name="opening">For whom and why.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="HuishoudenOntbreekt"/>.</exception>
    public static Casus Open(DateTimeOffset nu, string nummer, Casusopening opening, Guid wie)
    {
        if (opening.Huishoudens.Count == 0)
        {
            throw new WeigeringException(new HuishoudenOntbreekt());
        }

        var casus = new Casus(Guid.CreateVersion7(nu))
        {
            Nummer = nummer,
            Naam = opening.Naam,
            OrganisatieId = opening.OrganisatieId,
            Gemeentecode = opening.Gemeentecode,
            Geopend = nu,
        };
        casus.huishoudens.AddRange(opening.Huishoudens.Select(id => new Casushuishouden(Guid.CreateVersion7(nu), id, nu)));
        casus.meldingen.Add(new Casusmelding(Guid.CreateVersion7(nu), opening.MeldingId, opening.Ontvangen, true));
        // Veilig Thuis holds zicht op veiligheid from receipt of the report, not from the opening of the casus.
        casus.zichthouders.Add(new Zichthouder(Guid.CreateVersion7(nu), opening.OrganisatieId, opening.Ontvangen));
        casus.deelnames.Add(new Deelname(Guid.CreateVersion7(nu), opening.OrganisatieId, opening.Ontvangen));
        casus.Meld(new CasusGeopend(nu, wie, casus.Id, nummer));
        return casus;
    }

    /// <summary>
    /// Adds a report to an open casus. A household of the report that has no open casus joins; the holder of zicht op
    /// veiligheid stays who it was.
    /// </summary>
    /// <param name="meldingId">The report.</param>
    /// <param name="ontvangen">When it came in.</param>
    /// <param name="nieuweHuishoudens">Households of the report without open casus.</param>
    /// <param name="hoofd">Whether the outcome of the report is carried out in this casus.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>.</exception>
    public void VoegMeldingToe(
        Guid meldingId, DateTimeOffset ontvangen, IReadOnlyList<Guid> nieuweHuishoudens, bool hoofd, DateTimeOffset nu, Guid wie)
    {
        EisOpen();
        if (meldingen.Exists(melding => melding.MeldingId == meldingId))
        {
            return;
        }

        meldingen.Add(new Casusmelding(Guid.CreateVersion7(nu), meldingId, ontvangen, hoofd));
        foreach (var id in nieuweHuishoudens.Where(id => !huishoudens.Exists(huishouden => huishouden.HuishoudenId == id)))
        {
            huishoudens.Add(new Casushuishouden(Guid.CreateVersion7(nu), id, nu));
        }

        Meld(new MeldingToegevoegd(nu, wie, Id, meldingId));
    }

    /// <summary>Nothing changes any more in a casus that was closed, nor in its plan.</summary>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="CasusIsOpgegaan"/>.</exception>
    public void EisOpen()
    {
        if (WaaromDicht() is { } reden)
        {
            throw new WeigeringException(reden);
        }
    }

    /// <summary>Why nothing can be done in this casus any more; null while it is open.</summary>
    public Weigering? WaaromDicht() => Afsluiting switch
    {
        null => null,
        { InCasusId: null } => new CasusIsGesloten(),
        _ => new CasusIsOpgegaan(),
    };
}

/// <summary>For whom and why a casus is opened.</summary>
/// <param name="Naam">The names of the households.</param>
/// <param name="OrganisatieId">The Veilig Thuis organisation.</param>
/// <param name="Gemeentecode">Work area, or null.</param>
/// <param name="MeldingId">The first report.</param>
/// <param name="Ontvangen">When that came in.</param>
/// <param name="Huishoudens">One or more households.</param>
public sealed record Casusopening(
    string Naam, Guid OrganisatieId, string? Gemeentecode, Guid MeldingId, DateTimeOffset Ontvangen, IReadOnlyList<Guid> Huishoudens);
