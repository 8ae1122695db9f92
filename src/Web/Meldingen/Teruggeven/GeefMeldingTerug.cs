using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Teruggeven;

/// <summary>Send a report back to the reporter.</summary>
[Vereist(Recht.MeldingTeruggeven)]
public sealed record GeefMeldingTerug
{
    public required Guid MeldingId { get; init; }

    public required int Versie { get; init; }

    public required Teruggavesoort Soort { get; init; }

    public required string Reden { get; init; }
}

public sealed class GeefMeldingTerugHandler(
    Zichtbaar zichtbaar, LopendeTermijnen termijnen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(GeefMeldingTerug act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        melding.GeefTerug(act.Soort, act.Reden, nu, wie);
        await termijnen.Vervallen(melding.Id, "De melding is teruggegeven aan de melder.", nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
