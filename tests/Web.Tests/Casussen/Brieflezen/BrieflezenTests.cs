using System.Net;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Tests.Berichten;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Brieflezen;

public sealed class BrieflezenTests : IClassFixture<KringHost>
{
    private readonly KringHost host;

    public BrieflezenTests(KringHost host)
    {
        this.host = host;
        Papierproef.Zet(host);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_brief_is_te_lezen_en_als_pdf_mee_te_nemen()
    {
        var (verhaal, pad) = await Gemaakt();
        using var marijke = await host.Inloggen(Wereld.Marijke);
        Assert.Contains("Er was luid geschreeuw.", (await marijke.Open(pad)).QuerySelector(".kring-brief")!.TextContent, StringComparison.Ordinal);

        using var pdf = await marijke.GetAsync($"{pad}?als=pdf", Ct);

        Assert.StartsWith("brief-2026-", pdf.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        var gelogd = await beurt.Db.Logregels.AsNoTracking().Where(regel => regel.Actie == "Brief" && regel.PersoonId == verhaal.Marieke.Id)
            .Select(regel => regel.Soort).ToListAsync(Ct);
        Assert.Contains(Logsoort.Inzage, gelogd);
        Assert.Contains(Logsoort.Uitvoer, gelogd);
    }

    [Fact]
    public async Task De_tekst_staat_versleuteld_in_de_database()
    {
        await Gemaakt();
        await using var beurt = host.Niemand();
        await using var opdracht = beurt.Db.Database.GetDbConnection().CreateCommand();
        opdracht.CommandText = "SELECT tekst FROM brief";
        await beurt.Db.Database.OpenConnectionAsync(Ct);
        var bytes = (byte[])(await opdracht.ExecuteScalarAsync(Ct))!;
        Assert.DoesNotContain("geschreeuw", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dat_een_brief_weg_is_wordt_een_keer_vastgelegd_met_de_dag()
    {
        var (verhaal, pad) = await Gemaakt();
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pagina = await hanneke.Open(pad);
        Assert.Contains("nog niet gegeven", pagina.Body!.TextContent, StringComparison.Ordinal);
        using var morgen = await hanneke.Verzend(pagina, pad, [("Dag.Dag", "1"), ("Dag.Maand", "1"), ("Dag.Jaar", "2040")]);
        Assert.Contains("Kies een dag die al is geweest, of vandaag.", (await morgen.Lees()).QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        using var geen = await hanneke.Verzend(pagina, pad, [("Dag.Dag", ""), ("Dag.Maand", ""), ("Dag.Jaar", "")]);
        Assert.Contains("Vul de dag in", (await geen.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await verhaal.Casus()).Informeringen);

        using var weg = await hanneke.Verzend(pagina, pad, []);
        using var nogEens = await hanneke.Verzend(pagina, pad, []);

        Assert.Equal(HttpStatusCode.Redirect, weg.StatusCode);
        Assert.Contains("Lees het na", (await nogEens.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(verhaal.Marieke.Id, Assert.Single((await verhaal.Casus()).Informeringen).PersoonId);
        var na = await hanneke.Open(pad);
        Assert.Contains("De brief is gegeven op", na.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(na.QuerySelector("main form"));
    }

    [Fact]
    public async Task Een_brief_die_bleef_liggen_gaat_niet_weg_met_een_adres_dat_intussen_is_afgeschermd()
    {
        var (verhaal, pad) = await Gemaakt("Er was ruzie in de Dorpsstraat.");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.NotNull((await hanneke.Open(pad)).QuerySelector(".kring-brief"));
        await using (var beurt = host.Niemand())
        {
            (await beurt.Db.Personen.AsSplitQuery().SingleAsync(persoon => persoon.Id == verhaal.Jeroen.Id, Ct)).SchermAdressenAf("Hij wordt bedreigd.", host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
            await beurt.Db.SaveChangesAsync(Ct);
        }

        var pagina = await hanneke.Open(pad);

        Assert.Contains("Deze brief mag niet weg.", pagina.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector(".kring-brief"));
        Assert.Null(pagina.QuerySelector("main a[href*='als=pdf']"));
        Assert.DoesNotContain("Dorpsstraat", pagina.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    public async Task Voor_een_ander_bestaat_de_brief_niet(string wie, HttpStatusCode verwacht)
    {
        var (_, pad) = await Gemaakt();
        using var browser = await host.Inloggen(wie);
        using var antwoord = await browser.GetAsync($"{pad}?als=pdf", Ct);
        Assert.Equal(verwacht, antwoord.StatusCode);
    }

    private async Task<(Casusverhaal Verhaal, string Pad)> Gemaakt(string gemeld = "Er was luid geschreeuw.")
    {
        await host.VulSjablonenIn();
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(verhaal.Pad(verhaal.Marieke.Id), Briefproeven.Velden("Maken", gemeld: gemeld));
        return (verhaal, antwoord.Headers.Location!.OriginalString);
    }
}
