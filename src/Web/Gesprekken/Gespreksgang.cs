using Kring.Domain.Gesprekken;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Gesprekken;

/// <summary>What every talk shares at its begin and its end; saves nothing.</summary>
public sealed class Gespreksgang(KringDbContext db, LopendeTermijnen termijnen, Regioregels regels, Actor actor, TimeProvider klok)
{
    /// <summary>The moment and the person of the act.</summary>
    public (DateTimeOffset Nu, Guid Wie) Nu => (klok.GetUtcNow(), actor.MedewerkerId!.Value);

    /// <summary>A new talk, with the period in which it is ended.</summary>
    public Gesprek Begin(Gespreksaanleiding aanleiding)
    {
        var (nu, wie) = Nu;
        var gesprek = Gesprek.Begin(aanleiding, actor.OrganisatieId!.Value, nu, wie);
        db.Add(gesprek);
        termijnen.Begin(Gesprektermijnen.BijBegin(gesprek, regels));
        return gesprek;
    }

    /// <summary>Ends a talk as advice, under the next number.</summary>
    public async Task<Advies> Adviseer(Gesprek gesprek, Adviesgegevens gegevens, CancellationToken ct)
    {
        var (nu, wie) = Nu;
        var advies = gesprek.EindigAlsAdvies(gegevens, await Nummerreeks.Volgende(db, "advies", klok.Vandaag().Year, ct), nu, wie);
        db.Add(advies);
        return advies;
    }

    /// <summary>Meets the period of a talk that ended.</summary>
    public Task Haal(Gesprek gesprek, CancellationToken ct)
    {
        var (nu, wie) = Nu;
        return termijnen.Haal(gesprek.Id, Termijnsoort.GesprekAfronden, null, nu, wie, ct);
    }

    /// <summary>Takes what was typed out of the files, once the end is saved.</summary>
    public Task Wis() => Wisser.Wis(db, CancellationToken.None);
}
