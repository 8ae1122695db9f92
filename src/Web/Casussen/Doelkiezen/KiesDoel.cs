using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Doelkiezen;

/// <summary>Say for what purpose a casus is opened that is not on the own worklist.</summary>
/// <param name="CasusId">The casus.</param>
/// <param name="Doel">One of the purposes of the region, or another.</param>
/// <param name="Toelichting">More about it.</param>
[Vereist(Recht.CasusZien)]
public sealed record KiesDoel(Guid CasusId, string Doel, string? Toelichting);

public sealed class KiesDoelHandler(KringDbContext db, Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, Regioregels regels, TimeProvider klok)
{
    public async Task Handle(KiesDoel act, CancellationToken ct)
    {
        var casus = await zichtbaar.Casus(act.CasusId, ct);
        var doel = Inzagedoel.Kies(
            actor.MedewerkerId!.Value, casus.Id, act.Doel, act.Toelichting, regels.Doelen, klok.GetUtcNow(), TimeSpan.FromHours(regels.InzagedoelUren));
        db.Inzagedoelen.Add(doel);
        await logboek.LegVast(act, Logonderwerp.Casus(casus.Id, []) with { Bijzonderheden = doel.InWoorden }, ct);
    }
}
