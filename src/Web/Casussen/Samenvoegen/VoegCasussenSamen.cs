using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>Two open cases turn out to be one: the one leads, the other goes up in it.</summary>
[Vereist(Recht.CasusSamenvoegen)]
public sealed record VoegCasussenSamen
{
    public required Guid LeidendId { get; init; }

    public required int LeidendVersie { get; init; }

    public required Guid AnderId { get; init; }

    public required int AnderVersie { get; init; }

    public required Guid ZichtBij { get; init; }

    /// <summary>The eigenaar or casusregisseur of one of the two; null when neither has one.</summary>
    public required Guid? EigenaarId { get; init; }

    /// <summary>The case whose plan goes on; null when neither has a plan.</summary>
    public required Guid? PlanVan { get; init; }

    public required string Reden { get; init; }
}

public sealed class VoegCasussenSamenHandler(
    KringDbContext db, Casuszaak zaak, Samenvoeglading lading, Casusmensen mensen, Logboekschrijver logboek)
{
    public async Task Handle(VoegCasussenSamen act, CancellationToken ct)
    {
        var (leidend, nu, wie) = await zaak.Open(act.LeidendId, act.LeidendVersie, ct);
        var (ander, _, _) = await zaak.Open(act.AnderId, act.AnderVersie, ct);
        var eigenaar = new[] { leidend.Regisseur, ander.Regisseur }.FirstOrDefault(een => een?.MedewerkerId == act.EigenaarId);
        await EisWerktHier(db, leidend, eigenaar, nu, ct);
        var keuze = new Samenvoegkeuze(act.ZichtBij, eigenaar, act.PlanVan, act.Reden);
        db.Add(Samenvoeging.Voeg(leidend, ander, keuze, await lading.OmTeVoegen(leidend, ander, ct), nu, wie));
        await logboek.LegVast(
            act, [Logonderwerp.Casus(leidend.Id, await mensen.Ids(leidend, ct)), Logonderwerp.Casus(ander.Id, await mensen.Ids(ander, ct))], ct);
    }

    /// <summary>Who is answerable sees the case, so works in its municipality.</summary>
    internal static async Task EisWerktHier(KringDbContext db, Casus casus, Regisseur? eigenaar, DateTimeOffset nu, CancellationToken ct)
    {
        if (eigenaar is not null
            && !casus.KanRegisseurZijn(await db.Medewerkers.AsNoTracking().SingleAsync(een => een.Id == eigenaar.MedewerkerId, ct), eigenaar.OrganisatieId, Amsterdam.Dag(nu)))
        {
            throw new WeigeringException(new EigenaarWerktHierNiet());
        }
    }
}
