namespace Kring.Domain.Huishoudens;

/// <summary>Sex as registered.</summary>
public enum Geslacht
{
    /// <summary>Not known, or not told.</summary>
    Onbekend,

    /// <summary>Male.</summary>
    Man,

    /// <summary>Female.</summary>
    Vrouw,
}

/// <summary>
/// A person about whom there is a report: somebody of a household, or a child that is not born yet. Chapters:
/// Persoon.Verblijven, Persoon.Vergelijken, Persoon.Herzien.
/// </summary>
public sealed partial class Persoon : Aggregaat
{
    private readonly List<Verblijf> verblijven = [];

    private Persoon()
    {
    }

    private Persoon(Guid id)
        : base(id)
    {
    }

    /// <summary>Family name, letter for letter as given.</summary>
    public string Geslachtsnaam { get; private set; } = "";

    /// <summary>Prefix to the family name, or null.</summary>
    public string? Voorvoegsel { get; private set; }

    /// <summary>First names, or null.</summary>
    public string? Voornamen { get; private set; }

    /// <summary>Sex as registered.</summary>
    public Geslacht Geslacht { get; private set; }

    /// <summary>Date of birth, perhaps partly known; null when nothing of it is known or before birth.</summary>
    public Geboortedatum? Geboren { get; private set; }

    /// <summary>The age as a reporter guessed it, while nothing better was known; or null.</summary>
    public GemeldeLeeftijd? LeeftijdVolgensMelder { get; private set; }

    /// <summary>Citizen service number (Wmo 2015 art. 5.2.9), stored encrypted; null when unknown or not valid.</summary>
    public Bsn? Bsn { get; private set; }

    /// <summary>Set for a child that is not born yet.</summary>
    public Zwangerschap? Zwangerschap { get; private set; }

    /// <summary>Nationality as given, or null.</summary>
    public string? Nationaliteit { get; private set; }

    /// <summary>Language as given, or null.</summary>
    public string? Taal { get; private set; }

    /// <summary>Whether somebody said that an interpreter is needed; false also when nobody spoke of it.</summary>
    public bool TolkNodig { get; private set; }

    /// <summary>Telephone numbers as given.</summary>
    public IReadOnlyList<string> Telefoonnummers { get; private set; } = [];

    /// <summary>By which ways the person can be reached safely, as far as it was asked; one for each way.</summary>
    public IReadOnlyList<Contactweg> Contactwegen { get; private set; } = [];

    /// <summary>Addresses over time.</summary>
    public IReadOnlyList<Verblijf> Verblijven => verblijven;

    /// <summary>By which the same family name is found in another spelling.</summary>
    public string Naamsleutel { get; private set; } = "";

    /// <summary>Whether this is a child that is not born yet.</summary>
    public bool IsOngeboren => Zwangerschap is not null;

    /// <summary>Family name with its prefix in front.</summary>
    public string Achternaam => Genoemd.Achternaam;

    /// <summary>The whole name, as one says it.</summary>
    public string Naam => Genoemd.Heel;

    /// <summary>First of the first names, or the whole name when there is none.</summary>
    public string Roepnaam => Genoemd.Roepnaam;

    /// <summary>Registers a person.</summary>
    /// <param name="nu">The moment of registering.</param>
    /// <param name="gegevens">What is known.</param>
    /// <exception cref="WeigeringException"><see cref="NaamOntbreekt"/>.</exception>
    public static Persoon Schrijf(DateTimeOffset nu, Persoonsgegevens gegevens)
    {
        var persoon = new Persoon(Guid.CreateVersion7(nu));
        persoon.Neem(gegevens);
        return persoon;
    }

    /// <summary>Registers a child that is not born yet, under the family name of the mother.</summary>
    /// <param name="nu">The moment of registering.</param>
    /// <param name="moeder">The mother.</param>
    /// <param name="uitgerekend">When the birth is expected, in the words of the report; null when unknown.</param>
    public static Persoon SchrijfOngeboren(DateTimeOffset nu, Persoon moeder, string? uitgerekend) =>
        new(Guid.CreateVersion7(nu))
        {
            Geslachtsnaam = moeder.Geslachtsnaam,
            Voorvoegsel = moeder.Voorvoegsel,
            Naamsleutel = moeder.Naamsleutel,
            Zwangerschap = new Zwangerschap(moeder.Id, uitgerekend),
        };

