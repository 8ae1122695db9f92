using System.Globalization;
using Kring.Domain.Huishoudens;
using Kring.Domain.Termijnen;

namespace Kring.Domain.Meldingen;

/// <summary>Puts what was taken down in a form into the shape in which every report is read.</summary>
public static class FormulierNaarBericht
{
    /// <summary>Under which name the message holds what the reporter does for a living.</summary>
    public const string Functie = "Functie";

    /// <summary>Under which name the message holds since when it goes on.</summary>
    public const string SindsWanneer = "Sinds wanneer";

    /// <summary>The report of a form.</summary>
    /// <param name="formulier">What was taken down.</param>
    /// <param name="dag">The day on which it was.</param>
    public static Meldbericht Bericht(Meldformulier formulier, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(formulier);
        return new Meldbericht(
            null, default, Datum(dag), default, default, Tekst(formulier.Verhaal), default, Contact(formulier.Melder),
            default, default, default, Extra(Verhaal(formulier)), Situatie(formulier, dag), [], [],
            Indiener(formulier.Melder), Extra(Melder(formulier.Melder)), []);
    }

    private static IEnumerable<(string, string?)> Verhaal(Meldformulier formulier) =>
    [
        ("Gevaar op dat moment, volgens de melder", formulier.GevaarInWoorden),
        ("Toelichting op het gevaar", formulier.GevaarNu),
        ("Wie er iets aan doet", formulier.WieDoetWat),
        ("Zelf gezien", formulier.Gezien),
        ("Gehoord van anderen", formulier.Gehoord),
        (SindsWanneer, formulier.Sinds),
        ("Vorm van geweld", Vormen(formulier)),
        ("Wat de melder zelf al deed", formulier.Gedaan),
        ("Gezin weet van de melding", formulier.GezinWeetHetInWoorden),
        ("De vraag van de melder", formulier.Vraag),
        ("Wat met de melder is afgesproken", formulier.Afspraak),
        ("Melder terugbellen uiterlijk op", formulier.Terugbellen?.Voluit()),
    ];

    private static string? Vormen(Meldformulier formulier)
    {
        var vormen = formulier.Vormen.Select(vorm => vorm.Naam()).Concat(new[] { formulier.AndereVorm }.OfType<string>()).ToList();
        return vormen.Count == 0 ? null : string.Join("; ", vormen);
    }

    private static ZorgelijkeSituatie Situatie(Meldformulier formulier, DateOnly dag) => new(
        default, [], default, Tekst(formulier.Hulp), default, default, default, default, [],
        [.. formulier.Personen.Select(persoon => Betrokkene(persoon, formulier.Personen, dag))]);

    private static GemeldeBetrokkene Betrokkene(Formulierpersoon persoon, IReadOnlyList<Formulierpersoon> allen, DateOnly dag) =>
        new(Persoon(persoon, allen), Tekst(persoon.Rol), Tekst(persoon.Bijzonderheden), default, [])
        {
            AdresIsGeheim = persoon.AdresIsGeheim,
            TolkNodig = persoon.Tolk,
            Leeftijd = persoon.Leeftijd is { } jaren ? new GemeldeLeeftijd(jaren, dag) : null,
            Zwangerschap = persoon.IsZwanger ? new GenoemdOngeborenKind("zwanger", persoon.Uitgerekend) : null,
            Contactwegen = [.. persoon.Contactwegen.Select(weg => weg with { Op = dag })],
        };

    private static GemeldePersoon Persoon(Formulierpersoon persoon, IReadOnlyList<Formulierpersoon> allen)
    {
        var gegevens = persoon.Gegevens;
        return new GemeldePersoon(
            Tekst(gegevens.Bsn?.Nummer),
            Tekst(gegevens.Geslachtsnaam == BerichtNaarMelding.NaamOnbekend ? null : gegevens.Geslachtsnaam),
            Tekst(gegevens.Voorvoegsel),
            Tekst(gegevens.Voornamen),
            Opgave.Van(gegevens.Geslacht switch { Geslacht.Man => "M", Geslacht.Vrouw => "V", _ => "O" }),
            Datum(gegevens.Geboren),
            default,
            default,
            [.. gegevens.Telefoonnummers.Select(Opgave.Van)],
            default,
            Tekst(gegevens.Taal),
            null,
            gegevens.FeitelijkAdres is { } adres ? Adres(adres) : null,
            null,
            null,
            Relaties(persoon, allen),
            []);
    }

