using Kring.Domain.Meldingen;

namespace Kring.Web.Meldingen;

/// <summary>
/// What happened and what is dangerous in it, as the reporter tells it, cut to what is read at a glance; the whole message
/// is one link away.
/// </summary>
public sealed record Incident(
    string? Omschrijving, IReadOnlyList<(string Naam, string Tekst)> Verder, IReadOnlyList<string> LetOp, string Pad)
{
    private const int Meeste = 600;

    /// <summary>Since when it goes on, in the words of the reporter; null when that was not told.</summary>
    public string? Sinds => Verder.FirstOrDefault(deel => deel.Naam == FormulierNaarBericht.SindsWanneer).Tekst;

    public static Incident Van(Melding melding, Meldbericht? bericht, Adresmasker? masker) => new(
        Kort(masker?.Van(bericht?.OmschrijvingIncident.Waarde)),
        bericht is not null && masker is not null ? [.. Verteld(bericht, masker), .. Situatie(bericht, masker)] : [],
        melding.LetOp,
        $"/meldingen/{melding.Id}/bericht");

    // What was asked in a talk stands under names of our own.
    private static IEnumerable<(string, string)> Verteld(Meldbericht bericht, Adresmasker masker) => bericht.Stuurgegevens is not null ? []
        : bericht.Extragegevens.Select(deel => (deel.Naam, Kort(masker.Van(deel.Opgave.Waarde))!));

    private static IEnumerable<(string, string)> Situatie(Meldbericht bericht, Adresmasker masker) => bericht.ZorgelijkeSituatie is not { } situatie ? [] :
    [
        .. new[]
        {
            ("Zorgen", situatie.Omschrijving), ("Aanhouding", situatie.Aanhouding), ("Huisverbod", situatie.TijdelijkHuisverbod),
            ("Hulp die er al is", situatie.BestaandeHulpverlening), ("Verder", situatie.AanvullendeInformatie),
        }.Where(deel => deel.Item2.IsIngevuld).Select(deel => (deel.Item1, Kort(masker.Van(deel.Item2.Waarde))!)),
    ];

    private static string? Kort(string? tekst)
    {
        if (tekst is not { Length: > Meeste })
        {
            return tekst;
        }

        var einde = tekst.LastIndexOf(' ', Meeste);
        return tekst[..(einde > 0 ? einde : Meeste)] + " …";
    }
}
