using Kring.Domain.Regio;

namespace Kring.Domain.Meldingen;

/// <summary>What a report itself must know of the message; the rest stays in the message.</summary>
public static class BerichtNaarMelding
{
    /// <summary>How a person without a name is called.</summary>
    public const string NaamOnbekend = "Naam onbekend";

    private const string GevaarVolgensMelder = "De melder schreef dat er op dat moment iemand in gevaar was. Kijk in het bericht wat er gevaarlijk is.";

    /// <summary>The content of the report.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="melder">Name of the reporting organisation.</param>
    /// <param name="gemeenten">The municipalities of the region.</param>
    public static Meldinggegevens Gegevens(Meldbericht bericht, string melder, IReadOnlyList<Gemeente> gemeenten) => new()
    {
        MelderNaam = melder,
        MelderOin = Oin(bericht.Stuurgegevens?.Zender.Organisatie),
        Kenmerk = bericht.Identificatie.IsIngevuld ? bericht.Identificatie.Waarde!.Trim() : null,
        Incident = bericht.DatumIncident.Dag,
        Gemeentecode = Werkgebiedkeuze.Gemeentecode(bericht, gemeenten),
        Personen = Personen(bericht),
        LetOp = LetOpzinnen.Van(bericht),
    };

    /// <summary>The content of a report that was taken down in a form.</summary>
    /// <param name="formulier">What was taken down.</param>
    /// <param name="bericht">The same as a report.</param>
    /// <param name="kanaal">By which way it came.</param>
    /// <param name="gemeenten">The municipalities of the region.</param>
    /// <exception cref="WeigeringException"><see cref="MelderOntbreekt"/>, <see cref="AfschermredenOntbreekt"/>,
    /// <see cref="MeldingIsLeeg"/>.</exception>
    public static Meldinggegevens Gegevens(
        Meldformulier formulier, Meldbericht bericht, Meldkanaal kanaal, IReadOnlyList<Gemeente> gemeenten)
    {
        ArgumentNullException.ThrowIfNull(formulier);
        formulier.EisMelding();
        var bron = formulier.Melder.Bron();
        var gegevens = Gegevens(bericht, formulier.Melder.NaamVoorIedereen(), gemeenten);
        return gegevens with
        {
            LetOp = kanaal.IsZelfIngevuld() && formulier.Gevaar == true ? [GevaarVolgensMelder, .. gegevens.LetOp] : gegevens.LetOp,
            Kanaal = kanaal,
            Hoedanigheid = formulier.Melder.Hoedanigheid,
            MelderIsAfgeschermd = !bron.Genoemd,
            Geweldsvormen = formulier.Vormen,
        };
    }

    /// <summary>The unborn children that were asked for or that a text names, numbered after the persons of the message.</summary>
    /// <param name="bericht">The message.</param>
    public static IReadOnlyList<GemeldOngeborenKind> Ongeborenen(Meldbericht bericht) =>
    [
        .. bericht.Betrokkenen
            .Select((betrokkene, plek) => (Moeder: plek + 1, betrokkene, Kind: betrokkene.Zwangerschap ?? VrijeTekst.OngeborenKind(betrokkene.AanvullendeInformatie.Waarde)))
            .Where(een => een.Kind is not null && KanMoederZijn(een.betrokkene))
            .Select((een, nummer) => new GemeldOngeborenKind(bericht.Betrokkenen.Count + 1 + nummer, een.Moeder, een.Kind!.Uitgerekend)),
    ];

    /// <summary>The name of a betrokkene as people say it.</summary>
    /// <param name="betrokkene">The betrokkene.</param>
    public static string Naam(GemeldeBetrokkene betrokkene) =>
        betrokkene.Persoon is { Naam: { Length: > 0 } naam } ? naam : NaamOnbekend;

    private static List<GemeldeNaam> Personen(Meldbericht bericht) =>
    [
        .. bericht.Betrokkenen.Select(betrokkene => new GemeldeNaam(
            Naam(betrokkene), Achternaam(betrokkene), Rol(betrokkene), Plaats(betrokkene))),
        .. Ongeborenen(bericht).Select(kind => bericht.Betrokkenen[kind.Moeder - 1]).Select(moeder => new GemeldeNaam(
            $"Ongeboren kind van {Naam(moeder)}", Achternaam(moeder), null, Meldingplaats.Ongeboren)),
    ];

    private static string Achternaam(GemeldeBetrokkene betrokkene) => betrokkene.Persoon is { } persoon && persoon.Geslachtsnaam.IsIngevuld
        ? string.Join(' ', new[] { persoon.Voorvoegsel.Waarde, persoon.Geslachtsnaam.Waarde }.Where(deel => !string.IsNullOrWhiteSpace(deel)))
        : NaamOnbekend;

    private static string? Rol(GemeldeBetrokkene betrokkene) =>
        betrokkene.Jeugdzorgrol.IsIngevuld ? betrokkene.Jeugdzorgrol.Waarde : null;

    private static Meldingplaats Plaats(GemeldeBetrokkene betrokkene) =>
        Jeugdzorgrollen.IsBeroepshalve(betrokkene.Jeugdzorgrol.Waarde) ? Meldingplaats.Beroepshalve : Meldingplaats.Gezin;

    // The text about a man may name the pregnancy of his partner; that is pointed out, but he is not the mother.
    private static bool KanMoederZijn(GemeldeBetrokkene betrokkene) =>
        betrokkene.Persoon?.Geslacht.Waarde != "M" && Plaats(betrokkene) == Meldingplaats.Gezin;

    private static string? Oin(string? organisatie) =>
        organisatie?.Trim() is { Length: 20 } nummer && nummer.All(char.IsAsciiDigit) ? nummer : null;
}

/// <summary>An unborn child in a message, which has no field for it.</summary>
/// <param name="Volgnummer">Its place in the report, after the persons of the message.</param>
/// <param name="Moeder">The place of the mother in the report, from 1.</param>
/// <param name="Uitgerekend">When the birth is expected, in the words of the message; null when unknown.</param>
public sealed record GemeldOngeborenKind(int Volgnummer, int Moeder, string? Uitgerekend);
