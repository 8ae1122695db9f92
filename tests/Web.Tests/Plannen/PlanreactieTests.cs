using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Plannen;

public sealed class PlanreactieTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_het_aannemen_begint_het_plan_met_elk_kind_en_een_termijn_voor_de_eigenaar()
    {
        var gezin = await Plangezin.MetPlan(host);

        var plan = await gezin.Plan(host);
        Assert.Equal(new[] { gezin.Yara.Id, gezin.Ongeboren.Id }.Order(), plan!.Kinderen.Select(kind => kind.PersoonId).Order());
        var termijnen = await Termijnen(gezin);
        var veiligheidsplan = Assert.Single(termijnen, termijn => termijn.Soort == Termijnsoort.Veiligheidsplan);
        var kind = Assert.Single(termijnen, termijn => termijn.Soort == Termijnsoort.KindSpreken);
        Assert.Equal(gezin.Yara.Id, kind.Waarover.OnderdeelId);
        Assert.All([veiligheidsplan, kind], termijn => Assert.Equal(host.Wereld[Wereld.Joost].Id, termijn.MedewerkerId));
        Assert.Contains(await Tijdlijn(gezin), regel => regel == "Veiligheidsplan begonnen");
    }

    [Fact]
    public async Task Voor_het_aannemen_is_er_geen_plan()
    {
        var gezin = await Plangezin.Leg(host);

        Assert.Null(await gezin.Plan(host));
    }

    [Fact]
    public async Task Een_kind_uit_een_latere_melding_krijgt_een_regel_en_wordt_gesproken()
    {
        var gezin = await Plangezin.MetPlan(host);
        var sem = await NieuweMelding(gezin, "Sem");

        var plan = await gezin.Plan(host);
        Assert.Equal(3, plan!.Kinderen.Count);
        Assert.Contains(plan.Kinderen, kind => kind.PersoonId == sem);
        Assert.Equal(
            new Guid?[] { gezin.Yara.Id, sem }.Order(),
            (await Termijnen(gezin)).Where(termijn => termijn.Soort == Termijnsoort.KindSpreken).Select(termijn => termijn.Waarover.OnderdeelId).Order());
    }

    [Fact]
    public async Task Een_latere_melding_zonder_plan_begint_geen_plan()
    {
        var gezin = await Plangezin.Leg(host);
        await NieuweMelding(gezin, "Sem");

        Assert.Null(await gezin.Plan(host));
    }

    // The household of the child is new as well, and not saved when the room reacts.
    private async Task<Guid> NieuweMelding(Plangezin gezin, string kind)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        var (nu, vandaag) = (host.Klok.Nu, host.Klok.Vandaag());
        var sem = Persoon.Schrijf(nu, new Persoonsgegevens("Zwartkruis", null, kind, Geslacht.Man, Geboortedatum.In(2021), null));
        var huishouden = Huishouden.Begin(nu, vandaag, [sem]);
        var melding = Melding.Ontvang(nu, $"2026-8{Random.Shared.Next(1000, 9999)}", host.Wereld.VeiligThuis.Id, new Meldinggegevens
        {
            MelderNaam = "School",
            Gemeentecode = Gemeentecodes.Lindervoort,
            Personen = [new GemeldeNaam("Zwartkruis", "Zwartkruis", null, Meldingplaats.Gezin)],
        });
        beurt.Db.AddRange(sem, huishouden, melding);
        var casus = await beurt.Db.Casussen.SingleAsync(casus => casus.Id == gezin.CasusId, Ct);
        casus.VoegMeldingToe(melding.Id, nu, [huishouden.Id], true, nu, host.Wereld[Wereld.Hanneke].Id);
        await beurt.Haal<Logboekschrijver>().LegVast(new Proefmelding(), Logonderwerp.Casus(casus.Id), Ct);
        return sem.Id;
    }

    private async Task<List<Termijn>> Termijnen(Plangezin gezin)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Termijnen.AsNoTracking().Where(termijn => termijn.Waarover.Id == gezin.CasusId).ToListAsync(Ct);
    }

    private async Task<List<string>> Tijdlijn(Plangezin gezin)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == gezin.CasusId).Select(regel => regel.Kop).ToListAsync(Ct);
    }

    [Vereist(Recht.HerkenningVastleggen)]
    private sealed record Proefmelding;
}
