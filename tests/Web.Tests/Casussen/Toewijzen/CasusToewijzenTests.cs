using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Casussen.Toewijzen;
using Xunit;

namespace Kring.Web.Tests.Casussen.Toewijzen;

public sealed class CasusToewijzenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_aanneemt_krijgt_wat_veilig_thuis_moet_doen_en_niet_wat_het_lokale_team_doet()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard("Rust in huis.");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn($"/casussen/{verhaal.CasusId}", [], "form[action$=Aannemen]");

        Casusverhaal.Naar(antwoord, $"/casussen/{verhaal.CasusId}");
        var ik = host.Wereld[Wereld.Hanneke].Id;
        Assert.Equal(ik, (await verhaal.Casus()).BehandelaarId);
        var open = (await verhaal.Termijnen()).Concat(await verhaal.Termijnen(verhaal.MeldingId)).Where(termijn => termijn.IsOpen).ToList();
        Assert.All(open.Where(termijn => termijn.OrganisatieId == host.Wereld.VeiligThuis.Id), termijn => Assert.Equal(ik, termijn.MedewerkerId));
        Assert.All(open.Where(termijn => termijn.OrganisatieId == host.Wereld.WijkteamLindervoort.Id), termijn => Assert.Equal(host.Wereld[Wereld.Joost].Id, termijn.MedewerkerId));
        Assert.Contains(nameof(CasusToegewezen), await verhaal.Tijdlijn());
        await verhaal.Gelogd(nameof(NeemCasusAan), Wereld.Hanneke, verhaal.Marieke.Id, verhaal.Jeroen.Id, verhaal.Lotte.Id);
    }

    [Fact]
    public async Task Wat_daarna_begint_is_van_de_behandelaar()
    {
        var verhaal = await Casusverhaal.Leg(host);
        var marijke = host.Wereld[Wereld.Marijke].Medewerker;
        await verhaal.Doe((casus, beurt) =>
        {
            casus.NeemAan(marijke, host.Klok.Nu);
            beurt.Db.Add(Casustermijnen.Overdragen(casus, host.Klok.Nu, new()));
        });

        Assert.Equal(marijke.Id, Assert.Single(await verhaal.Termijnen()).MedewerkerId);
    }

    [Fact]
    public async Task Een_andere_behandelaar_kiezen_vraagt_de_laatste_stand()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var oud = await marijke.VulIn(Pad(verhaal), [.. Kies(Wereld.Hanneke), ("Versie", "7")]);
        Assert.Contains("Lees het na en probeer het dan opnieuw.", (await oud.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await verhaal.Casus()).BehandelaarId);

        using var nieuw = await marijke.VulIn(Pad(verhaal), Kies(Wereld.Hanneke));
        Casusverhaal.Naar(nieuw, $"/casussen/{verhaal.CasusId}");
        Assert.Equal(host.Wereld[Wereld.Hanneke].Id, (await verhaal.Casus()).BehandelaarId);
        Assert.Contains("Hanneke Bosma", (await marijke.Open($"/casussen/{verhaal.CasusId}")).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_keuze_of_met_iemand_van_een_ander_werk_verandert_er_niets()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var marijke = await host.Inloggen(Wereld.Marijke);
        using var leeg = await marijke.VulIn(Pad(verhaal), []);
        using var arts = await marijke.VulIn(Pad(verhaal), Kies(Wereld.Femke));

        Assert.Contains("Kies wie de casus behandelt.", (await leeg.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(new KanGeenBehandelaarZijn().Zin, (await arts.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await verhaal.Casus()).BehandelaarId);
    }

    [Fact]
    public async Task Van_een_gesloten_casus_wordt_niemand_behandelaar()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Gesloten();
        using var marijke = await host.Inloggen(Wereld.Marijke);
        var pagina = await marijke.Open(Pad(verhaal));

        Assert.Contains(new CasusIsGesloten().Zin, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("main form"));
    }

    [Theory]
    [InlineData(Wereld.Joost, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Femke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Rachid, HttpStatusCode.NotFound)]
    public async Task Wie_niet_mag_of_er_niet_over_gaat_komt_er_niet(string naam, HttpStatusCode status)
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri(Pad(verhaal), UriKind.Relative), Ct);

        Assert.Equal(status, antwoord.StatusCode);
    }

    private static string Pad(Casusverhaal verhaal) => $"/casussen/{verhaal.CasusId}/behandelaar";

    private (string, string)[] Kies(string naam) => [("MedewerkerId", host.Wereld[naam].Id.ToString())];
}
