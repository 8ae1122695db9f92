using System.Net;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Tests.Casussen;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Paper;

public sealed class PaperFilterTests : IClassFixture<KringHost>
{
    private readonly KringHost host;

    public PaperFilterTests(KringHost host)
    {
        this.host = host;
        Papierproef.Zet(host);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/casussen/{casus}", "casus-{nummer}.pdf")]
    [InlineData("/casussen/{casus}/plan", "casus-{nummer}-plan.pdf")]
    [InlineData("/meldingen/{melding}", "melding-{melder}.pdf")]
    public async Task Een_blad_gaat_als_pdf_mee_onder_zijn_nummer_en_dat_staat_in_het_logboek(string pad, string naam)
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var adres = pad.Replace("{casus}", $"{verhaal.CasusId}", StringComparison.Ordinal).Replace("{melding}", $"{verhaal.MeldingId}", StringComparison.Ordinal);
        Assert.Equal($"{adres}?als=pdf", (await hanneke.Open(adres)).QuerySelector("a.kring-papier")!.GetAttribute("href"));

        using var antwoord = await hanneke.GetAsync($"{adres}?als=pdf", Ct);

        Assert.Equal("application/pdf", antwoord.Content.Headers.ContentType!.ToString());
        var verwacht = naam.Replace("{nummer}", verhaal.Nummer, StringComparison.Ordinal).Replace("{melder}", verhaal.Meldingnummer, StringComparison.Ordinal);
        Assert.Equal(verwacht.ToLowerInvariant(), antwoord.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("no-store", antwoord.Headers.CacheControl!.ToString());
        Assert.Contains("Dekker", await antwoord.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Contains(verhaal.Marieke.Id, await Uitgevoerd(verhaal));
    }

    [Fact]
    public async Task Op_papier_staat_geen_weg_naar_een_andere_bladzijde()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var blad = await hanneke.GetStringAsync($"/casussen/{verhaal.CasusId}?als=pdf", Ct);

        Assert.Contains("<a", blad, StringComparison.Ordinal);
        Assert.DoesNotMatch("<a\\b[^>]*href=\"[/?]", blad);
    }

    [Fact]
    public async Task Wat_niet_te_zien_is_komt_ook_niet_op_papier()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var aisha = await host.Inloggen(Wereld.Aisha);

        using var antwoord = await aisha.GetAsync($"/casussen/{verhaal.CasusId}?als=pdf", Ct);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Empty(await Uitgevoerd(verhaal));
    }

    [Fact]
    public async Task Een_bladzijde_die_niet_voor_papier_is_blijft_een_bladzijde()
    {
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await hanneke.GetAsync("/?als=pdf", Ct);

        Assert.Equal("text/html; charset=utf-8", antwoord.Content.Headers.ContentType!.ToString());
    }

    private async Task<List<Guid?>> Uitgevoerd(Casusverhaal verhaal)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Logregels.AsNoTracking()
            .Where(regel => regel.Soort == Logsoort.Uitvoer && (regel.OnderwerpId == verhaal.CasusId || regel.OnderwerpId == verhaal.MeldingId) && regel.Bijzonderheden == "pdf")
            .Select(regel => regel.PersoonId).ToListAsync(Ct);
    }
}

/// <summary>A server without a browser offers no PDF; the page itself can still be printed.</summary>
public sealed class ZonderPersTests : IClassFixture<KringHost>
{
    private readonly KringHost host;

    public ZonderPersTests(KringHost host)
    {
        this.host = host;
        Papierproef.Zet(host, isThere: false);
    }

    [Fact]
    public async Task Zonder_pers_is_er_geen_knop_en_geeft_de_vraag_gewoon_de_bladzijde()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var blad = await hanneke.Open($"/casussen/{verhaal.CasusId}?als=pdf");

        Assert.Null(blad.QuerySelector("a.kring-papier"));
        Assert.NotNull(blad.QuerySelector("main"));
    }
}
