using System.Net;
using AngleSharp.Html.Dom;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Meldingen;
using Kring.Web.Meldingen.Aanvullen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Aanvullen;

public sealed class AanvullenTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Pad = "/melden/aanvullen";
    private const string KloptNiet = "Dit kenmerk en deze code horen niet bij elkaar";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Met_kenmerk_en_code_ziet_de_melder_alleen_hoe_ver_het_is()
    {
        var bewijs = await host.Gemeld();
        using var browser = host.Anoniem();

        var pagina = await Open(browser, bewijs.Kenmerk!.ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal), bewijs.Code!.Replace("-", "", StringComparison.Ordinal));

        Assert.Contains("Ontvangen", pagina.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        var nummer = (await host.Melding(bewijs.MeldingId)).Nummer;
        Assert.All(["Roos", "Verheul", "Klimop", "Bogaard", "bang", nummer, bewijs.MeldingId.ToString()], woord => Assert.DoesNotContain(woord, pagina.DocumentElement.OuterHtml, StringComparison.Ordinal));
        await host.Check(bewijs.MeldingId);
        Assert.Contains("In behandeling", (await Open(browser, bewijs)).QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Actie == nameof(ToetsCode) && regel.Gelukt && regel.MedewerkerId == null && regel.Onderwerp == nameof(Ontvangstbewijs), Ct));
    }

    [Fact]
    public async Task Wat_de_melder_toevoegt_wordt_werk_en_staat_bij_de_melding()
    {
        var bewijs = await host.Gemeld();
        using var browser = host.Anoniem();

        using var antwoord = await Voeg(browser, bewijs, "Vader stond vandaag bij school.", "0199 000 531");

        Assert.Equal("/melden/aanvullen/ontvangen", antwoord.Headers.Location!.OriginalString);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pagina = (await hanneke.Open($"/meldingen/{bewijs.MeldingId}")).Body!.TextContent;
        Assert.All(["Door de melder zelf toegevoegd", "Vader stond vandaag bij school.", "0199000531", "Nog niet gelezen"], tekst => Assert.Contains(tekst, pagina, StringComparison.Ordinal));
        Assert.NotNull((await hanneke.Open("/")).QuerySelector($"a[href='/meldingen/{bewijs.MeldingId}/aanvullingen']"));
        await using var beurt = host.Niemand();
        var termijn = await beurt.Db.Termijnen.SingleAsync(een => een.Waarover.Id == bewijs.MeldingId && een.Soort == Termijnsoort.AanvullingLezen, Ct);
        Assert.Equal(host.Klok.Nu.AddHours(4), termijn.Eindmoment);
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == bewijs.MeldingId && regel.Actie == nameof(VulMeldingAan) && regel.MedewerkerId == null, Ct));
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == bewijs.MeldingId && regel.Kop == "De melder heeft de melding aangevuld" && regel.Tekst == null, Ct));
    }

    [Fact]
    public async Task Een_aanvulling_staat_versleuteld_in_de_database()
    {
        var bewijs = await host.Gemeld();
        await host.VulAan(bewijs.MeldingId, "Klapekster");

        await using var beurt = host.Niemand();
        var bytes = await beurt.Db.Database.SqlQuery<byte[]>($"SELECT tekst AS \"Value\" FROM aanvulling").ToListAsync(Ct);
        Assert.All(bytes, rij => Assert.DoesNotContain("Klapekster", System.Text.Encoding.UTF8.GetString(rij), StringComparison.Ordinal));
        Assert.DoesNotContain(await beurt.Db.Ontvangstbewijzen.AsNoTracking().ToListAsync(Ct), een => een.Codesleutel.Contains(bewijs.Code!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Twee_keer_drukken_geeft_een_aanvulling()
    {
        var bewijs = await host.Gemeld();
        using var browser = host.Anoniem();
        var pagina = await Open(browser, bewijs);

        using var een = await browser.Verzend(pagina, Pad, [("Doe", "voeg-toe"), ("Invoer.Tekst", "Twee keer.")], "main form");
        using var twee = await browser.Verzend(pagina, Pad, [("Doe", "voeg-toe"), ("Invoer.Tekst", "Twee keer.")], "main form");

        Assert.Equal(HttpStatusCode.Redirect, twee.StatusCode);
        await using var beurt = host.Niemand();
        Assert.Equal(1, await beurt.Db.Aanvullingen.CountAsync(aanvulling => aanvulling.MeldingId == bewijs.MeldingId, Ct));
    }

    [Theory]
    [InlineData("", null, "Schrijf op wat u wilt toevoegen")]
    [InlineData("Iets <b>nieuws</b>.", "op school", "Kijk het telefoonnummer na")]
    public async Task Wat_niet_kan_wordt_gezegd_en_blijft_staan(string tekst, string? telefoon, string zin)
    {
        var bewijs = await host.Gemeld();
        using var browser = host.Anoniem();

        using var antwoord = await Voeg(browser, bewijs, tekst, telefoon);

        var pagina = await antwoord.Lees();
        Assert.Contains(zin, pagina.QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(tekst, pagina.QuerySelector("textarea")!.TextContent.Trim());
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.Aanvullingen.AnyAsync(aanvulling => aanvulling.MeldingId == bewijs.MeldingId, Ct));
    }

    [Fact]
    public async Task Een_foute_code_en_een_onbekend_kenmerk_geven_hetzelfde_antwoord()
    {
        var bewijs = await host.Gemeld();
        using var browser = host.Anoniem();
        var eerst = await Mislukt();

        var fout = await Open(browser, bewijs.Kenmerk!, "aaaa-bbbb-cccc-dddd");
        var onbekend = await Open(browser, "zzzz-zzzz", "aaaa-bbbb-cccc-dddd");

        Assert.Contains(KloptNiet, fout.QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Kaal(fout), Kaal(onbekend));
        Assert.Equal(eerst + 2, await Mislukt());
    }

    [Fact]
    public async Task Na_vijf_foute_codes_opent_ook_de_goede_niet_en_na_een_kwartier_weer_wel()
    {
        var bewijs = await host.Gemeld();
        using var browser = host.Anoniem();
        for (var poging = 0; poging < Ontvangstbewijs.MeestePogingen; poging++)
        {
            await Open(browser, bewijs.Kenmerk!, $"aaaa-bbbb-cccc-ddd{poging}");
        }

        var dicht = await Open(browser, bewijs);
        host.Klok.Reis(Ontvangstbewijs.Dichttijd);

        Assert.Contains(KloptNiet, dicht.QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Open(browser, bewijs)).QuerySelector(".utrecht-alert--error"));
    }

    [Fact]
    public async Task De_code_van_een_ander_past_niet()
    {
        var (een, ander) = (await host.Gemeld(), await host.Gemeld());

        var pagina = await Open(host.Anoniem(), een.Kenmerk!, ander.Code!);

        Assert.Contains(KloptNiet, pagina.QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_een_casus_is_het_werk_van_de_behandelaar_ook_als_die_gesloten_is()
    {
        var bewijs = await host.Gemeld(("gevaar", "nee"), ("p1_achternaam", "Leeuwerik"), ("p1_huisnummer", "77"));
        await host.Check(bewijs.MeldingId);
        await host.Herken(bewijs.MeldingId);
        await host.Beoordeel(bewijs.MeldingId, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        var casus = (await host.Melding(bewijs.MeldingId)).CasusId!.Value;
        await using (var beurt = host.Niemand())
        {
            Assert.NotNull((await beurt.Db.Casussen.SingleAsync(een => een.Id == casus, Ct)).Afsluiting);
            await beurt.Db.Casussen.Where(een => een.Id == casus).ExecuteUpdateAsync(zet => zet.SetProperty(een => een.BehandelaarId, host.Wereld[Wereld.Marijke].Id), Ct);
        }

        await host.VulAan(bewijs.MeldingId, "Na het einde.");

        await using var na = host.Niemand();
        var termijn = await na.Db.Termijnen.SingleAsync(een => een.Waarover.Id == bewijs.MeldingId && een.Soort == Termijnsoort.AanvullingLezen, Ct);
        Assert.Equal((host.Wereld[Wereld.Marijke].Id, true), (termijn.MedewerkerId, termijn.IsOpen));
        using var marijke = await host.Inloggen(Wereld.Marijke);
        Assert.NotNull((await marijke.Open("/")).QuerySelector($"a[href='/meldingen/{bewijs.MeldingId}/aanvullingen']"));
    }

    private async Task<int> Mislukt()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Logregels.CountAsync(regel => regel.Actie == nameof(ToetsCode) && regel.Soort == Logsoort.Weigering && !regel.Gelukt, Ct);
    }

    private static async Task<HttpResponseMessage> Voeg(HttpClient browser, Meldontvangst bewijs, string tekst, string? telefoon) =>
        await browser.Verzend(await Open(browser, bewijs), Pad, [("Doe", "voeg-toe"), ("Invoer.Tekst", tekst), ("Invoer.Telefoon", telefoon ?? "")], "main form");

    private static Task<IHtmlDocument> Open(HttpClient browser, Meldontvangst bewijs) => Open(browser, bewijs.Kenmerk!, bewijs.Code!);

    private static async Task<IHtmlDocument> Open(HttpClient browser, string kenmerk, string code)
    {
        using var antwoord = await browser.VulIn(Pad, [("Kenmerk", kenmerk), ("Code", code), ("Doe", "open")], "main form");
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return await antwoord.Lees();
    }

    // Without what the reader typed and the token of the form.
    private static string Kaal(IHtmlDocument pagina)
    {
        foreach (var veld in pagina.QuerySelectorAll("input"))
        {
            veld.RemoveAttribute("value");
        }

        return pagina.DocumentElement.OuterHtml;
    }
}
