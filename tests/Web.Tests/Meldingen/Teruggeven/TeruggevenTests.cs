using System.Net;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Meldingen.Teruggeven;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Teruggeven;

public sealed class TeruggevenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Eerst_zegt_een_pagina_wat_er_gebeurt()
    {
        var id = await Gecheckt(61, "Wilgen");
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open(Pad(id));

        Assert.NotNull(pagina.QuerySelector(".kring-onderbreking"));
        Assert.Empty(pagina.QuerySelectorAll("main textarea"));
        Assert.NotNull(pagina.QuerySelector($"a[href='{Formulier(id)}']"));
    }

    [Fact]
    public async Task Teruggeven_legt_soort_en_reden_vast_en_laat_alle_termijnen_vervallen()
    {
        var id = await Gecheckt(62, "Linden");
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Formulier(id), [("Invoer.Soort", "OnjuistGeadresseerd"), ("Invoer.Reden", "Hoort bij Oosterveen.")]);

        Assert.Equal($"/meldingen/{id}", antwoord.Headers.Location?.ToString());
        var melding = await host.Melding(id);
        Assert.Equal((Teruggavesoort.OnjuistGeadresseerd, "Hoort bij Oosterveen."), (melding.Teruggave!.Soort, melding.Teruggave.Reden));
        await using var beurt = host.Niemand();
        Assert.All(await beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == id).ToListAsync(Ct), termijn => Assert.False(termijn.IsOpen));
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == nameof(MeldingTeruggegeven), Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == id && regel.Actie == nameof(GeefMeldingTerug), Ct));
        Assert.Contains(new MeldingIsTeruggegeven().Zin, (await browser.Open(Pad(id))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_reden_blijft_de_keuze_staan_en_verandert_er_niets()
    {
        var id = await Gecheckt(63, "Beuken");
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Formulier(id), [("Invoer.Soort", "NietOntvankelijk")]);

        var pagina = await antwoord.Lees();
        Assert.Contains("Leg uit waarom de melding teruggaat", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector("input[value=NietOntvankelijk][checked]"));
        Assert.Null((await host.Melding(id)).Teruggave);
    }

    [Fact]
    public async Task Na_het_herkennen_gaat_een_melding_niet_meer_terug()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(64, "Eiken"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        var pagina = await browser.Open(Formulier(id));

        Assert.Contains(new TerugNaHerkenning().Zin, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(pagina.QuerySelectorAll("main textarea"));
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string wie, HttpStatusCode verwacht)
    {
        var id = await Gecheckt(65, "Esdoorn");
        using var browser = await host.Inloggen(wie);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(Pad(id), UriKind.Relative), Ct)).StatusCode);
    }

    private static string Pad(Guid id) => $"/meldingen/{id}/teruggeven";

    private static string Formulier(Guid id) => $"/meldingen/{id}/teruggeven?stap=reden";

    private async Task<Guid> Gecheckt(int nr, string naam)
    {
        var id = await host.Ontvang(Meldingproef.Gezin(nr, naam));
        await host.Check(id);
        return id;
    }
}
