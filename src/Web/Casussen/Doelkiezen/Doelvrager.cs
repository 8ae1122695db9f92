using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Doelkiezen;

/// <summary>
/// Whether somebody must say for what purpose a casus is opened: when it is neither the own work, nor that of somebody one
/// stands in for, nor work that waits for whoever takes it. An emergency has a reason of its own.
/// </summary>
public sealed class Doelvrager(KringDbContext db, Zichtbaar zichtbaar, Afwezigen afwezigen, Actor actor, Regioregels regels, TimeProvider klok)
{
    /// <param name="casusId">The casus.</param>
    /// <param name="langer">How much longer than it holds what was said before still counts.</param>
    /// <param name="ct">To stop waiting.</param>
    /// <returns>What was said before and still counts; and whether it is to be asked now.</returns>
    public async Task<(Inzagedoel? Gekozen, bool Vragen)> Bij(Guid casusId, TimeSpan langer, CancellationToken ct)
    {
        if (!regels.VraagtInzagedoel || actor.MedewerkerId is not { } ik || actor.Noodtoegangen.Any(nood => nood.CasusId == casusId))
        {
            return (null, false);
        }

        var grens = klok.GetUtcNow() - langer;
        var gekozen = await db.Inzagedoelen.AsNoTracking().Where(doel => doel.MedewerkerId == ik && doel.CasusId == casusId && doel.Tot > grens)
            .OrderByDescending(doel => doel.Op).FirstOrDefaultAsync(ct);
        return (gekozen, gekozen is null && await IsWerkVanAnderen(casusId, ik, ct));
    }

    private async Task<bool> IsWerkVanAnderen(Guid casusId, Guid ik, CancellationToken ct)
    {
        var wie = await zichtbaar.Casussen().Where(casus => casus.Id == casusId).Select(casus => new
        {
            casus.BehandelaarId,
            Eigenaren = casus.Regisseurs.Where(regisseur => regisseur.Tot == null).Select(regisseur => regisseur.MedewerkerId).ToList(),
            Meldingen = casus.Meldingen.Select(deel => deel.MeldingId).ToList(),
        }).AsSplitQuery().SingleOrDefaultAsync(ct);
        if (wie is null || (wie.BehandelaarId is null && wie.Eigenaren.Count == 0))
        {
            return false;
        }

        List<Guid?> mijn = [ik, .. (await afwezigen.Nu(ct)).Where(weg => weg.VervangerId == ik).Select(weg => (Guid?)weg.AfwezigeId)];
        List<Guid> waarover = [casusId, .. wie.Meldingen];
        return !mijn.Contains(wie.BehandelaarId) && !wie.Eigenaren.Exists(eigenaar => mijn.Contains(eigenaar))
            && !await zichtbaar.Termijnen().AnyAsync(
                termijn => waarover.Contains(termijn.Waarover.Id) && mijn.Contains(termijn.MedewerkerId) && termijn.GehaaldOp == null && termijn.VervallenOp == null, ct);
    }
}
