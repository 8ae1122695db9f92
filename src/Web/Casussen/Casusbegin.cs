using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>How immediate safety was arranged at the last report with danger, and the agreements a plan can begin with.</summary>
/// <param name="Naam">Who left the house, if anybody, in words.</param>
/// <param name="Hoe">Who does what, in the words of the acute check.</param>
/// <param name="Afspraken">What to begin with.</param>
public sealed record Casusbegin(string Naam, string? Hoe, IReadOnlyList<Beginafspraak> Afspraken);

/// <summary>
/// Finds what a plan begins with. Everybody who takes part in the case must know that, also who may not read the report.
/// </summary>
public sealed class Casusbeginnen(KringDbContext db)
{
    /// <returns>Null when there was no danger, or it is not averted.</returns>
    public async Task<Casusbegin?> Van(Casus casus, CancellationToken ct)
    {
        var ids = casus.Meldingen.Select(deel => deel.MeldingId).ToList();
        var checks = await db.Meldingen.AsNoTracking().Where(melding => ids.Contains(melding.Id) && melding.AcuteCheck!.Scenario != null)
            .Select(melding => melding.AcuteCheck!).ToListAsync(ct);
        return checks.MaxBy(check => check.Afgewend) is { Scenario: { } scenario } laatste
            ? new Casusbegin(scenario.Naam(), laatste.WieDoetWat, scenario.Beginafspraken())
            : null;
    }
}
