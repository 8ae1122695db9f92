using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.TestSupport;
using Kring.Web.Casussen.Samenvoegen;
using Kring.Web.Casussen.Sluiten;
using Kring.Web.Logboek;
using Kring.Web.Tests.Meldingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Samenvoegen;

/// <summary>Two people act on the same two cases at once: one is done, the other hears what changed.</summary>
public sealed class TegelijkTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Voegen_twee_collegas_ze_tegelijk_samen_dan_lukt_het_een_van_beiden()
    {
        var (een, ander) = await host.Twee(101, "Populier");
        await using var later = host.Als(Wereld.Marijke);
        var bewaar = await Voeg(later, een, ander);
        await host.Voeg(ander, een);

        var weigering = await Assert.ThrowsAsync<WeigeringException>(bewaar);

        Assert.IsType<IntussenGewijzigd>(weigering.Weigering);
        Assert.Contains(Wereld.Hanneke, weigering.Message, StringComparison.Ordinal);
        Assert.Equal((ander, null), ((await host.Casus(een)).LeidendeCasusId, (await host.Casus(ander)).LeidendeCasusId));
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.Samenvoegingen.CountAsync(samen => samen.OpgegaanCasusId == een || samen.OpgegaanCasusId == ander, Ct));
    }

    [Fact]
    public async Task Sluit_een_collega_intussen_een_van_beide_dan_wordt_er_niets_samengevoegd()
    {
        var (een, ander) = await host.Twee(103, "Acacia");
        await using var later = host.Als(Wereld.Marijke);
        var bewaar = await Voeg(later, een, ander);
        await Sluit(ander);

        var weigering = await Assert.ThrowsAsync<WeigeringException>(bewaar);

        Assert.IsType<IntussenGewijzigd>(weigering.Weigering);
        Assert.Single((await host.Casus(een)).Meldingen);
    }

    [Fact]
    public async Task Wie_sluit_na_het_samenvoegen_met_een_oude_stand_hoort_dat()
    {
        var (een, ander) = await host.Twee(105, "Kastanje");
        await using var later = host.Als(Wereld.Marijke);
        var versie = (await host.Casus(een)).Versie;
        await Beoordeel(een, ander);
        await host.Voeg(een, ander);

        var weigering = await Assert.ThrowsAsync<WeigeringException>(() => later.Haal<SluitCasusHandler>().Handle(
            new SluitCasus { CasusId = een, Versie = versie, Reden = "Klaar." }, Ct));

        Assert.IsType<IntussenGewijzigd>(weigering.Weigering);
        Assert.Null((await host.Casus(een)).Afsluiting);
    }

    [Fact]
    public async Task Een_huishouden_heeft_ook_volgens_de_database_hoogstens_een_open_casus()
    {
        var (een, ander) = await host.Twee(107, "Meidoorn");
        await host.Voeg(een, ander);
        await using var beurt = host.Niemand();
        var open = await beurt.Db.Casussen.SelectMany(casus => casus.Huishoudens).Where(deel => deel.Tot == null)
            .GroupBy(deel => deel.HuishoudenId).CountAsync(groep => groep.Count() > 1, Ct);

        Assert.Equal(0, open);
    }

    // What the act does up to the moment of saving, so that somebody else can save in between.
    private async Task<Func<Task>> Voeg(Beurt beurt, Guid een, Guid ander)
    {
        var act = await Act(een, ander);
        var casussen = await beurt.Db.Casussen.AsSplitQuery().Where(casus => casus.Id == een || casus.Id == ander).ToDictionaryAsync(casus => casus.Id, Ct);
        var werk = await beurt.Haal<Samenvoeglading>().OmTeVoegen(casussen[een], casussen[ander], Ct);
        beurt.Db.Add(Samenvoeging.Voeg(
            casussen[een], casussen[ander], new Samenvoegkeuze(act.ZichtBij, null, null, act.Reden), werk, host.Klok.Nu, host.Wereld[Wereld.Marijke].Id));
        return () => beurt.Haal<Logboekschrijver>().LegVast(act, Logonderwerp.Casus(een), Ct);
    }

    private async Task<VoegCasussenSamen> Act(Guid een, Guid ander) => new()
    {
        LeidendId = een,
        LeidendVersie = (await host.Casus(een)).Versie,
        AnderId = ander,
        AnderVersie = (await host.Casus(ander)).Versie,
        ZichtBij = host.Wereld.VeiligThuis.Id,
        EigenaarId = null,
        PlanVan = null,
        Reden = "Eén gezin.",
    };

    private async Task Sluit(Guid casus)
    {
        var gelezen = await host.Casus(casus);
        await host.Beoordeel(gelezen.Meldingen[0].MeldingId, Domain.Meldingen.UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        Assert.NotNull((await host.Casus(casus)).Afsluiting);
    }

    private async Task Beoordeel(params Guid[] casussen)
    {
        foreach (var casus in casussen)
        {
            await host.Beoordeel((await host.Casus(casus)).Meldingen[0].MeldingId, Domain.Meldingen.UitkomstVeiligheidsbeoordeling.Overdracht);
        }
    }
}
