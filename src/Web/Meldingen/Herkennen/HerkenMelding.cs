using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>Decide who the reported people are and in which household they belong.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed record HerkenMelding
{
    public required Guid MeldingId { get; init; }

    public required int Versie { get; init; }

    /// <summary>One for each person of the report who is not there by profession, and for each unborn child.</summary>
    public required IReadOnlyList<Gemeldekeuze> Keuzes { get; init; }
}

/// <summary>Who one reported person is.</summary>
/// <param name="Volgnummer">Place in the report.</param>
/// <param name="PersoonId">One of the candidates; null for somebody new.</param>
/// <param name="Huishouden">The id of a known household, or a label that people of one new household share.</param>
public sealed record Gemeldekeuze(int Volgnummer, Guid? PersoonId, string Huishouden)
{
    /// <summary>Whether it is to be decided later if somebody new is one of the candidates; else the candidates are other people.</summary>
    public bool Later { get; init; }
}

public sealed class HerkenMeldingHandler(
    Zichtbaar zichtbaar, Inschrijver inschrijver, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(HerkenMelding act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        melding.EisTeHerkennen();
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        var herkend = await inschrijver.SchrijfIn(melding, act.Keuzes, new Inschrijfmoment(nu, Amsterdam.Dag(nu), wie), ct);
        melding.Herken(herkend, nu, wie);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
