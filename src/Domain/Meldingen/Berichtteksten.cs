namespace Kring.Domain.Meldingen;

/// <summary>The free texts of a message, each with where it stands, in words.</summary>
internal static class Berichtteksten
{
    private const string Voor = "extra gegeven ";

    /// <summary>The text without the name of a field of the sender's own choice.</summary>
    public static string? Inhoud((string Waar, string? Tekst) tekst) =>
        tekst.Waar.StartsWith(Voor, StringComparison.Ordinal) ? tekst.Tekst?[(tekst.Waar.Length - Voor.Length)..] : tekst.Tekst;

    /// <summary>The texts about one person.</summary>
    public static IEnumerable<(string Waar, string? Tekst)> Van(GemeldeBetrokkene betrokkene) =>
    [
        ("aanvullende informatie", betrokkene.AanvullendeInformatie.Waarde),
        ("overige zorg minderjarige", betrokkene.OverigeZorgMinderjarige.Waarde),
        .. Extra(betrokkene.Extragegevens),
        .. Extra(betrokkene.Persoon?.Extragegevens ?? []),
    ];

    /// <summary>The texts about all.</summary>
    public static IEnumerable<(string Waar, string? Tekst)> Algemeen(Meldbericht bericht) =>
    [
        ("omschrijving van het incident", bericht.OmschrijvingIncident.Waarde),
        ("locatie van het incident", bericht.LocatieIncident.Waarde),
        ("informering", bericht.Informering.Waarde),
        .. Extra(bericht.Extragegevens.Concat(bericht.ExtragegevensSituatie).Concat(bericht.ExtragegevensIndiener)),
        .. bericht.Geinformeerden.Select((een, plek) => ($"geïnformeerde {plek + 1}, reactie", een.StrekkingReactie.Waarde)),
        .. bericht.ZorgelijkeSituatie is { } situatie ? SituatieTeksten(situatie) : [],
    ];

    private static IEnumerable<(string Waar, string? Tekst)> SituatieTeksten(ZorgelijkeSituatie situatie) =>
    [
        ("zorgelijke situatie", situatie.Omschrijving.Waarde),
        .. situatie.RelevanteRegistraties.Select(een => ("relevante registratie", een.Waarde)),
        ("aanvullende informatie", situatie.AanvullendeInformatie.Waarde),
        ("bestaande hulpverlening", situatie.BestaandeHulpverlening.Waarde),
        ("tijdelijk huisverbod", situatie.TijdelijkHuisverbod.Waarde),
        ("aanhouding", situatie.Aanhouding.Waarde),
        ("aangifte", situatie.Aangifte.Waarde),
        ("eergerelateerd geweld", situatie.EergerelateerdGeweld.Waarde),
        .. Extra(situatie.Extragegevens),
    ];

    private static IEnumerable<(string Waar, string? Tekst)> Extra(IEnumerable<Extragegeven> gegevens) =>
        gegevens.Select(een => ($"{Voor}{een.Naam}", (string?)$"{een.Naam} {een.Opgave.Waarde}"));
}
