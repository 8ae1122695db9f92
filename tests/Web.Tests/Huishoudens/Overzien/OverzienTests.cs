using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Kring.Web.Tests.Casussen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Huishoudens.Overzien;

public sealed class OverzienTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Het_huishouden_staat_er_getekend_en_in_woorden_en_dat_er_gekeken_is_staat_in_het_logboek()
    {
        var verhaal = await Casusverhaal.Leg(host);
        var id = await Huishouden(verhaal.Marieke);
        await Leg(verhaal.Jeroen, verhaal.Lotte, "vader van");
        await Leg(verhaal.Marieke, verhaal.Jeroen, "ex-partner");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var pagina = await hanneke.Open($"/huishoudens/{id}");

        Assert.Contains("1 volwassene, 1 kind", pagina.Body!.TextContent, StringComparison.Ordinal);
        // Marieke and Jeroen above, Lotte below; Jeroen lives elsewhere.
        Assert.Equal(["Jeroen", "Lotte", "Marieke"], pagina.QuerySelectorAll("svg .kring-genogram__naam").Select(naam => naam.TextContent).Order());
        Assert.Equal("Jeroen", Assert.Single(pagina.QuerySelectorAll("svg .kring-genogram__ander")).QuerySelector(".kring-genogram__naam")!.TextContent);
        Assert.All(
            ["moeder van Lotte", "ex-partner van Jeroen", "vader van Lotte", "kind van Marieke", "kind van Jeroen"],
            band => Assert.Contains(band, pagina.Body.TextContent, StringComparison.Ordinal));
        Assert.NotNull(pagina.QuerySelector($"main a[href='/casussen/{verhaal.CasusId}']"));
        Assert.DoesNotContain(Casusverhaal.Straat, pagina.Source.Text, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        var gezien = await beurt.Db.Logregels.AsNoTracking().Where(regel => regel.Soort == Logsoort.Inzage && regel.OnderwerpId == id)
            .Select(regel => regel.PersoonId).ToListAsync(Ct);
        Assert.Equal(new Guid?[] { null, verhaal.Marieke.Id, verhaal.Lotte.Id, verhaal.Jeroen.Id }.Order(), gezien.Order());
    }

    [Fact]
    public async Task Een_huishouden_dat_iemand_niet_mag_zien_bestaat_niet()
    {
        var id = await Huishouden((await Casusverhaal.Leg(host)).Marieke);
        using var aisha = await host.Inloggen(Wereld.Aisha);

        using var antwoord = await aisha.GetAsync(new Uri($"/huishoudens/{id}", UriKind.Relative), Ct);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Fact]
    public async Task Van_de_persoon_is_het_huishouden_een_klik()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var persoon = await hanneke.Open($"/personen/{verhaal.Marieke.Id}");

        Assert.NotNull(persoon.QuerySelector($"main a[href='/huishoudens/{await Huishouden(verhaal.Marieke)}']"));
    }

    private async Task<Guid> Huishouden(Persoon persoon)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Huishoudens.Where(huishouden => huishouden.Leden.Any(lid => lid.PersoonId == persoon.Id)).Select(huishouden => huishouden.Id).SingleAsync(Ct);
    }

    private async Task Leg(Persoon van, Persoon naar, string wat)
    {
        await using var beurt = host.Niemand();
        beurt.Db.Add(Relatie.Leg(host.Klok.Nu, van.Id, naar.Id, wat));
        await beurt.Db.SaveChangesAsync(Ct);
    }
}
