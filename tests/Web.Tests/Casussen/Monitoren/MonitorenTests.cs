using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Xunit;

namespace Kring.Web.Tests.Casussen.Monitoren;

public sealed class MonitorenTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Monitoring_vastleggen_haalt_de_termijn_van_dat_moment()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard(DrieMaandenTerug, "Rust in huis.");
        var moment = (await verhaal.Casus()).Monitormomenten.MinBy(kandidaat => kandidaat.Gepland)!;
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(
            $"/casussen/{verhaal.CasusId}/monitoren",
            [
                ("Invoer.MomentId", moment.Id.ToString()), ("Invoer.Betrokkenen", "Het gaat goed."),
                ("Invoer.Professionals", "School ziet rust."), ("Invoer.Oordeel", "Veilig"),
            ]);

        Casusverhaal.Naar(antwoord, $"/casussen/{verhaal.CasusId}");
        var termijnen = (await verhaal.Termijnen()).Where(termijn => termijn.Soort == Termijnsoort.Monitoring).ToList();
        Assert.Equal(moment.Id, Assert.Single(termijnen, termijn => termijn.IsGehaald).Waarover.OnderdeelId);
        Assert.Single(termijnen, termijn => termijn.IsOpen);
    }

    [Fact]
    public async Task Wat_is_vastgelegd_staat_op_de_tijdlijn_in_het_logboek_en_op_de_pagina()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard(DrieMaandenTerug, "Rust in huis.");
        var moment = (await verhaal.Casus()).Monitormomenten.MinBy(kandidaat => kandidaat.Gepland)!;
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Pad(verhaal), Ingevuld(moment));

        Assert.Contains(nameof(MonitoringVastgelegd), await verhaal.Tijdlijn());
        await verhaal.Gelogd("LegMonitoringVast", Wereld.Hanneke, verhaal.Marieke.Id, verhaal.Jeroen.Id, verhaal.Lotte.Id);
        Assert.Contains("School ziet rust.", (await hanneke.Open(Pad(verhaal))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_leeg_formulier_zegt_wat_nodig_is_en_bewaart_wat_er_stond()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard(DrieMaandenTerug, "Rust in huis.");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Pad(verhaal), [("Invoer.Professionals", "School ziet rust.")]);
        var pagina = await antwoord.Lees();

        Assert.Contains("Schrijf op wat de betrokkenen zeggen", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kies welk moment u vastlegt.", pagina.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("School ziet rust.", pagina.QuerySelector("textarea[name='Invoer.Professionals']")!.TextContent.Trim());
        Assert.All((await verhaal.Casus()).Monitormomenten, moment => Assert.Null(moment.Uitkomst));
    }

    [Fact]
    public async Task Een_moment_dat_al_is_gedaan_wordt_niet_overschreven()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard(DrieMaandenTerug, "Rust in huis.");
        var moment = (await verhaal.Casus()).Monitormomenten.MinBy(kandidaat => kandidaat.Gepland)!;
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pagina = await hanneke.Open(Pad(verhaal));
        await verhaal.Doe((casus, _) => casus.LegMonitoringVast(
            moment.Id, new Monitoruitkomst(host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id, "Eerder.", "Eerder.", Veiligheidsoordeel.NogNietStabiel)));
        var versie = (await verhaal.Casus()).Versie.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var antwoord = await hanneke.Verzend(pagina, Pad(verhaal), [.. Ingevuld(moment), ("Versie", versie)]);

        Assert.Contains(new MonitormomentIsGedaan().Zin, (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains((await verhaal.Casus()).Monitormomenten, kandidaat => kandidaat.Uitkomst?.Betrokkenen == "Eerder.");
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Alleen_veilig_thuis_in_dit_werkgebied_legt_monitoring_vast(string naam, HttpStatusCode status)
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard(DrieMaandenTerug, "Rust in huis.");
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri(Pad(verhaal), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, antwoord.StatusCode);
    }

    [Fact]
    public async Task Wat_nog_niet_aan_de_beurt_is_wordt_niet_vastgelegd()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard(DrieMaandenTerug, "Rust in huis.");
        var later = (await verhaal.Casus()).Monitormomenten.MaxBy(kandidaat => kandidaat.Gepland)!;
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.DoesNotContain(later.Id.ToString(), (await hanneke.Open(Pad(verhaal))).Source.Text, StringComparison.Ordinal);
        using var antwoord = await hanneke.VulIn(Pad(verhaal), Ingevuld(later));

        Assert.Contains(new MonitormomentKomtNog().Zin, (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.All((await verhaal.Casus()).Monitormomenten, moment => Assert.Null(moment.Uitkomst));
    }

    private DateOnly DrieMaandenTerug => host.Klok.Vandaag().AddMonths(-3);

    private static string Pad(Casusverhaal verhaal) => $"/casussen/{verhaal.CasusId}/monitoren";

    private static (string, string)[] Ingevuld(Monitormoment moment) =>
    [
        ("Invoer.MomentId", moment.Id.ToString()), ("Invoer.Betrokkenen", "Het gaat goed."),
        ("Invoer.Professionals", "School ziet rust."), ("Invoer.Oordeel", "Veilig"),
    ];
}
