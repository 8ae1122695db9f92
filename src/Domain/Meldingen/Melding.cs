using Kring.Domain.Huishoudens;

namespace Kring.Domain.Meldingen;

/// <summary>
/// A report to Veilig Thuis (Wmo 2015 art. 4.1.1). From receipt on, Veilig Thuis holds zicht op veiligheid.
/// Chapters: Melding.Behandelen, Melding.AcuteCheck, Melding.AcuteStappen, Melding.Herkennen, Melding.Losmaken, Melding.Indelen, Melding.Beoordelen, Melding.Teruggeven.
/// </summary>
public sealed partial class Melding : Aggregaat
{
    private readonly List<Meldingpersoon> personen = [];

    private Melding()
    {
    }

    private Melding(Guid id)
        : base(id)
    {
    }

    /// <summary>The number people see: year and serial number.</summary>
    public string Nummer { get; private set; } = "";

    /// <summary>The Veilig Thuis organisation that took it in.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>Work area; null when it cannot be told, then everybody of Veilig Thuis sees it.</summary>
    public string? Gemeentecode { get; private set; }

    /// <summary>When it came in; periods run from here.</summary>
    public DateTimeOffset Ontvangen { get; private set; }

    /// <summary>
    /// How the reporter is called to everybody: the organisation or the name, or only the kind of reporter where it must not
    /// be known. Who it really is stands in the content of the report.
    /// </summary>
    public string MelderNaam { get; private set; } = "";

    /// <summary>By which way it came in.</summary>
    public Meldkanaal Kanaal { get; private set; }

    /// <summary>From which position it was reported.</summary>
    public Hoedanigheid Hoedanigheid { get; private set; }

    /// <summary>Whether the family must not hear who reported (Uitvoeringsbesluit Wmo 2015 art. 4.1.8).</summary>
    public bool MelderIsAfgeschermd { get; private set; }

    /// <summary>Forms of violence as reported; none when it was not asked.</summary>
    public IReadOnlyList<Geweldsvorm> Geweldsvormen { get; private set; } = [];

    /// <summary>The account that reported it; null when it came in by another way.</summary>
    public Guid? MelderId { get; private set; }

    /// <summary>The sending it came in with, as a keyed hash, so that the same form sent twice is one report; null for others.</summary>
    public string? Zending { get; private set; }

    /// <summary>Number under which the reporter answers to messages; null when it does not.</summary>
    public string? MelderOin { get; private set; }

    /// <summary>The number the reporter gave it.</summary>
    public string? Kenmerk { get; private set; }

    /// <summary>The day of what happened; null when unknown.</summary>
    public DateOnly? Incident { get; private set; }

    /// <summary>Who is named in it, in the order of the message.</summary>
    public IReadOnlyList<Meldingpersoon> Personen => [.. personen.OrderBy(persoon => persoon.Volgnummer)];

    /// <summary>What in the message cannot be right, or must be noticed.</summary>
    public IReadOnlyList<string> LetOp { get; private set; } = [];

    /// <summary>The casus it belongs to; null before recognition.</summary>
    public Guid? CasusId { get; private set; }

    /// <summary>Number of that casus.</summary>
    public string? Casusnummer { get; private set; }

    /// <summary>Where the report stands.</summary>
    public Meldingstatus Status => (Teruggave, Beoordeling, Herkend, AcuteCheck) switch
    {
        ({ }, _, _, _) => Meldingstatus.Teruggegeven,
        (_, { }, _, _) => Meldingstatus.Beoordeeld,
        (_, _, { }, _) => Meldingstatus.InBeoordeling,
        (_, _, _, { }) => Meldingstatus.TeHerkennen,
        _ => Meldingstatus.WachtOpAcuteCheck,
    };

    /// <summary>How people call the report before a household is known: the family names in it.</summary>
    public string Namen { get; private set; } = "";

