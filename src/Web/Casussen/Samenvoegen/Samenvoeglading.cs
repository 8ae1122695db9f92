using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>Loads what goes along with two cases that are joined or parted, so that the act can change it.</summary>
public sealed class Samenvoeglading(KringDbContext db, Persoonsgroepen groepen, TimeProvider klok)
{
    /// <summary>For joining: what went up before in the case that goes up, goes along.</summary>
    public async Task<Samenvoegwerk> OmTeVoegen(Casus leidend, Casus ander, CancellationToken ct) => await Werk(
        leidend, ander, [], await db.Casussen.AsSplitQuery().Where(casus => casus.LeidendeCasusId == ander.Id).ToListAsync(ct), ct);

    /// <summary>For parting: what had gone up in the case that comes back, goes back along.</summary>
    public async Task<Samenvoegwerk> OmTeDelen(Samenvoeging samen, Casus leidend, Casus ander, CancellationToken ct)
    {
        var opgegaan = await db.Casussen.AsSplitQuery().Where(casus => casus.LeidendeCasusId == leidend.Id).ToListAsync(ct);
        bool GingOp(Casus casus) => casus.Afsluiting?.InCasusId is { } naar
            && (naar == ander.Id || opgegaan.Exists(tussen => tussen.Id == naar && GingOp(tussen)));
        return await Werk(leidend, ander, [.. samen.Verhuizingen.Select(een => een.TermijnId)], opgegaan.FindAll(casus => casus.Id != ander.Id && GingOp(casus)), ct);
    }

    private async Task<Samenvoegwerk> Werk(Casus leidend, Casus ander, List<Guid> ook, List<Casus> mee, CancellationToken ct)
    {
        List<Guid> over = [leidend.Id, ander.Id];
        List<Guid> gemeld = [.. leidend.Meldingen.Concat(ander.Meldingen).Select(deel => deel.MeldingId).Distinct()];
        var meldingen = await db.Meldingen.AsSplitQuery().Where(melding => gemeld.Contains(melding.Id)).ToListAsync(ct);
        var termijnen = await db.Termijnen.Where(termijn => ook.Contains(termijn.Id)
            || (over.Contains(termijn.Waarover.Id) && termijn.GehaaldOp == null && termijn.VervallenOp == null)).ToListAsync(ct);
        var mensen = await groepen.Van([.. termijnen.Where(termijn => termijn.Soort == Termijnsoort.KindSpreken).Select(termijn => termijn.Waarover.OnderdeelId).OfType<Guid>()], ct);
        var kunnen = await KunnenVolgen(leidend, termijnen, ct);
        return new Samenvoegwerk(meldingen, termijnen, mee, id => mensen.GetValueOrDefault(id, id), kunnen.Contains);
    }

    private async Task<HashSet<Guid>> KunnenVolgen(Casus leidend, List<Termijn> termijnen, CancellationToken ct)
    {
        var wie = termijnen.Select(termijn => termijn.MedewerkerId).OfType<Guid>().Distinct().ToList();
        var mensen = await db.Medewerkers.AsNoTracking().Where(mens => wie.Contains(mens.Id)).ToListAsync(ct);
        return [.. mensen.Where(mens => mens.KanBehandelen(leidend.OrganisatieId, leidend.Gemeentecode, klok.Vandaag())).Select(mens => mens.Id)];
    }
}
