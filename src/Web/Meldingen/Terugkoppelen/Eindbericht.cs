using Kring.Domain.Meldingen;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Terugkoppelen;

/// <summary>Tells the reporters of a casus how the work of Veilig Thuis ended, each once.</summary>
public sealed class Eindbericht(KringDbContext db, Terugkoppelaar terugkoppelaar)
{
    /// <summary>Another organisation took over (VT-02).</summary>
    public Task StuurOvergenomen(Guid casusId, Guid organisatieId, CancellationToken ct) =>
        Stuur(casusId, Terugkoppelstatus.Overdracht, null, organisatieId, ct);

    public async Task Stuur(
        Guid casusId, Terugkoppelstatus status, string? reden, Guid? zichtBij, CancellationToken ct)
    {
        await db.Meldingen.Where(melding => melding.CasusId == casusId).AsSplitQuery().LoadAsync(ct);
        var wachtend = db.Meldingen.Local.Where(melding => melding.CasusId == casusId && melding.VerwachtEinde).ToList();
        foreach (var melding in wachtend.OrderBy(melding => melding.Nummer, StringComparer.Ordinal))
        {
            await terugkoppelaar.Stuur(melding, status, reden, zichtBij, ct);
        }
    }
}
