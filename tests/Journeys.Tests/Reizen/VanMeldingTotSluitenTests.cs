using Kring.Domain.Casussen;
using Kring.Journeys.Tests.Browsers;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Journeys.Tests.Reizen;

/// <summary>The whole way: a message of the police becomes a case, and the case closes when it stayed safe.</summary>
public sealed class VanMeldingTotSluitenTests(Reishost host, Chromium chromium) : IClassFixture<Reishost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_politiemelding_wordt_een_casus_en_de_casus_sluit_als_het_veilig_blijft()
    {
        var melding = await host.Melding("Zandkuil", 1);
        var casus = await Beoordeel(melding);
        await Vreemde_ziet_niets(casus);
        await Wijkteam_neemt_aan_en_maakt_het_plan(casus);
        await Vreemde_ziet_niets(casus);
        host.Klok.Reis(TimeSpan.FromDays(92));
        await Monitor(casus, "Veiliger, nog niet stabiel");
        host.Klok.Reis(TimeSpan.FromDays(275));
        await Monitor(casus, "Veilig, en dat houdt stand");
        await Sluit(casus);
        await Alles_klopt(casus);
    }

    private async Task<Guid> Beoordeel(Guid melding)
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        await hanneke.Ziet("Zandkuil");
        await hanneke.Ga($"/meldingen/{melding}/acute-check");
        await hanneke.Kies("Is er op dit moment iemand in gevaar?", "Nee");
        await hanneke.Vul("Wat is er nu gevaarlijk?", "Vader is naar zijn broer. Moeder en Noor zijn veilig thuis.");
        await hanneke.Klik("Leg de acute check vast");
        await hanneke.IsOp($"/meldingen/{melding}");
        await hanneke.Ga($"/meldingen/{melding}/herkennen");
        await hanneke.Klik("Leg vast om wie het gaat");
        await hanneke.IsOp($"/meldingen/{melding}");
        await hanneke.Ga($"/meldingen/{melding}/beoordelen");
        await hanneke.Kies("Is er acute onveiligheid?", "Nee");
        await hanneke.Kies("Is er structurele onveiligheid?", "Ja");
        await hanneke.Kies("Wat volgt?", "Overdracht aan een andere organisatie");
        await hanneke.Vul("Waarom besluit u dit?", "Ouders willen hulp en het wijkteam kent het gezin.");
        await hanneke.Klik("Leg de veiligheidsbeoordeling vast");
        var casus = await host.CasusVan(melding);
        await hanneke.IsOp($"/casussen/{casus}/overdragen");
        await BiedAan(hanneke);
        await hanneke.IsOp($"/casussen/{casus}");
        return casus;
    }

    private static async Task BiedAan(Bezoeker hanneke)
    {
        await hanneke.KiesUit("Aan wie draagt u over?", "Wijkteam Lindervoort");
        await hanneke.KiesUit("Categorie", "Lokaal veld");
        await hanneke.Kies("Gaat het om huiselijk geweld of kindermishandeling?", "Ja");
        await hanneke.Vul("Veiligheidsvoorwaarden", "Noor hoeft niet te kiezen tussen haar ouders.");
        await hanneke.Vul("Wat is bekend?", "Ouders zijn gesproken en werken mee.");
        await hanneke.Klik("Bied overdracht aan");
    }

    private async Task Wijkteam_neemt_aan_en_maakt_het_plan(Guid casus)
    {
        await using var joost = await Bezoeker.LogIn(chromium, host, Wereld.Joost);
        await joost.Ziet("Overdracht beantwoorden");
        await joost.Ga($"/casussen/{casus}/overdracht");
        await joost.KiesUit("Wie wordt eigenaar?", $"{Wereld.Joost} (u)");
        await joost.Klik("Neem de overdracht aan");
        await joost.IsOp($"/casussen/{casus}");
        await joost.Ga($"/casussen/{casus}/plan/afspraken/nieuw");
        await joost.Kies("Voor wie is de afspraak?", "Het hele huishouden");
        await joost.Vul("Wat spreekt u af?", "Oma haalt Noor op zondag op.");
        await joost.Vul("Wie doet het?", "Oma");
        await joost.Vul("Hoe ziet u dat het lukt?", "Joost belt oma op maandag.");
        await joost.Klik("Leg afspraak vast");
        await joost.IsOp($"/casussen/{casus}/plan");
        await joost.Ga($"/casussen/{casus}/plan/kinderen/{await Kind(casus)}");
        await joost.Kies("Heeft iemand met Noor gesproken?", "Ja");
        await joost.VulDeel("Dag", "2");
        await joost.VulDeel("Maand", "11");
        await joost.VulDeel("Jaar", "2026");
        await joost.Vul("Wat zei Noor?", "Ik wil dat ze normaal doen.");
        await joost.Klik("Leg vast");
        await joost.IsOp($"/casussen/{casus}/plan");
        await joost.Ziet("Ik wil dat ze normaal doen.");
    }

    private async Task Vreemde_ziet_niets(Guid casus)
    {
        await using var aisha = await Bezoeker.LogIn(chromium, host, Wereld.Aisha);
        await aisha.Ziet("niets te doen");
        await aisha.ZietNiet("Zandkuil");
        Assert.Equal(404, await aisha.Ga($"/casussen/{casus}"));
        Assert.Equal(404, await aisha.Ga($"/casussen/{casus}/plan"));
        await aisha.Ga("/casussen");
        await aisha.ZietNiet("Zandkuil");
    }

    private async Task Monitor(Guid casus, string oordeel)
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        await hanneke.Ga($"/casussen/{casus}/monitoren");
        await hanneke.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Radio).First.CheckAsync();
        await hanneke.Vul("Wat zeggen de betrokkenen?", "Het gaat beter.");
        await hanneke.Vul("Wat zeggen de professionals?", "Het wijkteam ziet het ook.");
        await hanneke.Kies("Is het veilig?", oordeel);
        await hanneke.Klik("Leg monitoring vast");
        await hanneke.IsOp($"/casussen/{casus}");
    }

    private async Task Sluit(Guid casus)
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        await hanneke.Ga($"/casussen/{casus}/sluiten");
        await hanneke.Vul("Waarom kan de casus dicht?", "Een jaar lang geen geweld.");
        await hanneke.Klik("Sluit de casus");
        await hanneke.IsOp($"/casussen/{casus}");
        await hanneke.Ziet("Een jaar lang geen geweld.");
    }

    private async Task Alles_klopt(Guid id)
    {
        await using var beurt = host.Niemand();
        var casus = await beurt.Db.Casussen.AsNoTracking().AsSplitQuery().SingleAsync(een => een.Id == id, Ct);
        Assert.Equal(Casusfase.Gesloten, casus.Fase);
        Assert.Equal(2, casus.Monitormomenten.Count(moment => moment.Uitkomst is not null));
        Assert.Empty(await beurt.Db.Termijnen
            .Where(termijn => termijn.Waarover.Id == id && termijn.GehaaldOp == null && termijn.VervallenOp == null).ToListAsync(Ct));
        var wie = await beurt.Db.Logregels.Where(regel => regel.OnderwerpId == id).Select(regel => regel.MedewerkerId).Distinct().ToListAsync(Ct);
        Assert.Contains(host.Wereld[Wereld.Hanneke].Id, wie);
        Assert.Contains(host.Wereld[Wereld.Joost].Id, wie);
    }

    private async Task<Guid> Kind(Guid casus)
    {
        await using var beurt = host.Niemand();
        var plan = await beurt.Db.Veiligheidsplannen.AsNoTracking().SingleAsync(een => een.CasusId == casus, Ct);
        return Assert.Single(plan.Kinderen).PersoonId;
    }
}
