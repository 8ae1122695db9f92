using Kring.Domain.Casussen;
using Kring.Domain.Plannen;
using Kring.Domain.Regio;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Plannen;

/// <summary>The one plan when two cases are joined or parted: one goes on, the other rests and can be read.</summary>
public sealed class Plansamenvoeger(
    KringDbContext db, Gezinsleden gezinsleden, LopendeTermijnen termijnen, Kindertermijnen kindertermijnen, Regioregels regels)
{
    /// <summary>The chosen plan goes on, with a line for every child of both; a child that had one somewhere is not to be spoken with anew.</summary>
    public async Task Voeg(CasusOpgenomen gebeurtenis, CancellationToken ct)
    {
        var casus = (await db.Casussen.FindAsync([gebeurtenis.CasusId], ct))!;
        var (eigen, ander) = (await Lopend(casus.Id, ct), await Lopend(gebeurtenis.AnderId, ct));
        var plan = eigen;
        if (ander is not null && (eigen is null || gebeurtenis.PlanVan == gebeurtenis.AnderId))
        {
            plan = Veiligheidsplan.ZetVoort(gebeurtenis.Op, casus.Id, ander, gebeurtenis.Door);
            eigen?.Rust(plan.Id);
            db.Add(plan);
        }

        if (plan is null)
        {
            await BeginAlsErEenEigenaarIs(casus, gebeurtenis.Op, gebeurtenis.Door, ct);
            return;
        }

        var kinderen = await Kinderen(casus, gebeurtenis.Op, ct);
        var bekend = new[] { eigen, ander }.OfType<Veiligheidsplan>().SelectMany(een => een.Kinderen).Select(kind => kind.PersoonId).ToHashSet();
        var nieuw = plan.NeemKinderenOp([.. kinderen.Select(kind => kind.Id)], gebeurtenis.Op, new Herkomst(gebeurtenis.AnderId, gebeurtenis.Op));
        kindertermijnen.Begin(casus, kinderen.Where(kind => nieuw.Contains(kind.Id) && !bekend.Contains(kind.Id)), gebeurtenis.Op);
    }

    /// <summary>While nothing followed everything is as it was; else the plan goes on in the case that led, and the other has its own.</summary>
    public async Task Deel(CasusLosgemaakt gebeurtenis, CancellationToken ct)
    {
        if (gebeurtenis.Hersteld)
        {
            await Herstel(gebeurtenis, ct);
        }
        else if (await Lopend(gebeurtenis.AnderId, ct) is null)
        {
            await BeginAlsErEenEigenaarIs((await db.Casussen.FindAsync([gebeurtenis.AnderId], ct))!, gebeurtenis.Op, gebeurtenis.Door, ct);
        }
    }

    private async Task Herstel(CasusLosgemaakt gebeurtenis, CancellationToken ct)
    {
        var herkomst = new Herkomst(gebeurtenis.AnderId, gebeurtenis.Samengevoegd);
        var plannen = await db.Veiligheidsplannen.AsSplitQuery().Where(plan => plan.CasusId == gebeurtenis.CasusId).ToListAsync(ct);
        var weg = new HashSet<Guid>();
        foreach (var plan in plannen)
        {
            weg.UnionWith(plan.LaatKinderenLos(herkomst));
        }

        if (plannen.Find(plan => plan.Herkomst == herkomst) is { } voortgezet)
        {
            plannen.Find(plan => plan.RustVoor == voortgezet.Id)?.Herneem();
            db.Remove(voortgezet);
        }

        // A talk that was asked because of the join; one that came along went back already.
        foreach (var termijn in (await termijnen.Van(gebeurtenis.CasusId, ct)).Where(een => een.Begonnen == gebeurtenis.Samengevoegd && weg.Contains(een.Waarover.OnderdeelId ?? Guid.Empty)))
        {
            termijn.VervalOmdat("De casussen zijn weer uit elkaar gehaald.", gebeurtenis.Op, gebeurtenis.Door);
        }
    }

    private async Task BeginAlsErEenEigenaarIs(Casus casus, DateTimeOffset nu, Guid? wie, CancellationToken ct)
    {
        if (casus.Regisseur is null)
        {
            return;
        }

        var kinderen = await Kinderen(casus, nu, ct);
        var lopend = (await termijnen.Van(casus.Id, ct)).Select(termijn => termijn.Waarover.OnderdeelId).ToHashSet();
        db.Add(Veiligheidsplan.Begin(nu, casus.Id, [.. kinderen.Select(kind => kind.Id)], wie));
        termijnen.Begin(Casustermijnen.Veiligheidsplan(casus, nu, regels));
        kindertermijnen.Begin(casus, kinderen.Where(kind => !lopend.Contains(kind.Id)), nu);
    }

    private async Task<List<Domain.Huishoudens.Persoon>> Kinderen(Casus casus, DateTimeOffset nu, CancellationToken ct)
    {
        var vandaag = Amsterdam.Dag(nu);
        return [.. (await gezinsleden.Van(casus, null, vandaag, ct)).Where(lid => lid.IsMinderjarigOp(vandaag))];
    }

    private async Task<Veiligheidsplan?> Lopend(Guid casusId, CancellationToken ct) =>
        await db.Veiligheidsplannen.AsSplitQuery().SingleOrDefaultAsync(plan => plan.CasusId == casusId && plan.RustVoor == Guid.Empty, ct);
}
