using System.Net;
using Kring.Domain.Logboek;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Meldingen.Controleren;
using Kring.Web.Tests.Gesprekken;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Controleren;

public sealed class ControlerenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_check_wordt_vastgelegd_met_tijdlijn_logregel_en_gehaalde_termijn()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(21, "Wilgen"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), Ingevuld("true", "Vader bonkt op de deur.", "Politie rijdt."), Check);

        Assert.Equal((HttpStatusCode.Redirect, $"/meldingen/{id}"), (antwoord.StatusCode, antwoord.Headers.Location?.ToString()));
        var melding = await host.Melding(id);
        Assert.Equal(("Vader bonkt op de deur.", "Politie rijdt.", true), (melding.AcuteCheck!.WatNu, melding.AcuteCheck.WieDoetWat, melding.IsAcuut));
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == nameof(AcuteCheckGedaan), Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == Logsoort.Handeling && regel.Actie == nameof(LegAcuteCheckVast), Ct));
        var termijn = await beurt.Db.Termijnen.SingleAsync(een => een.Waarover.Id == id && een.Soort == Termijnsoort.AcuteCheck, Ct);
        Assert.False(termijn.IsOpen);
    }

    [Fact]
    public async Task Een_stap_uit_het_protocol_staat_er_met_tijd_en_naam()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(25, "Essen"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Stap.Welke", "Politie gebeld"), ("Stap.MetWie", "Meldkamer, rijdt nu.")], Stap);

        Assert.Equal($"{Pad(id)}#stappen", antwoord.Headers.Location?.ToString());
        var stap = Assert.Single((await host.Melding(id)).AcuteStappen);
        Assert.Equal(("Politie gebeld", "Meldkamer, rijdt nu.", host.Klok.Nu), (stap.Stap, stap.MetWie, stap.Op));
        Assert.Contains($"Meldkamer, rijdt nu.; door {Wereld.Hanneke}", (await browser.Open(Pad(id))).Body!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == nameof(AcuteStapGezet) && regel.Kop == "Politie gebeld", Ct));
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.OnderwerpId == id && regel.Actie == nameof(ZetAcuteStap), Ct));
    }

    [Fact]
    public async Task Een_stap_vastleggen_laat_staan_wat_bij_de_check_wordt_geschreven()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(27, "Wilgen"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Stap.Welke", "Politie gebeld"), ("Stap.MetWie", "Meldkamer."), .. Ingevuld("true", "Vader bonkt op de deur.", "")], Stap);

        var pagina = await antwoord.Lees();
        Assert.Equal("Vader bonkt op de deur.", pagina.QuerySelector("textarea[name='Check.WatNu']")!.TextContent.Trim());
        Assert.NotNull(pagina.QuerySelector("input[name='Check.Gevaar'][value='true'][checked]"));
        Assert.Equal("", pagina.QuerySelector("input[name='Stap.MetWie']")!.GetAttribute("value") ?? "");
        Assert.Contains("nog niet vastgelegd", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single((await host.Melding(id)).AcuteStappen);
        using var daarna = await browser.Verzend(pagina, Pad(id), [("Check.WieDoetWat", "Politie rijdt.")], Check);
        Assert.Equal("Vader bonkt op de deur.", (await host.Melding(id)).AcuteCheck!.WatNu);
    }

    [Fact]
    public async Task Een_stap_nog_eens_verzenden_zet_hem_er_niet_nog_eens_bij()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(29, "Vlier"));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open(Pad(id));
        (string, string)[] getypt = [("Stap.Welke", "Politie gebeld"), ("Stap.MetWie", "Meldkamer."), ("Check.WatNu", "Vader bonkt op de deur.")];

        using var eerste = await browser.Verzend(pagina, Pad(id), getypt, Stap);
        using var nogEens = await browser.Verzend(pagina, Pad(id), getypt, Stap);

        Assert.Equal(HttpStatusCode.OK, nogEens.StatusCode);
        Assert.Single((await host.Melding(id)).AcuteStappen);
        using var daarna = await browser.Verzend(await eerste.Lees(), Pad(id), [("Stap.Welke", "Politie gebeld"), ("Stap.MetWie", "Meldkamer, nog eens.")], Stap);
        Assert.Equal(2, (await host.Melding(id)).AcuteStappen.Count);
    }

    [Fact]
    public async Task Een_geweigerde_check_laat_staan_wat_bij_een_stap_wordt_geschreven()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(28, "Hazel"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Stap.MetWie", "Wijkagent gesproken."), ("Check.WatNu", "Stil nu.")], Check);

        Assert.Equal("Wijkagent gesproken.", (await antwoord.Lees()).QuerySelector("input[name='Stap.MetWie']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("", "Meldkamer", "Kies welke stap is gezet")]
    [InlineData("Politie gebeld", "", "Schrijf op met wie u sprak")]
    [InlineData("Iets verzonnen", "Meldkamer", "Kies welke stap is gezet")]
    public async Task Een_halve_of_onbekende_stap_wordt_niet_vastgelegd(string welke, string metWie, string zin)
    {
        var id = await host.Ontvang(Meldingproef.Gezin(26, "Berken"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Stap.Welke", welke), ("Stap.MetWie", metWie)], Stap);

        Assert.Contains(zin, (await antwoord.Lees()).QuerySelector(".utrecht-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await host.Melding(id)).AcuteStappen);
    }

    [Fact]
    public async Task Zonder_keuze_wordt_niets_vastgelegd_en_blijft_staan_wat_is_getypt()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(22, "Linden"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Check.WatNu", "Moeder belt zo terug.")], Check);

        var pagina = await antwoord.Lees();
        Assert.Contains("Kies of er iemand in gevaar is", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Moeder belt zo terug.", pagina.QuerySelector("textarea[name='Check.WatNu']")!.TextContent.Trim());
        Assert.Null((await host.Melding(id)).AcuteCheck);
    }

    [Fact]
    public async Task Bij_gevaar_vraagt_het_formulier_wie_wat_doet()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(23, "Beuken"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), Ingevuld("true", "Vader bonkt op de deur.", ""), Check);

        var pagina = await antwoord.Lees();
        Assert.Contains(new WieDoetWatOntbreekt().Zin, pagina.QuerySelector("#Check_WieDoetWat-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await host.Melding(id)).AcuteCheck);
    }

    [Fact]
    public async Task Gevaar_wordt_afgewend_op_dezelfde_pagina()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(24, "Eiken"));
        await host.Check(id, gevaar: true);
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id), [("Afwenden.Hoe", "Vader zit vast."), ("Afwenden.Scenario", "BetrokkeneUitHuis")], "button[formaction='?handler=Afwenden']");

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.False((await host.Melding(id)).IsAcuut);
        Assert.Null((await browser.Open(Pad(id))).QuerySelector("main form"));
    }

    [Fact]
    public async Task Wie_te_laat_is_leest_wie_eerder_was_en_houdt_wat_is_getypt()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(25, "Esdoorn"));
        using var browser = await host.Inloggen(Wereld.Marijke);
        var pagina = await browser.Open(Pad(id));
        await host.Check(id);

        using var antwoord = await browser.Verzend(pagina, Pad(id), Ingevuld("false", "Niets gezien.", ""), Check);

        var opnieuw = await antwoord.Lees();
        Assert.Contains("Hanneke Bosma heeft dit", opnieuw.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Niets gezien.", opnieuw.QuerySelector("textarea[name='Check.WatNu']")!.TextContent.Trim());
        Assert.Equal("Vader is weg.", (await host.Melding(id)).AcuteCheck!.WatNu);
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    [InlineData(Wereld.Marijke, HttpStatusCode.OK)]
    public async Task Alleen_Veilig_Thuis_van_het_werkgebied_doet_de_check(string wie, HttpStatusCode verwacht)
    {
        var id = await host.Ontvang(Meldingproef.Gezin(26, "Populier"));
        using var browser = await host.Inloggen(wie);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(Pad(id), UriKind.Relative), Ct)).StatusCode);
    }

    private const string Check = "form[action='?handler=Check']";
    private const string Stap = "button[formaction='?handler=Stap']";

    private static string Pad(Guid id) => $"/meldingen/{id}/acute-check";

    private static (string, string)[] Ingevuld(string gevaar, string watNu, string wie) =>
        [("Check.Gevaar", gevaar), ("Check.WatNu", watNu), ("Check.WieDoetWat", wie)];

    [Fact]
    public async Task Wie_waar_en_telefoon_staan_op_de_pagina_van_de_check_en_een_geheim_adres_niet()
    {
        var gesprek = await host.BeginMet(
            [
                .. Gespreksproef.Verteld.Where(veld => veld.Veld is not ("gevaar" or "p2_zelfde")), ("p1_leeftijd", ""), ("p2_leeftijd", "34"), ("p2_zwanger", "ja"), ("p2_uitgerekend", "maart 2027"),
                ("p2_tolk", "ja"), ("p2_taal", "Berber"), ("p2_telefoon", "06 11223344"), ("p2_straat", "Schuilhof"), ("p2_huisnummer", "3"), ("p2_plaats", "Lindervoort"), ("p2_geheim", "ja"),
            ]);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        using var gemeld = await browser.VulIn($"/gesprekken/{gesprek}/melding", []);

        var pagina = await browser.Open($"{gemeld.Headers.Location!.OriginalString}/acute-check");

        var tekst = pagina.QuerySelector("main")!.TextContent;
        Assert.All(
            ["Vlierweg 21", "Geboren", "Ongeveer 34 jaar", "Zwanger: ja, uitgerekend maart 2027", "Telefoon 0611223344", "Spreekt Berber", "Tolk nodig"],
            deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("Schuilhof", pagina.Source.Text, StringComparison.Ordinal);
        Assert.Equal("_blank", pagina.QuerySelector("main a[href$='/bericht']")!.GetAttribute("target"));
    }
}
