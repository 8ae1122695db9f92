using System.Globalization;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Ui;

namespace Kring.Web.Meldingen.Bekijken;

/// <summary>A part of the message on screen; <paramref name="Waar"/> is how marks call it.</summary>
public sealed record Berichtgroep(string Kop, string Waar, IReadOnlyList<Berichtveld> Velden);

/// <summary>A field with its value as given, and what must be noticed about it.</summary>
public sealed record Berichtveld(string Naam, string? Waarde, IReadOnlyList<string> LetOp);

/// <summary>
/// The whole message for a reader: everything that is in it, as given, with the marks beside it. An address that must not
/// be known is left out, wherever it stands; nobody needs it to read the message.
/// </summary>
public sealed partial class Berichtweergave
{
    private static readonly string[] Namen = ["voornamen", "voorvoegsel", "geslachtsnaam", "naam", "organisatie", "contactpersoon"];

    private readonly Meldbericht bericht;
    private readonly IReadOnlyList<Markering> markeringen;
    private readonly IReadOnlySet<int> geheim;
    private readonly Adresmasker masker;

    private Berichtweergave(Meldbericht bericht, Adresmasker masker)
    {
        this.bericht = bericht;
        this.masker = masker;
        markeringen = Markeringen.Van(bericht);
        geheim = Geheimhouding.Betrokkenen(bericht);
    }

    public static IReadOnlyList<Berichtgroep> Van(Meldbericht bericht, Adresmasker masker) => new Berichtweergave(bericht, masker).Groepen();

    /// <summary>What happened, as it was told: without the people one by one, who reported and how it was sent.</summary>
    public static IReadOnlyList<Berichtgroep> Verhaal(Meldbericht bericht, Adresmasker masker) =>
        [.. new Berichtweergave(bericht, masker).Gebeurd().Where(groep => groep.Velden.Count > 0)];

    /// <summary>Who is told of, in one line each: what somebody who goes there asks first.</summary>
    public static IReadOnlyList<(string Naam, string Regel)> Mensen(Meldbericht bericht, Adresmasker masker) => new Berichtweergave(bericht, masker).Kort();

    private IReadOnlyList<Berichtgroep> Groepen() =>
    [
        .. Gebeurd(),
        .. bericht.Betrokkenen.Select((betrokkene, plek) => Groep(
            $"Betrokkene {plek + 1}: {BerichtNaarMelding.Naam(betrokkene)}", $"betrokkene {plek + 1}", Betrokkene(betrokkene, plek))),
        .. bericht.Geinformeerden.Select((een, plek) => Groep($"Geïnformeerde {plek + 1}", $"geïnformeerde {plek + 1}", Geinformeerde(een))),
        Groep("Melder", "", Melder()),
        Groep("Verzending", "", Verzending()),
    ];

    private IReadOnlyList<Berichtgroep> Gebeurd() =>
    [
        Groep("Wat er is gebeurd", "", Gebeurtenis()),
        .. bericht.ZorgelijkeSituatie is { } situatie ? [Groep("Zorgelijke situatie", "", Situatie(situatie))] : Array.Empty<Berichtgroep>(),
    ];

    private Berichtgroep Groep(string kop, string waar, IEnumerable<(string Naam, string? Waarde)> velden) => new(
        kop, waar,
        [.. velden.Where(veld => veld.Waarde is not null).Select(veld => new Berichtveld(veld.Naam, Zonder(veld.Naam, veld.Waarde), LetOp(waar, veld.Naam)))]);

    // A name can be that of a street, and stays.
    private string? Zonder(string naam, string? waarde) => Namen.Contains(naam) ? waarde : masker.Van(waarde);

    private IReadOnlyList<string> LetOp(string groep, string veld)
    {
        var waar = groep.Length == 0 ? veld : $"{groep}, {veld}";
        return
        [
            .. markeringen.Where(markering => markering.Waar.Equals(waar, StringComparison.OrdinalIgnoreCase))
                .Select(markering => LetOpzinnen.Zin(markering, LetOpzinnen.Wie(bericht, markering))).Distinct(),
        ];
    }

    private IEnumerable<(string, string?)> Gebeurtenis() =>
    [
        ("datum melding", Datum(bericht.DatumMelding)),
        ("datum incident", Datum(bericht.DatumIncident)),
        ("locatie van het incident", Tekst(bericht.LocatieIncident)),
        (bericht.Stuurgegevens is null ? "wat er aan de hand is" : "omschrijving van het incident", Tekst(bericht.OmschrijvingIncident)),
        ("afstemmingsoverleg gewenst", Tekst(bericht.AfstemmingsoverlegGewenst)),
        ("SASH ingevuld", Tekst(bericht.SashIngevuld)),
        ("SASH-niveau", Tekst(bericht.SashNiveau)),
        ("informering", Tekst(bericht.Informering)),
        .. Eigen(bericht.Extragegevens),
        .. Eigen(bericht.ExtragegevensSituatie),
    ];

