using Kring.Domain.Meldingen;

namespace Kring.Web.Meldingen;

/// <summary>What happened, as the reporter tells it, cut to what is read at a glance; the whole message is one link away.</summary>
public sealed record Incident(string? Omschrijving, DateOnly? Dag, IReadOnlyList<string> LetOp, string Pad)
{
    private const int Meeste = 600;

    public static Incident Van(Melding melding, Politiebericht? bericht) => new(
        Kort(bericht?.OmschrijvingIncident.Waarde), melding.Incident, melding.LetOp, $"/meldingen/{melding.Id}/bericht");

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
