using Kring.Domain.Gesprekken;
using Kring.TestSupport;
using Xunit;

namespace Kring.Web.Tests.Gesprekken.Afbreken;

public sealed class AfbrekenTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Een_gesprek_wordt_weggegooid_na_een_vraag()
    {
        var id = await host.BeginMet(("verhaal", "Verkeerd verbonden."));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        Assert.Contains("1 veld ingevuld", (await browser.Open($"/gesprekken/{id}/afbreken")).Body!.TextContent, StringComparison.Ordinal);

        using var antwoord = await browser.VulIn($"/gesprekken/{id}/afbreken", []);

        Assert.Equal("/gesprekken", antwoord.Headers.Location!.OriginalString);
        var gesprek = await host.Gesprek(id);
        Assert.Null(gesprek.Klad);
        Assert.Equal(Gesprekseindesoort.ZonderVervolg, gesprek.Einde!.Soort);
    }

    [Fact]
    public async Task Wat_een_collega_intussen_opschreef_gaat_niet_verloren()
    {
        var id = await host.Begin();
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/gesprekken/{id}/afbreken");
        await host.Typ(id, Wereld.Marijke, 0, ("verhaal", "Toch wel iets."));

        using var antwoord = await browser.Verzend(pagina, $"/gesprekken/{id}/afbreken", []);

        Assert.Contains("Lees het na", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await host.Gesprek(id)).Klad);
    }
}
