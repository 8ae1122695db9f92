using Kring.Domain.Huishoudens;
using Kring.TestSupport;
using Kring.Web.Huishoudens.Vergelijken;
using Kring.Web.Tests.Huishoudens;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Samenvoegen;

/// <summary>Where it starts: somebody stands in two open cases, perhaps under two records.</summary>
public sealed class SamenloopTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_het_koppelen_van_twee_records_wijzen_paar_casus_en_persoon_naar_samenvoegen()
    {
        var (maria, mieke) = await host.TweeKeer("Zandvliet");
        var (een, ander) = (await CasusVan(maria), await CasusVan(mieke));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.DoesNotContain("Ook in een andere casus", (await hanneke.Open($"/casussen/{een}")).Body!.TextContent, StringComparison.Ordinal);
        var paar = await host.Paar((maria, mieke));
        Assert.Null((await hanneke.Open($"/zelfde-mensen/{paar.Id}")).QuerySelector("a[href*='/samenvoegen/']"));
        await Koppel(paar);

        Assert.NotNull((await hanneke.Open($"/zelfde-mensen/{paar.Id}")).QuerySelector("a[href*='/samenvoegen/']"));
        Assert.NotNull((await hanneke.Open($"/casussen/{een}")).QuerySelector($"a[href='/casussen/{een}/samenvoegen/{ander}']"));
        Assert.NotNull((await hanneke.Open($"/casussen/{ander}")).QuerySelector($"a[href='/casussen/{ander}/samenvoegen/{een}']"));
        Assert.NotNull((await hanneke.Open($"/personen/{mieke}")).QuerySelector("a[href*='/samenvoegen/']"));
        Assert.Contains("Maria Zandvliet", (await hanneke.Open($"/casussen/{een}/samenvoegen")).Body!.TextContent, StringComparison.Ordinal);

        host.Klok.Reis(TimeSpan.FromMinutes(5));
        await host.Voeg(een, ander);

        Assert.DoesNotContain("Ook in een andere casus", (await hanneke.Open($"/casussen/{een}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await hanneke.Open($"/personen/{mieke}")).QuerySelector("a[href*='/samenvoegen']"));
        Assert.Contains("opgegaan in een andere casus", (await hanneke.Open($"/personen/{mieke}")).Body!.TextContent, StringComparison.Ordinal);
        using var femke = await host.Inloggen(Wereld.Femke);
        Assert.Null((await femke.Open($"/casussen/{een}")).QuerySelector("a[href*='/uit-elkaar/'], a[href*='/samenvoegen']"));
    }

    private async Task Koppel(Personenpaar paar)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        await beurt.Haal<BesluitPaarHandler>().Handle(new BesluitPaar { PaarId = paar.Id, Versie = paar.Versie, Stand = Paarstand.Dezelfde, Reden = "Zelfde moeder." }, Ct);
    }

    private async Task<Guid> CasusVan(Guid persoon)
    {
        await using var beurt = host.Niemand();
        return (await beurt.Db.Meldingen.SingleAsync(melding => melding.Personen.Any(een => een.PersoonId == persoon), Ct)).CasusId!.Value;
    }
}