    /// <summary>
    /// Adds what a later report tells and we did not know yet. What we knew stays; a telephone number is added, and
    /// a way of contact that was unsafe stays unsafe.
    /// </summary>
    /// <param name="gegevens">What the later report tells.</param>
    public void VulAan(Persoonsgegevens gegevens)
    {
        Voornamen ??= gegevens.Voornamen;
        Geboren ??= gegevens.Geboren;
        LeeftijdVolgensMelder ??= gegevens.LeeftijdVolgensMelder;
        Bsn ??= gegevens.Bsn;
        Nationaliteit ??= gegevens.Nationaliteit;
        Taal ??= gegevens.Taal;
        TolkNodig |= gegevens.TolkNodig;
        Geslacht = Geslacht == Geslacht.Onbekend ? gegevens.Geslacht : Geslacht;
        Telefoonnummers = [.. Telefoonnummers.Union(gegevens.Telefoonnummers)];
        Contactwegen = Samen(Contactwegen, gegevens.Contactwegen);
    }

    /// <summary>Whether a way of contact is marked as safe; a way nobody spoke of is not.</summary>
    public bool IsVeiligVia(Contactkanaal kanaal) => Contactwegen.Any(weg => weg.Kanaal == kanaal && weg.Veilig);

    /// <summary>Age in whole years on a day; null when it cannot be known.</summary>
    public int? LeeftijdOp(DateOnly dag) => Fase.LeeftijdOp(dag);

    /// <summary>Whether this is a child on that day; see <see cref="Levensfase.IsMinderjarigOp"/>.</summary>
    public bool IsMinderjarigOp(DateOnly dag) => Fase.IsMinderjarigOp(dag);

    /// <summary>Whether this is, or may be, a child under twelve; see <see cref="Levensfase.IsOnderTwaalfOp"/>.</summary>
    public bool IsOnderTwaalfOp(DateOnly dag) => Fase.IsOnderTwaalfOp(dag);

    /// <summary>Whether a report called this person a child (Jeugdzorgrol 301).</summary>
    public bool GemeldAlsKind { get; private set; }

    private Persoonsnaam Genoemd => new(Voornamen, Voorvoegsel, Geslachtsnaam, IsOngeboren);

    private Levensfase Fase => new(Geboren, IsOngeboren, GemeldAlsKind);

    // Whoever reports may be the one it is not safe from, so a report can close a way and never open one that was closed.
    private static List<Contactweg> Samen(IReadOnlyList<Contactweg> bekend, IReadOnlyList<Contactweg> nieuw) =>
    [
        .. bekend.Where(weg => !weg.Veilig || nieuw.All(ander => ander.Kanaal != weg.Kanaal)),
        .. nieuw.Where(weg => !bekend.Any(ander => ander.Kanaal == weg.Kanaal && !ander.Veilig)),
    ];

    private void Neem(Persoonsgegevens gegevens)
    {
        if (string.IsNullOrWhiteSpace(gegevens.Geslachtsnaam))
        {
            throw new WeigeringException(new NaamOntbreekt());
        }

        Geslachtsnaam = gegevens.Geslachtsnaam;
        Voorvoegsel = gegevens.Voorvoegsel;
        Voornamen = gegevens.Voornamen;
        Geslacht = gegevens.Geslacht;
        Geboren = gegevens.Geboren;
        LeeftijdVolgensMelder = gegevens.LeeftijdVolgensMelder;
        Bsn = gegevens.Bsn;
        Nationaliteit = gegevens.Nationaliteit;
        Taal = gegevens.Taal;
        TolkNodig = gegevens.TolkNodig;
        Telefoonnummers = gegevens.Telefoonnummers;
        Contactwegen = gegevens.Contactwegen;
        GemeldAlsKind = gegevens.GemeldAlsKind;
        Naamsleutel = Zoeknaam.Van(gegevens.Geslachtsnaam);
    }
}

/// <summary>A pregnancy in which the child is a person of the case.</summary>
/// <param name="MoederId">The mother.</param>
/// <param name="Uitgerekend">When the birth is expected, in the words of the report; null when unknown.</param>
public sealed record Zwangerschap(Guid MoederId, string? Uitgerekend);
