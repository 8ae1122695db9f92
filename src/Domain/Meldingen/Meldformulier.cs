using Kring.Domain.Huishoudens;

namespace Kring.Domain.Meldingen;

/// <summary>
/// What somebody told about a family, in the order in which one tells it, as far as it can be read. What was typed itself is
/// kept beside it.
/// </summary>
public sealed record Meldformulier
{
    /// <summary>Whether somebody is in danger now; null when not asked or not known.</summary>
    public bool? Gevaar { get; init; }

    /// <summary>Whether it was asked and the reporter did not know.</summary>
    public bool GevaarIsOnbekend { get; init; }

    /// <summary>The answer on danger, in words; null when it was not asked.</summary>
    public string? GevaarInWoorden => JaNeeOnbekend(Gevaar, GevaarIsOnbekend);

    /// <summary>What is dangerous now, or why nothing is.</summary>
    public string? GevaarNu { get; init; }

    /// <summary>Who does what now.</summary>
    public string? WieDoetWat { get; init; }

    /// <summary>What the matter is.</summary>
    public string? Verhaal { get; init; }

    /// <summary>What the reporter saw.</summary>
    public string? Gezien { get; init; }

    /// <summary>What the reporter heard from others.</summary>
    public string? Gehoord { get; init; }

    /// <summary>Since when, in words.</summary>
    public string? Sinds { get; init; }

    /// <summary>Forms of violence.</summary>
    public IReadOnlyList<Geweldsvorm> Vormen { get; init; } = [];

    /// <summary>Another form, in words.</summary>
    public string? AndereVorm { get; init; }

    /// <summary>About whom it is, in the order they were named.</summary>
    public IReadOnlyList<Formulierpersoon> Personen { get; init; } = [];

    /// <summary>Places for which nothing was typed beyond what the screen fills in by itself: they are no people.</summary>
    public IReadOnlyList<int> NietIngevuld { get; init; } = [];

    /// <summary>Help that is there already.</summary>
    public string? Hulp { get; init; }

    /// <summary>What the reporter did already.</summary>
    public string? Gedaan { get; init; }

    /// <summary>Whether the family knows of the report.</summary>
    public bool? GezinWeetHet { get; init; }

    /// <summary>Whether it was asked if the family knows, and the reporter did not know.</summary>
    public bool GezinWeetHetIsOnbekend { get; init; }

    /// <summary>Whether the family knows, in words; null when it was not asked.</summary>
    public string? GezinWeetHetInWoorden => JaNeeOnbekend(GezinWeetHet, GezinWeetHetIsOnbekend);

    /// <summary>What the reporter asks.</summary>
    public string? Vraag { get; init; }

    /// <summary>What was advised to the reporter, or agreed.</summary>
    public string? Afspraak { get; init; }

    /// <summary>By which day the reporter is called back, when that was agreed.</summary>
    public DateOnly? Terugbellen { get; init; }

    /// <summary>Who reports.</summary>
    public Formuliermelder Melder { get; init; } = new();

    /// <summary>
    /// What a report still lacks, each in words that fit behind "er ontbreekt nog"; empty when it can be recorded. Said during
    /// the talk, while the caller is there to ask.
    /// </summary>
    public IReadOnlyList<string> Ontbreekt() =>
    [
        .. new[]
        {
            Melder.Hoedanigheid == Hoedanigheid.Onbekend ? "wie de beller is" : null,
            Melder.Naam is null ? "de naam van de beller" : null,
            Melder is { Telefoon: null, Email: null } ? "een telefoonnummer of e-mailadres van de beller" : null,
            Melder is { MistKeuze: true, Noemen: false } ? "waarom het gezin niet mag weten wie meldt"
                : Melder.MistKeuze || Melder is { Hoedanigheid: Hoedanigheid.Onbekend, Noemen: null, Grond: null } ? "of het gezin mag weten wie meldt"
                : null,
            Melder is { Grond: not null, Grondtekst: null } && Melder.Hoedanigheid.IsBeroepsmatig() ? "de toelichting waarom het gezin niet mag weten wie meldt" : null,
            Personen.Count == 0 && Verhaal is null && Gezien is null && Gehoord is null ? "over wie het gaat of wat er is gebeurd" : null,
        }.OfType<string>(),
    ];

    /// <summary>Refuses a report about nothing, or of somebody who does not make himself known (Handelingsprotocol Veilig Thuis 2019).</summary>
    /// <exception cref="WeigeringException"><see cref="MeldingIsLeeg"/>, <see cref="MelderOntbreekt"/>.</exception>
    public void EisMelding()
    {
        if (Personen.Count == 0 && Verhaal is null && Gezien is null && Gehoord is null)
        {
            throw new WeigeringException(new MeldingIsLeeg());
        }

        if (Melder is { Hoedanigheid: Hoedanigheid.Onbekend } or { Naam: null } or { Telefoon: null, Email: null })
        {
            throw new WeigeringException(new MelderOntbreekt());
        }
    }

