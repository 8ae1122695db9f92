using System.Text.RegularExpressions;
using Kring.Journeys.Tests.Browsers;
using Kring.Voorbeeldland.Streek;
using Microsoft.Playwright;
using Xunit;

namespace Kring.Journeys.Tests.Toegankelijkheid;

/// <summary>Every kind of page: no barriers that a machine can find, and readable on a narrow screen.</summary>
public sealed class ToegankelijkheidTests(Voorbeeldhost host, Chromium chromium, Ingelogden ingelogden)
    : IClassFixture<Voorbeeldhost>, IClassFixture<Ingelogden>
{
    public static TheoryData<string> Bladzijden => [.. Bladzijde.Alle.Keys];

    [Theory]
    [MemberData(nameof(Bladzijden))]
    public async Task Een_bladzijde_heeft_geen_drempels_en_past_op_een_smal_scherm(string naam)
    {
        var bladzijde = Bladzijde.Alle[naam];
        var pagina = await ingelogden.Pagina(chromium, host, bladzijde.Wie);
        await pagina.SetViewportSizeAsync(Schermen.Breed, Schermen.Hoog);
        await pagina.GotoAsync(await bladzijde.Pad(host));
        if (bladzijde.Verzend is { } knop)
        {
            await pagina.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync();
            await Assertions.Expect(pagina).ToHaveTitleAsync(new Regex("^Het formulier is niet verzonden"));
        }

        await Drempels.Geen(pagina);
        await pagina.SetViewportSizeAsync(Schermen.Smal, Schermen.Hoog);
        Assert.Equal(Schermen.Smal, await pagina.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, window.innerWidth)"));
    }

    [Fact]
    public async Task De_tweede_stap_heeft_geen_drempels()
    {
        var inlog = host.Inlog(Collegas.Marijke);
        await using var bezoeker = new Bezoeker(await chromium.Open(host.Adres));
        await bezoeker.Ga("/inloggen");
        await bezoeker.Vul("Gebruikersnaam", inlog.Gebruikersnaam);
        await bezoeker.Vul("Wachtwoord", inlog.Wachtwoord);
        await bezoeker.Klik("Verder");
        await bezoeker.Ziet("Uw code is nu");

        await Drempels.Geen(bezoeker.Pagina);
        await bezoeker.Volg("Ik kan de app niet gebruiken");
        await bezoeker.Ziet("Uw herstelcode");
        await Drempels.Geen(bezoeker.Pagina);
    }

    [Fact]
    public async Task Een_drempel_wordt_gezien()
    {
        var pagina = await ingelogden.Pagina(chromium, host, Collegas.Hanneke);
        await pagina.GotoAsync("/");
        await pagina.EvaluateAsync("document.querySelector('main').append(document.createElement('input'))");

        Assert.Contains(await Drempels.In(pagina), fout => fout.Regel == "label");
    }
}
