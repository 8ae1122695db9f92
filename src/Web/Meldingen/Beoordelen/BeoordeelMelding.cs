using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Beoordelen;

/// <summary>Decide the safety assessment of a report. What follows is done by who reacts to it.</summary>
[Vereist(Recht.MeldingBeoordelen)]
public sealed record BeoordeelMelding
{
    public required Guid MeldingId { get; init; }

    public required int Versie { get; init; }

    public required bool Acuut { get; init; }

    public required bool Structureel { get; init; }

    public required UitkomstVeiligheidsbeoordeling Uitkomst { get; init; }

    public required string Redenen { get; init; }

    /// <summary>What repeats itself, in words per kind; a kind that is left out stays as it was.</summary>
    public IReadOnlyList<Herhaalkeuze> Herhaling { get; init; } = [];
}

public sealed class BeoordeelMeldingHandler(
    Zichtbaar zichtbaar, LopendeTermijnen termijnen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    /// <returns>The casus it goes on in.</returns>
    public async Task<Guid> Handle(BeoordeelMelding act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        melding.Beoordeel(new Veiligheidstaxatie(act.Acuut, act.Structureel), act.Uitkomst, act.Redenen, nu, wie);
        melding.LegHerhalingVast(act.Herhaling, nu, wie);
        await termijnen.Haal(melding.Id, Termijnsoort.Veiligheidsbeoordeling, null, nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
        return melding.CasusId!.Value;
    }
}