    private static IReadOnlyList<GemeldeRelatie> Relaties(Formulierpersoon persoon, IReadOnlyList<Formulierpersoon> allen)
    {
        var met = persoon.Relatie is null ? null : allen.FirstOrDefault(ander => ander.Nummer == persoon.RelatieMet);
        return
        [
            .. met is null ? [] : new[] { Relatie(met, $"{persoon.Relatie} van") },
            .. Kinderen(persoon, allen).Where(kind => kind != met).Select(kind => Relatie(kind, persoon.VanAllen == Verwantschap.Grootouder ? "grootouder van" : "ouder van")),
        ];
    }

    // The role is towards the child the report is about: with one child it says whose parent, with more only who was asked.
    private static List<Formulierpersoon> Kinderen(Formulierpersoon persoon, IReadOnlyList<Formulierpersoon> allen)
    {
        var kinderen = allen.Where(ander => ander != persoon && ander.Rol == Jeugdzorgrollen.Jeugdige).ToList();
        return persoon.VanAllen is not null || (Jeugdzorgrollen.IsOuder(persoon.Rol) && kinderen.Count == 1) ? kinderen : [];
    }

    private static GemeldeRelatie Relatie(Formulierpersoon met, string omschrijving) => new(
        new VermeldePersoon(Tekst(met.Gegevens.Bsn?.Nummer), default, default, default, Tekst(met.Naam), default, default, []), Opgave.Van(omschrijving), []);

    private static GemeldAdres Adres(Adres adres) => new(
        Tekst(adres.Plaats), Tekst(adres.Straat), Tekst(adres.Postcode), Tekst(adres.Huisnummer), default, Tekst(adres.Toevoeging));

    private static Indiener? Indiener(Formuliermelder melder) => melder.Organisatie is { } organisatie
        ? new Indiener(Opgave.Van(organisatie), default, default, default, default)
        : null;

    private static GemeldeContactgegevens Contact(Formuliermelder melder) => new(
        Tekst(melder.Naam), default, Lijst(melder.Email), Lijst(melder.Telefoon));

    private static IEnumerable<(string, string?)> Melder(Formuliermelder melder) =>
    [
        ("Wie meldt", melder.Hoedanigheid.Naam()),
        (Functie, melder.Functie),
        ("Hoe de melder het gezin kent", melder.Band),
        ("Mag het gezin weten wie meldt", NoemenInWoorden(melder)),
        ("Waarom niet", melder.Grond is null ? null : melder.Grondtekst),
    ];

    /// <summary>Whether the family may hear who reports, in words; nothing while that is still to be chosen.</summary>
    /// <param name="melder">The reporter.</param>
    public static string? NoemenInWoorden(Formuliermelder melder)
    {
        ArgumentNullException.ThrowIfNull(melder);
        return melder.Hoedanigheid.IsBeroepsmatig()
            ? melder.Grond is { } grond ? $"nee: {grond.Naam()}" : melder.Noemen is { } mag ? mag ? "ja" : "nee" : null
            : melder.Noemen == true ? "ja, met toestemming" : "nee";
    }

    private static List<Extragegeven> Extra(IEnumerable<(string Naam, string? Waarde)> delen) =>
        [.. delen.Where(deel => deel.Waarde is not null).Select(deel => new Extragegeven(deel.Naam, Opgave.Van(deel.Waarde!), null))];

    private static IReadOnlyList<Opgave> Lijst(string? waarde) => waarde is null ? [] : [Opgave.Van(waarde)];

    private static Opgave Tekst(string? waarde) => waarde is null ? default : Opgave.Van(waarde);

    private static Datumopgave Datum(DateOnly dag) => new(dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture), null, null, true);

    private static Datumopgave Datum(Geboortedatum? geboren) => geboren switch
    {
        null => default,
        { Volledig: { } dag } => Datum(dag),
        { Maand: { } maand } datum => new($"{datum.Jaar:0000}{maand:00}01", "D", null, true),
        { } datum => new($"{datum.Jaar:0000}0101", "M", null, true),
    };
}