    private static string? JaNeeOnbekend(bool? antwoord, bool onbekend) =>
        antwoord is { } gezegd ? gezegd ? "ja" : "nee" : onbekend ? "weet de melder niet" : null;

    /// <summary>Says nothing of the people in it.</summary>
    public override string ToString() => nameof(Meldformulier);
}

/// <summary>Who reports or asks.</summary>
public sealed record Formuliermelder
{
    /// <summary>From which position.</summary>
    public Hoedanigheid Hoedanigheid { get; init; }

    /// <summary>Name.</summary>
    public string? Naam { get; init; }

    /// <summary>Organisation.</summary>
    public string? Organisatie { get; init; }

    /// <summary>Function.</summary>
    public string? Functie { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Telefoon { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }

    /// <summary>How the reporter knows the family.</summary>
    public string? Band { get; init; }

    /// <summary>Whether the family may hear who reports; null while that was not chosen.</summary>
    public bool? Noemen { get; init; }

    /// <summary>On which ground a professional asks not to be named, or null.</summary>
    public Afschermgrond? Grond { get; init; }

    /// <summary>The facts behind that ground.</summary>
    public string? Grondtekst { get; init; }

    /// <summary>Whether the family may hear who this is.</summary>
    /// <exception cref="WeigeringException"><see cref="NoemenIsNietGekozen"/>, <see cref="NoemenSpreektZichTegen"/>,
    /// <see cref="AfschermredenOntbreekt"/>.</exception>
    public Bronvermelding Bron() => Bronvermelding.Bepaal(Hoedanigheid, Noemen, Grond, Grondtekst);

    /// <summary>Whether a professional still has to say if the family may hear it, or why not.</summary>
    public bool MistKeuze => Hoedanigheid.IsBeroepsmatig() && Grond is null && Noemen != true;

    /// <summary>How the reporter is called where the family, or who speaks with it, can hear it.</summary>
    /// <exception cref="WeigeringException">As <see cref="Bron"/>.</exception>
    public string NaamVoorIedereen() => Bron().Genoemd
        ? Hoedanigheid.IsBeroepsmatig() ? Organisatie ?? Naam ?? Hoedanigheid.Naam() : Naam ?? Hoedanigheid.Naam()
        : Hoedanigheid.IsBeroepsmatig() ? "een beroepskracht, niet te noemen" : "een burger, niet te noemen";

    /// <summary>Says nothing of who it is.</summary>
    public override string ToString() => nameof(Formuliermelder);
}

/// <summary>Somebody the report is about.</summary>
public sealed record Formulierpersoon
{
    /// <summary>Place in the form, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>What is known of the person; a family name that was not given is "Naam onbekend".</summary>
    public required Persoonsgegevens Gegevens { get; init; }

    /// <summary>The age in whole years as it was guessed, when no date of birth was told; or null.</summary>
    public int? Leeftijd { get; init; }

    /// <summary>Role in words of the list Jeugdzorgrol, or null.</summary>
    public string? Rol { get; init; }

    /// <summary>Whether the address must not be known to others of this report.</summary>
    public bool AdresIsGeheim { get; init; }

    /// <summary>Whether an interpreter is needed.</summary>
    public bool Tolk { get; init; }

    /// <summary>Whether this person expects a child.</summary>
    public bool IsZwanger { get; init; }

    /// <summary>When the child is due, in words.</summary>
    public string? Uitgerekend { get; init; }

    /// <summary>What this person is of another of the report, in words, or null.</summary>
    public string? Relatie { get; init; }

    /// <summary>Number of that other.</summary>
    public int? RelatieMet { get; init; }

    /// <summary>What this person is of all children of the report: parent or grandparent; null when that was not said.</summary>
    public Verwantschap? VanAllen { get; init; }

    /// <summary>What more there is to tell of this person.</summary>
    public string? Bijzonderheden { get; init; }

    /// <summary>By which ways this person can be reached safely.</summary>
    public IReadOnlyList<Contactweg> Contactwegen { get; init; } = [];

    /// <summary>The whole name, as one says it.</summary>
    public string Naam => string.Join(
        ' ', new[] { Gegevens.Voornamen, Gegevens.Voorvoegsel, Gegevens.Geslachtsnaam }.Where(deel => !string.IsNullOrWhiteSpace(deel)));

    /// <summary>Says nothing of who it is.</summary>
    public override string ToString() => nameof(Formulierpersoon);
}
