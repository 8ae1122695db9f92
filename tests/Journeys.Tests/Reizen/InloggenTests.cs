using Kring.Journeys.Tests.Browsers;
using Kring.TestSupport;
using Microsoft.Playwright;
using Xunit;

namespace Kring.Journeys.Tests.Reizen;

public sealed class InloggenTests(Reishost host, Chromium chromium) : IClassFixture<Reishost>
{
    [Fact]
    public async Task Wie_inlogt_ziet_zijn_naam_en_is_na_uitloggen_weg()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);

        await hanneke.Ziet(Wereld.Hanneke);
        await hanneke.Pagina.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).ClickAsync();
        await Assertions.Expect(hanneke.Pagina.GetByLabel("Gebruikersnaam")).ToBeVisibleAsync();
        await hanneke.Ga("/");
        await Assertions.Expect(hanneke.Pagina.GetByLabel("Gebruikersnaam")).ToBeVisibleAsync();
    }
}