    private static IEnumerable<(string, string?)> Situatie(ZorgelijkeSituatie situatie) =>
    [
        ("zorgelijke situatie", Tekst(situatie.Omschrijving)),
        .. situatie.RelevanteRegistraties.Select(een => ("relevante registratie", Tekst(een))),
        ("aanvullende informatie", Tekst(situatie.AanvullendeInformatie)),
        ("bestaande hulpverlening", Tekst(situatie.BestaandeHulpverlening)),
        ("tijdelijk huisverbod", Tekst(situatie.TijdelijkHuisverbod)),
        ("aanhouding", Tekst(situatie.Aanhouding)),
        ("aangifte", Tekst(situatie.Aangifte)),
        ("eergerelateerd geweld", Tekst(situatie.EergerelateerdGeweld)),
        .. Extra(situatie.Extragegevens),
    ];

    private static IEnumerable<(string, string?)> Geinformeerde(Geinformeerde een) =>
    [
        ("naam", een.Persoon?.Naam),
        ("BSN", een.Persoon is { } persoon ? Tekst(persoon.Bsn) : null),
        ("wijze", Tekst(een.Wijze)),
        ("datum", Datum(een.Datum)),
        ("heeft gereageerd", Tekst(een.HeeftGereageerd)),
        ("reactie", Tekst(een.StrekkingReactie)),
        .. Extra(een.Extragegevens),
        .. Extra(een.Persoon?.Extragegevens ?? []),
    ];

    private IEnumerable<(string, string?)> Melder() =>
    [
        ("organisatie", bericht.IngediendDoor is { } door ? Tekst(door.Naam) : null),
        ("instantiecode", bericht.IngediendDoor is { } code ? Tekst(code.Instantiecode) : null),
        ("vestigingsnummer", bericht.IngediendDoor is { } vestiging ? Tekst(vestiging.Vestigingsnummer) : null),
        ("RSIN", bericht.IngediendDoor is { } rsin ? Tekst(rsin.Rsin) : null),
        ("KvK-nummer", bericht.IngediendDoor is { } kvk ? Tekst(kvk.KvkNummer) : null),
        .. Contact(bericht.Contactgegevens),
        .. Eigen(bericht.ExtragegevensIndiener),
    ];

    private static IEnumerable<(string, string?)> Contact(GemeldeContactgegevens? contact) => contact is null ? [] :
    [
        ("contactpersoon", Tekst(contact.Contactpersoon)),
        ("afdeling", Tekst(contact.Afdeling)),
        .. contact.Emailadressen.Select(een => ("e-mailadres", Tekst(een))),
        .. contact.Telefoonnummers.Select(een => ("telefoonnummer", Tekst(een))),
    ];

    private IEnumerable<(string, string?)> Verzending() =>
    [
        ("kenmerk van de melder", Tekst(bericht.Identificatie)),
        .. bericht.Stuurgegevens is { } stuur ? Stuur(stuur) : [],
        .. bericht.Kenmerken.Select(kenmerk => ($"{kenmerk.Waar}, {kenmerk.Naam}", (string?)kenmerk.Waarde)),
    ];

    private static IEnumerable<(string, string?)> Stuur(Stuurgegevens stuur) =>
    [
        ("referentienummer", stuur.Referentienummer),
        ("tijdstip van het bericht", Tijdstip(stuur.TijdstipBericht)),
        ("zender", Partij(stuur.Zender)),
        ("ontvanger", Partij(stuur.Ontvanger)),
    ];

    // The standard writes year, month, day and time as one number, often without the last parts.
    private static string? Tijdstip(string? geschreven) => geschreven is { Length: >= 12 }
        && DateTime.TryParseExact(geschreven[..12], "yyyyMMddHHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd)
            ? $"{Datumwoorden.Geschreven(DateOnly.FromDateTime(tijd))}, {tijd:HH.mm} uur"
            : geschreven;

    private static string Partij(Berichtpartij partij) =>
        string.Join(", ", new[] { partij.Organisatie, partij.Applicatie, partij.Administratie, partij.Gebruiker }.OfType<string>());

    // A sender names extra fields as it likes; what was asked in a talk has names of our own.
    private IEnumerable<(string, string?)> Eigen(IEnumerable<Extragegeven> gegevens) => bericht.Stuurgegevens is not null
        ? Extra(gegevens)
        : gegevens.Select(een => (een.Naam, Tekst(een.Opgave)));

    private static IEnumerable<(string, string?)> Extra(IEnumerable<Extragegeven> gegevens) =>
        gegevens.Select(een => ($"extra gegeven {een.Naam}", Tekst(een.Opgave)));

    // Explicitly empty is an answer too; absent is not.
    private static string? Tekst(Opgave opgave) =>
        opgave.Waarde ?? (opgave.InBericht ? opgave.Reden is { } reden ? $"leeg ({reden})" : "leeg" : null);

    private static string? Datum(Datumopgave datum) => datum switch
    {
        { Dag: { } dag } => Datumwoorden.Geschreven(dag),
        { Waarde: { } waarde, IsVolledig: false } => $"{datum.AlsGeboortedatum?.ToString() ?? waarde} (niet volledig bekend)",
        _ => Tekst(new Opgave(datum.Waarde, datum.Reden, datum.InBericht)),
    };
}
