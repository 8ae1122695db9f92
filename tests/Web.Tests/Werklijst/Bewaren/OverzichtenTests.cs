using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Werklijst;
using Kring.TestSupport;
using Kring.Web.Logboek;
using Kring.Web.Werklijst.Bewaren;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Werklijst.Bewaren;

public sealed class OverzichtenTests : IAsyncLifetime
{
    private const string Nieuw = "/werklijst/overzichten/nieuw?lijst=team&soort=monitoring";

    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Wie_bewaart_ziet_het_overzicht_boven_de_lijst_en_niemand_anders()
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Nieuw, [("Naam", "Alle monitoring")]);
        using var marijke = await host.Inloggen(Wereld.Marijke);

        Assert.Equal("/?lijst=team&soort=monitoring", antwoord.Headers.Location?.OriginalString);
        var link = (await hanneke.Open("/?lijst=team&soort=monitoring")).QuerySelector("nav.kring-chips a")!;
        Assert.Equal(("Alle monitoring", "/?lijst=team&soort=monitoring", "true"), (link.TextContent, link.GetAttribute("href"), link.GetAttribute("aria-current")));
        Assert.Null((await marijke.Open("/")).QuerySelector("nav.kring-chips"));
        var overzicht = await Enige();
        Assert.Equal((host.Wereld[Wereld.Hanneke].Id, "lijst=team&soort=monitoring"), (overzicht.MedewerkerId, overzicht.Zoekvraag));
        await Gelogd(nameof(BewaarOverzicht), overzicht.Id);
    }

    [Fact]
    public async Task Wat_de_teamleider_voor_het_team_bewaart_ziet_iedereen_van_de_organisatie()
    {
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var antwoord = await marijke.VulIn(Nieuw, [("Naam", "Alle monitoring"), ("Voor", "team")]);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        foreach (var (naam, aantal) in new[] { (Wereld.Hanneke, 1), (Wereld.Femke, 1), (Wereld.Joost, 0) })
        {
            using var browser = await host.Inloggen(naam);
            Assert.Equal(aantal, (await browser.Open("/")).QuerySelectorAll("nav.kring-chips a").Length);
        }
    }

    [Fact]
    public async Task Wie_het_team_niet_leidt_bewaart_niets_voor_het_team()
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Nieuw, [("Naam", "Stiekem"), ("Voor", "team")]);

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.BewaardeOverzichten.AnyAsync(Ct));
        Assert.DoesNotContain("Wie ziet dit overzicht?", (await hanneke.Open(Nieuw)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_naam_die_niet_kan_blijft_staan_met_de_reden()
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(Nieuw, [("Naam", "Over 123456789"), ("Start", "true")]);
        var pagina = await antwoord.Lees();

        Assert.Contains(new NaamLijktOpNummer().Zin, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Over 123456789", pagina.QuerySelector("input[name=Naam]")!.GetAttribute("value"));
        Assert.NotNull(pagina.QuerySelector("input[name=Start][checked]"));
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.BewaardeOverzichten.AnyAsync(Ct));
    }

    [Fact]
    public async Task De_werklijst_opent_met_wat_iemand_koos_en_met_eigen_werk_als_dat_weg_is()
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        (await hanneke.VulIn(Nieuw, [("Naam", "Alle monitoring"), ("Start", "true")])).Dispose();
        (await hanneke.VulIn("/werklijst/overzichten/nieuw?lijst=vrij&wanneer=telaat", [("Naam", "Nog van niemand")])).Dispose();

        Assert.Equal("/?lijst=team&soort=monitoring", await Opent(hanneke));
        (await hanneke.VulIn("/werklijst/overzichten", [], "tbody tr:nth-child(2) form")).Dispose();
        Assert.Equal("/?lijst=vrij&wanneer=telaat", await Opent(hanneke));
        (await hanneke.VulIn("/werklijst/overzichten", [], "tbody tr:nth-child(2) form")).Dispose();
        Assert.Null(await Opent(hanneke));
        (await hanneke.VulIn("/werklijst/overzichten", [], "tbody tr:nth-child(1) form")).Dispose();
        Assert.Equal("/?lijst=team&soort=monitoring", await Opent(hanneke));
        using var weg = await hanneke.VulIn((await hanneke.Open("/werklijst/overzichten")).QuerySelector("tbody a[href^='/werklijst']")!.GetAttribute("href")!, [], "form[action$=Verwijderen]");
        Assert.Equal("/werklijst/overzichten", weg.Headers.Location?.OriginalString);
        Assert.Null(await Opent(hanneke));
        Assert.Equal("Nog van niemand", (await Enige()).Naam);
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.Startoverzichten.AnyAsync(Ct));
    }

    [Fact]
    public async Task Hernoemen_houdt_rekening_met_een_collega_die_eerder_was()
    {
        using var marijke = await host.Inloggen(Wereld.Marijke);
        (await marijke.VulIn(Nieuw, [("Naam", "Alle monitoring"), ("Voor", "team")])).Dispose();
        var id = (await Enige()).Id;
        var oud = await marijke.Open($"/werklijst/overzichten/{id}");
        using var gelukt = await marijke.VulIn($"/werklijst/overzichten/{id}", [("Naam", "Monitoring van ons")]);
        using var telaat = await marijke.Verzend(oud, $"/werklijst/overzichten/{id}", [("Naam", "Anders")]);

        Assert.Equal("/werklijst/overzichten", gelukt.Headers.Location?.OriginalString);
        Assert.Contains(new IntussenGewijzigd("Een collega heeft dit intussen gewijzigd.").Zin, (await telaat.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Monitoring van ons", (await Enige()).Naam);
        await Gelogd(nameof(HernoemOverzicht), id);
    }

    [Fact]
    public async Task Wie_mag_kijken_mag_nog_niet_wijzigen_en_wie_er_niet_over_gaat_vindt_niets()
    {
        using var marijke = await host.Inloggen(Wereld.Marijke);
        (await marijke.VulIn(Nieuw, [("Naam", "Alle monitoring"), ("Voor", "team")])).Dispose();
        var id = (await Enige()).Id;

        Assert.Equal(HttpStatusCode.Forbidden, await Status(Wereld.Hanneke, id));
        Assert.Equal(HttpStatusCode.NotFound, await Status(Wereld.Joost, id));
        Assert.Equal(HttpStatusCode.OK, await Status(Wereld.Marijke, id));
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Null((await hanneke.Open("/werklijst/overzichten")).QuerySelector("tbody a[href^='/werklijst']"));
    }

    [Fact]
    public async Task Een_overzicht_van_een_ander_is_er_niet_om_mee_te_openen()
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        (await hanneke.VulIn(Nieuw, [("Naam", "Van Hanneke")])).Dispose();
        (await hanneke.VulIn("/werklijst/overzichten/nieuw", [("Naam", "Tweede")])).Dispose();
        using var marijke = await host.Inloggen(Wereld.Marijke);
        (await marijke.VulIn(Nieuw, [("Naam", "Van Marijke")])).Dispose();
        await using var beurt = host.Niemand();
        var vreemd = await beurt.Db.BewaardeOverzichten.FirstAsync(een => een.Naam == "Van Hanneke", Ct);
        using var antwoord = await marijke.VulIn("/werklijst/overzichten", [("overzicht", vreemd.Id.ToString())]);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Null(await Opent(marijke));
    }

    private static async Task<string?> Opent(HttpClient browser)
    {
        using var antwoord = await browser.GetAsync(new Uri("/", UriKind.Relative), Ct);
        return antwoord.Headers.Location?.OriginalString;
    }

    private async Task<HttpStatusCode> Status(string naam, Guid id)
    {
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri($"/werklijst/overzichten/{id}", UriKind.Relative), Ct);
        return antwoord.StatusCode;
    }

    private async Task<BewaardOverzicht> Enige()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.BewaardeOverzichten.AsNoTracking().SingleAsync(Ct);
    }

    private async Task Gelogd(string act, Guid id)
    {
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Soort == Logsoort.Handeling && regel.Actie == act && regel.OnderwerpId == id, Ct));
    }
}
