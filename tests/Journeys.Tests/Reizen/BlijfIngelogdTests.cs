using Kring.Journeys.Tests.Browsers;
using Kring.TestSupport;
using Microsoft.Playwright;
using Xunit;

namespace Kring.Journeys.Tests.Reizen;

public sealed class BlijfIngelogdTests(Reishost host, Chromium chromium) : IClassFixture<Reishost>
{
    [Fact]
    public async Task Wie_stil_is_wordt_gewaarschuwd_en_blijft_met_een_druk_op_de_knop_ingelogd()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        var pagina = hanneke.Pagina;
        var (status, knop) = (pagina.GetByRole(AriaRole.Status), pagina.GetByRole(AriaRole.Button, new() { Name = "Blijf ingelogd" }));
        await pagina.Clock.InstallAsync();
        await hanneke.Ga("/zoeken");
        var zoekveld = pagina.GetByRole(AriaRole.Main).GetByRole(AriaRole.Textbox).First;

        await Reis(pagina, 24);
        await Assertions.Expect(knop).ToBeHiddenAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Log opnieuw in en ga hier verder" })).ToBeHiddenAsync();
        await Reis(pagina, 1.5);
        await Assertions.Expect(status).ToHaveTextAsync("Kring hoorde een tijd niets van u. Over 5 minuten wordt u uitgelogd.");
        await zoekveld.FocusAsync();
        await knop.ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("U blijft ingelogd.");
        await Assertions.Expect(zoekveld).ToBeFocusedAsync();

        await Reis(pagina, 20);
        await Assertions.Expect(status).ToHaveTextAsync("");
        Assert.Equal(200, await hanneke.Ga("/zoeken"));
    }

    [Fact]
    public async Task Wie_in_een_ander_tabblad_werkt_wordt_niet_gestoord()
    {
        await using var joost = await Bezoeker.LogIn(chromium, host, Wereld.Joost);
        var knop = joost.Pagina.GetByRole(AriaRole.Button, new() { Name = "Blijf ingelogd" });
        await joost.Pagina.Clock.InstallAsync();
        await joost.Ga("/");
        await Reis(joost.Pagina, 26);
        await Assertions.Expect(knop).ToBeVisibleAsync();

        var ander = await joost.Pagina.Context.NewPageAsync();
        await ander.GotoAsync("/");

        await Assertions.Expect(knop).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Na_het_einde_staat_er_hoe_u_verder_gaat_waar_u_was()
    {
        await using var marijke = await Bezoeker.LogIn(chromium, host, Wereld.Marijke);
        await marijke.Pagina.Clock.InstallAsync();
        await marijke.Ga("/meldingen");
        await Reis(marijke.Pagina, 31);

        await Assertions.Expect(marijke.Pagina.GetByRole(AriaRole.Status)).ToHaveTextAsync("U bent uitgelogd.");
        await marijke.Volg("Log opnieuw in en ga hier verder");

        await marijke.Ziet("U was niet meer ingelogd.");
        await marijke.IsOp("/inloggen?terug=%2Fmeldingen&reden=verlopen");
    }

    // The clock of the browser and that of the program go together.
    private Task Reis(IPage pagina, double minuten)
    {
        host.Klok.Reis(TimeSpan.FromMinutes(minuten));
        return pagina.Clock.FastForwardAsync((long)TimeSpan.FromMinutes(minuten).TotalMilliseconds);
    }
}
