using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Invullen;

/// <summary>A host where one place may send little.</summary>
public sealed class KrapHost : KringHost
{
    public KrapHost()
    {
        Instellingen["Meldformulier:VersturenPerUur"] = "1";
        Instellingen["Meldformulier:CodesPerMinuut"] = "2";
    }
}

public sealed class MeldremTests(KrapHost host) : IClassFixture<KrapHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Te_veel_vanaf_een_plek_wordt_geremd_en_wat_is_getypt_blijft_staan()
    {
        using var browser = host.Anoniem();
        await browser.Druk(await browser.TotNakijken(), "verstuur");
        var tweede = await browser.TotNakijken(anders: [("verhaal", "Het tweede verhaal.")]);

        var pagina = await browser.Druk(tweede, "verstuur");

        Assert.Contains("Vanaf deze plek komt nu te veel binnen", pagina.QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Het tweede verhaal.", pagina.Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.Meldingen.CountAsync(melding => melding.Kanaal == Meldkanaal.Webformulier, Ct));
    }

    [Fact]
    public async Task Te_veel_codes_vanaf_een_plek_worden_niet_meer_gelezen()
    {
        using var browser = host.Anoniem();
        var pagina = await browser.Open("/melden/aanvullen");
        for (var poging = 0; poging < 2; poging++)
        {
            using var fout = await browser.Verzend(pagina, "/melden/aanvullen", [("Kenmerk", "aaaa-bbbb"), ("Code", "x")], "main form");
        }

        using var antwoord = await browser.Verzend(pagina, "/melden/aanvullen", [("Kenmerk", "aaaa-bbbb"), ("Code", "x")], "main form");

        Assert.Contains("Vanaf deze plek komt nu te veel binnen", (await antwoord.Lees()).QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_veilig_thuis_neemt_het_formulier_niets_aan()
    {
        await using (var beurt = host.Niemand())
        {
            await beurt.Db.Organisaties.Where(een => een.Soort == Domain.Toegang.Organisatiesoort.VeiligThuis)
                .ExecuteUpdateAsync(zet => zet.SetProperty(een => een.Soort, Domain.Toegang.Organisatiesoort.Ketenpartner), Ct);
        }

        try
        {
            var geweigerd = await Assert.ThrowsAsync<Domain.WeigeringException>(() => host.Gemeld());
            Assert.IsType<FormulierIsDicht>(geweigerd.Weigering);
        }
        finally
        {
            await using var beurt = host.Niemand();
            await beurt.Db.Organisaties.Where(een => een.Naam.StartsWith("Veilig Thuis"))
                .ExecuteUpdateAsync(zet => zet.SetProperty(een => een.Soort, Domain.Toegang.Organisatiesoort.VeiligThuis), Ct);
        }
    }
}
