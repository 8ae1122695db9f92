using System.Net;
using Kring.Domain.Meldingen;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Meldingen.Raadplegen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Raadplegen;

public sealed class RaadplegenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wat_het_register_zegt_staat_bij_de_melding_en_de_casus_op_de_tijdlijn_en_in_het_logboek()
    {
        var id = await host.OntvangEnHerken(Meldingproef.Gezin(81, "Wilgen"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await browser.VulIn(Pad(id),
            [("Invoer.Antwoord", "Bekend"), ("Invoer.Organisatie", "Veilig Thuis Oosterveen"), ("Invoer.WatBekendIs", "Melding in 2024, afgerond.")]);

        Assert.Equal($"/meldingen/{id}", antwoord.Headers.Location?.ToString());
        var melding = await host.Melding(id);
        Assert.Equal(
            new Registerraadpleging(host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id, new(host.Klok.Vandaag(), Registerantwoord.Bekend, "Veilig Thuis Oosterveen", "Melding in 2024, afgerond.")),
            Assert.Single(melding.Raadplegingen));
        await using var beurt = host.Niemand();
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == id && regel.Soort == nameof(RegisterGeraadpleegd), Ct));
        Assert.Equal(4, await beurt.Db.Logregels.CountAsync(regel => regel.OnderwerpId == id && regel.Actie == nameof(LegRaadplegingVast), Ct));
        foreach (var pad in new[] { $"/meldingen/{id}", $"/meldingen/{id}/beoordelen", $"/casussen/{melding.CasusId}" })
        {
            Assert.Contains("bekend bij Veilig Thuis Oosterveen", (await browser.Open(pad)).Body!.TextContent, StringComparison.Ordinal);
        }

        var pagina = (await browser.Open(Pad(id))).Body!.TextContent;
        Assert.Contains("Bekend bij Veilig Thuis Oosterveen", pagina, StringComparison.Ordinal);
        Assert.Contains(Wereld.Hanneke, pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_antwoord_dat_later_komt_blijft_naast_de_vraag_staan()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(82, "Linden"));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        Assert.Contains("niet geraadpleegd", (await browser.Open($"/meldingen/{id}")).Body!.TextContent, StringComparison.Ordinal);

        using var vraag = await browser.VulIn(Pad(id), [("Invoer.Antwoord", "NogGeenAntwoord")]);
        using var later = await browser.VulIn(Pad(id), [("Invoer.Antwoord", "NietBekend")]);

        Assert.Equal([Registerantwoord.NogGeenAntwoord, Registerantwoord.NietBekend], (await host.Melding(id)).Raadplegingen.Select(een => een.Uitkomst.Antwoord));
        Assert.Contains("nergens anders bekend", (await browser.Open($"/meldingen/{id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_antwoord_zonder_dag_of_met_een_dag_die_nog_komt_wordt_er_niets_vastgelegd()
    {
        var id = await host.Ontvang(Meldingproef.Gezin(83, "Beuken"));
        using var browser = await host.Inloggen(Wereld.Hanneke);

        Assert.Contains("Kies wat het register antwoordt", await Fout(browser, id), StringComparison.Ordinal);
        Assert.Contains("Vul de dag van de raadpleging in", await Fout(browser, id, ("Invoer.Antwoord", "NietBekend"), ("Invoer.Dag.Dag", ""), ("Invoer.Dag.Maand", ""), ("Invoer.Dag.Jaar", "")), StringComparison.Ordinal);
        Assert.Contains(new RaadplegingKomtNog().Zin, await Fout(browser, id, ("Invoer.Antwoord", "NietBekend"), ("Invoer.Dag.Jaar", "2099")), StringComparison.Ordinal);
        Assert.Contains(new WaarBekendOntbreekt().Zin, await Fout(browser, id, ("Invoer.Antwoord", "Bekend")), StringComparison.Ordinal);
        Assert.Contains(new AntwoordSpreektZichTegen().Zin, await Fout(browser, id, ("Invoer.Antwoord", "NietBekend"), ("Invoer.Organisatie", "Veilig Thuis Oosterveen")), StringComparison.Ordinal);
        Assert.Empty((await host.Melding(id)).Raadplegingen);
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Pieter, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string wie, HttpStatusCode verwacht)
    {
        var id = await host.Ontvang(Meldingproef.Gezin(84, "Eiken"));
        using var browser = await host.Inloggen(wie);

        Assert.Equal(verwacht, (await browser.GetAsync(new Uri(Pad(id), UriKind.Relative), Ct)).StatusCode);
    }

    private static async Task<string> Fout(HttpClient browser, Guid id, params (string, string)[] velden)
    {
        using var antwoord = await browser.VulIn(Pad(id), velden);
        return string.Join(' ', (await antwoord.Lees()).QuerySelectorAll(".kring-foutenlijst").Select(lijst => lijst.TextContent));
    }

    private static string Pad(Guid id) => $"/meldingen/{id}/register";
}
