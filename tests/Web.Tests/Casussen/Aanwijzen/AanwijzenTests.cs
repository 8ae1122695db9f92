using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Xunit;

namespace Kring.Web.Tests.Casussen.Aanwijzen;

public sealed class AanwijzenTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Wie_al_eigenaar_is_kan_casusregisseur_worden_met_een_reden()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var joost = await host.Inloggen(Wereld.Joost);
        using var antwoord = await joost.VulIn(
            $"/casussen/{verhaal.CasusId}/eigenaar",
            [("MedewerkerId", host.Wereld[Wereld.Joost].Id.ToString()), ("Rol", "Casusregisseur"), ("Reden", "Er zijn meer problemen.")]);

        Casusverhaal.Naar(antwoord, $"/casussen/{verhaal.CasusId}");
        Assert.Equal(Domain.Casussen.Regierol.Casusregisseur, (await verhaal.Casus()).Regisseur!.Rol);
    }

    [Fact]
    public async Task Een_collega_die_eigenaar_wordt_neemt_over_wat_nog_gedaan_moet_worden()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        var fatma = await Collega("Fatma Demo", Gemeentecodes.Lindervoort);
        using var joost = await host.Inloggen(Wereld.Joost);
        using var antwoord = await joost.VulIn(Pad(verhaal), Ingevuld(fatma));

        Casusverhaal.Naar(antwoord, $"/casussen/{verhaal.CasusId}");
        var casus = await verhaal.Casus();
        Assert.Equal((fatma.Id, Regierol.Eigenaar), (casus.Regisseur!.MedewerkerId, casus.Regisseur.Rol));
        Assert.Equal(casus.Regisseur.Van, casus.Regisseurs.Single(vorige => vorige.Tot is not null).Tot);
        Assert.Equal(fatma.Id, (await verhaal.Termijnen()).Single(termijn => termijn.Soort == Termijnsoort.KindSpreken).MedewerkerId);
        Assert.Contains(nameof(RegisseurGewisseld), await verhaal.Tijdlijn());
        await verhaal.Gelogd("WisselRegisseur", Wereld.Joost, verhaal.Marieke.Id, verhaal.Jeroen.Id, verhaal.Lotte.Id);
    }

    [Fact]
    public async Task Wie_niet_in_deze_gemeente_werkt_staat_niet_in_de_lijst_en_wordt_geweigerd()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        var ver = await Collega("Ver Weg", Gemeentecodes.Oudemerk);
        using var joost = await host.Inloggen(Wereld.Joost);
        Assert.DoesNotContain("Ver Weg", (await joost.Open(Pad(verhaal))).QuerySelector("select")!.TextContent, StringComparison.Ordinal);
        using var antwoord = await joost.VulIn(Pad(verhaal), Ingevuld(ver));

        Assert.Contains(new KanGeenEigenaarZijn().Zin, (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(host.Wereld[Wereld.Joost].Id, (await verhaal.Casus()).Regisseur!.MedewerkerId);
    }

    [Fact]
    public async Task Een_leeg_formulier_zegt_wat_nodig_is()
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var joost = await host.Inloggen(Wereld.Joost);
        using var antwoord = await joost.VulIn(Pad(verhaal), [("Reden", "Joost gaat met verlof.")]);
        var pagina = await antwoord.Lees();

        Assert.Contains("Kies wie het wordt.", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Joost gaat met verlof.", pagina.QuerySelector("textarea[name=Reden]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData(Wereld.Hanneke, HttpStatusCode.Forbidden)]
    [InlineData(Wereld.Aisha, HttpStatusCode.NotFound)]
    public async Task Alleen_de_organisatie_van_de_eigenaar_wijst_aan(string naam, HttpStatusCode status)
    {
        var verhaal = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var browser = await host.Inloggen(naam);
        using var antwoord = await browser.GetAsync(new Uri(Pad(verhaal), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, antwoord.StatusCode);
    }

    private static string Pad(Casusverhaal verhaal) => $"/casussen/{verhaal.CasusId}/eigenaar";

    private static (string, string)[] Ingevuld(Medewerker wie) =>
        [("MedewerkerId", wie.Id.ToString()), ("Rol", nameof(Regierol.Eigenaar)), ("Reden", "Joost gaat met verlof.")];

    private async Task<Medewerker> Collega(string naam, string gemeente)
    {
        await using var beurt = host.Niemand();
        var collega = Medewerker.Schrijf(
            host.Klok.Nu, naam, host.Wereld.WijkteamLindervoort.Id, [Rol.MedewerkerLokaalTeam], [new Werkgebied(gemeente, host.Klok.Vandaag())]);
        beurt.Db.Add(collega);
        await beurt.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return collega;
    }
}