    /// <summary>Takes in a report. Veilig Thuis holds zicht op veiligheid from this moment.</summary>
    /// <param name="nu">The moment it came in.</param>
    /// <param name="nummer">The number people see.</param>
    /// <param name="organisatieId">The Veilig Thuis organisation.</param>
    /// <param name="gegevens">What the report says.</param>
    public static Melding Ontvang(DateTimeOffset nu, string nummer, Guid organisatieId, Meldinggegevens gegevens)
    {
        var melding = new Melding(Guid.CreateVersion7(nu))
        {
            Nummer = nummer,
            OrganisatieId = organisatieId,
            Gemeentecode = gegevens.Gemeentecode,
            Ontvangen = nu,
            MelderNaam = gegevens.MelderNaam,
            Kanaal = gegevens.Kanaal,
            Hoedanigheid = gegevens.Hoedanigheid,
            MelderIsAfgeschermd = gegevens.MelderIsAfgeschermd,
            Geweldsvormen = gegevens.Geweldsvormen,
            MelderId = gegevens.MelderId,
            Zending = gegevens.Zending,
            MelderOin = gegevens.MelderOin,
            Kenmerk = gegevens.Kenmerk,
            Incident = gegevens.Incident,
            LetOp = gegevens.LetOp,
        };
        melding.personen.AddRange(gegevens.Personen.Select(
            (gemeld, i) => new Meldingpersoon(Guid.CreateVersion7(nu), i + 1, gemeld)));
        melding.Namen = Gezinsnaam.Van(
            gegevens.Personen.Where(gemeld => gemeld.Plaats == Meldingplaats.Gezin).Select(gemeld => gemeld.Achternaam));
        melding.Meld(new MeldingOntvangen(nu, gegevens.OpgenomenDoor, melding.Id, organisatieId, gegevens.MelderNaam));
        return melding;
    }

    private void EisNietAfgerond()
    {
        if (Beoordeling is not null)
        {
            throw new WeigeringException(new MeldingIsBeoordeeld());
        }

        if (Teruggave is not null)
        {
            throw new WeigeringException(new MeldingIsTeruggegeven());
        }
    }
}

/// <summary>What a report says, as far as the report itself must know it; the rest stands in the message.</summary>
public sealed record Meldinggegevens
{
    /// <summary>How the reporter is called.</summary>
    public required string MelderNaam { get; init; }

    /// <summary>By which way it came in.</summary>
    public Meldkanaal Kanaal { get; init; }

    /// <summary>From which position it was reported.</summary>
    public Hoedanigheid Hoedanigheid { get; init; } = Hoedanigheid.Politie;

    /// <summary>Whether the family must not hear who reported.</summary>
    public bool MelderIsAfgeschermd { get; init; }

    /// <summary>Forms of violence as reported.</summary>
    public IReadOnlyList<Geweldsvorm> Geweldsvormen { get; init; } = [];

    /// <summary>Who took it down; null for a message.</summary>
    public Guid? OpgenomenDoor { get; init; }

    /// <summary>The account that reported it, or null.</summary>
    public Guid? MelderId { get; init; }

    /// <summary>The sending it came in with, as a keyed hash, or null.</summary>
    public string? Zending { get; init; }

    /// <summary>Number of the reporting organisation in messages, or null.</summary>
    public string? MelderOin { get; init; }

    /// <summary>The number the reporter gave it, or null.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>Day of what happened, or null.</summary>
    public DateOnly? Incident { get; init; }

    /// <summary>Work area, or null.</summary>
    public string? Gemeentecode { get; init; }

    /// <summary>Who is named.</summary>
    public required IReadOnlyList<GemeldeNaam> Personen { get; init; }

    /// <summary>What must be noticed, as sentences.</summary>
    public IReadOnlyList<string> LetOp { get; init; } = [];
}

/// <summary>One person named in a report.</summary>
/// <param name="Naam">The whole name.</param>
/// <param name="Achternaam">Family name with prefix.</param>
/// <param name="Rol">The role the report gives (Jeugdzorgrol), or null.</param>
/// <param name="Plaats">Whether the person belongs to a household, is a professional, or is not born yet.</param>
public sealed record GemeldeNaam(string Naam, string Achternaam, string? Rol, Meldingplaats Plaats);

/// <summary>In what place a named person stands to the household.</summary>
public enum Meldingplaats
{
    /// <summary>Belongs to a household.</summary>
    Gezin,

    /// <summary>Is there by profession, for instance a teacher; never joins a household.</summary>
    Beroepshalve,

    /// <summary>A child that is not born yet.</summary>
    Ongeboren,
}

/// <summary>Where a report stands.</summary>
public enum Meldingstatus
{
    /// <summary>Nobody has looked for immediate danger yet.</summary>
    WachtOpAcuteCheck,

    /// <summary>It must be decided who these people are.</summary>
    TeHerkennen,

    /// <summary>The safety assessment is running.</summary>
    InBeoordeling,

    /// <summary>The safety assessment is decided.</summary>
    Beoordeeld,

    /// <summary>Sent back: not admissible or wrongly addressed.</summary>
    Teruggegeven,
}
