using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Web.Berichten;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Informeren;

/// <summary>Make the letter by which somebody is told of a report; told it is when the letter went.</summary>
[Vereist(Recht.InformerenVastleggen)]
public sealed record SchrijfBrief
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid MeldingId { get; init; }

    public required Guid PersoonId { get; init; }

    public required Brieftekst Tekst { get; init; }
}

public sealed class SchrijfBriefHandler(
    Casuszaak zaak, Briefopsteller opsteller, Briefschrijver schrijver, Logboekschrijver logboek)
{
    public async Task<Guid> Handle(SchrijfBrief act, CancellationToken ct)
    {
        var (casus, _, _) = await zaak.Open(act.CasusId, act.Versie, ct);
        var opdracht = await opsteller.Van(casus, act.MeldingId, act.PersoonId, act.Tekst, ct);
        if (casus.IsGeinformeerd(act.MeldingId, act.PersoonId))
        {
            throw new WeigeringException(new AlGeinformeerd());
        }

        var brief = await schrijver.Schrijf(opdracht, ct);
        await logboek.LegVast(act, Logonderwerp.Casus(casus.Id, act.PersoonId), ct);
        return brief.Id;
    }
}
