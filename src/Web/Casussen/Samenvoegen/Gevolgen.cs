using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>What happened in two cases since they were joined.</summary>
public sealed class Gevolgen(KringDbContext db)
{
    // What joining and parting put on the timelines by themselves.
    private static readonly string[] Eigen =
        [nameof(CasusOpgenomen), nameof(CasusOpgegaan), nameof(CasusLosgemaakt), nameof(CasusHervat), "VeiligheidsplanVoortgezet"];

    /// <summary>The join that made these two one.</summary>
    /// <exception cref="NietGevondenException">The one did not go up in the other.</exception>
    public async Task<Samenvoeging> Samenvoeging(Casus leidend, Casus ander, CancellationToken ct) =>
        await db.Samenvoegingen.SingleOrDefaultAsync(samen => samen.LeidendeCasusId == leidend.Id && samen.OpgegaanCasusId == ander.Id && samen.Einde == null, ct)
        ?? throw new NietGevondenException(nameof(Samenvoeging), ander.Id);

    /// <summary>What followed, newest first; none when nothing did. That a report got another class follows from other acts.</summary>
    public async Task<IReadOnlyList<Tijdlijnregel>> Van(Samenvoeging samen, Casus leidend, Casus ander, CancellationToken ct)
    {
        List<Guid> over = [leidend.Id, ander.Id, .. leidend.Meldingen.Concat(ander.Meldingen).Select(deel => deel.MeldingId)];
        var regels = await db.Tijdlijn.AsNoTracking()
            .Where(regel => over.Contains(regel.OnderwerpId) && regel.Op >= samen.Op && regel.Soort != nameof(MeldingHertypeerd))
            .OrderByDescending(regel => regel.Op).ThenByDescending(regel => regel.Volgorde).ToListAsync(ct);
        // A later join that was undone left nothing behind; one that still stands did.
        var gevolgd = samen.ErVolgde(leidend);
        return [.. regels.Where(regel => regel.Op > samen.Op ? gevolgd || !Eigen.Contains(regel.Soort) : !Eigen.Append("VeiligheidsplanBegonnen").Contains(regel.Soort))];
    }
}
