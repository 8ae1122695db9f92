using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.TestSupport;
using Kring.Web.Tests.Berichten;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Informeren;

public sealed class SchrijvenTests : IClassFixture<KringHost>
{
    private readonly KringHost host;

    public SchrijvenTests(KringHost host)
    {
        this.host = host;
        Papierproef.Zet(host);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_brief_wordt_geschreven_nagelezen_en_gemaakt_en_pas_als_die_weg_is_is_iemand_geinformeerd()
    {
        await host.VulSjablonenIn();
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var proef = await hanneke.VulIn(verhaal.Pad(verhaal.Marieke.Id), Briefproeven.Velden("Bekijken"));
        var nalezen = await proef.Lees();
        Assert.Contains("Beste Marieke", nalezen.QuerySelector(".kring-brief")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await verhaal.Casus()).Informeringen);

        using var gemaakt = await hanneke.Verzend(nalezen, verhaal.Pad(verhaal.Marieke.Id), Briefproeven.Velden("Maken"));

        var brief = Assert.Single(await Brieven(verhaal));
        Casusverhaal.Naar(gemaakt, $"/brieven/{brief.Id}");
        Assert.Empty((await verhaal.Casus()).Informeringen);
        Assert.Contains("Brief gemaakt, nog niet verstuurd", (await hanneke.Open($"/casussen/{verhaal.CasusId}/informeren")).Body!.TextContent, StringComparison.Ordinal);
        using var weg = await hanneke.VulIn($"/brieven/{brief.Id}", []);
        Casusverhaal.Naar(weg, $"/brieven/{brief.Id}");
        await verhaal.Gelogd("VerstuurBrief", Wereld.Hanneke);
        Assert.Equal((Informeerwijze.Brief, $"Brief {brief.Nummer}"), (Assert.Single((await verhaal.Casus()).Informeringen).Wijze!.Value, (await verhaal.Casus()).Informeringen[0].Toelichting));
        Assert.Contains("BriefGeschreven", await verhaal.Tijdlijn());
        await verhaal.Gelogd("SchrijfBrief", Wereld.Hanneke, verhaal.Marieke.Id);
        var lijst = await hanneke.Open($"/casussen/{verhaal.CasusId}/informeren");
        Assert.Equal($"/brieven/{brief.Id}", lijst.QuerySelectorAll("td a").First(link => link.TextContent.StartsWith("Brief", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task Post_kan_pas_als_vastligt_dat_post_veilig_is()
    {
        await host.VulSjablonenIn();
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var geweigerd = await hanneke.VulIn(verhaal.Pad(verhaal.Jeroen.Id), Briefproeven.Velden("Maken", "Post"));
        var blad = await geweigerd.Lees();
        Assert.Contains("Post is voor deze persoon niet als veilig vastgelegd.", blad.QuerySelector(".kring-foutenlijst")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Er was luid geschreeuw.", blad.QuerySelector("#Invoer_Gemeld")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Brieven(verhaal));

        await using (var beurt = host.Niemand())
        {
            var jeroen = await beurt.Db.Personen.SingleAsync(persoon => persoon.Id == verhaal.Jeroen.Id, Ct);
            jeroen.VulAan(new Persoonsgegevens(jeroen.Geslachtsnaam, null, null, Geslacht.Onbekend, null, null) { Contactwegen = [new Contactweg(Contactkanaal.Post, true, null)] });
            await beurt.Db.SaveChangesAsync(Ct);
        }

        using var gelukt = await hanneke.VulIn(verhaal.Pad(verhaal.Jeroen.Id), Briefproeven.Velden("Maken", "Post"));
        Assert.Equal(HttpStatusCode.Redirect, gelukt.StatusCode);
    }

    [Fact]
    public async Task Een_afgeschermd_adres_komt_in_geen_enkele_brief()
    {
        await host.VulSjablonenIn();
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await hanneke.VulIn(
            verhaal.Pad(verhaal.Jeroen.Id), Briefproeven.Velden("Bekijken", gemeld: $"Zij woont nu op de {Casusverhaal.Straat[..5]} {Casusverhaal.Straat[5..]} 3."));

        var blad = await antwoord.Lees();
        Assert.Contains("In de tekst staat een adres dat is afgeschermd.", blad.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(blad.QuerySelector(".kring-brief"));
    }

    [Fact]
    public async Task Een_kind_van_zes_krijgt_geen_brief()
    {
        await host.VulSjablonenIn();
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        Assert.Equal(2, (await hanneke.Open($"/casussen/{verhaal.CasusId}/informeren")).QuerySelectorAll("td a").Length);

        using var antwoord = await hanneke.VulIn(verhaal.Pad(verhaal.Lotte.Id), Briefproeven.Velden("Maken"));

        Assert.Contains("Een kind jonger dan twaalf jaar krijgt geen brief.", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Brieven(verhaal));
    }

    [Fact]
    public async Task Wie_niet_in_de_melding_staat_bestaat_hier_niet()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.GetAsync(verhaal.Pad(Guid.NewGuid()), Ct);
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Fact]
    public async Task Veranderen_houdt_wat_er_stond()
    {
        await host.VulSjablonenIn();
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        using var antwoord = await hanneke.VulIn(verhaal.Pad(verhaal.Marieke.Id), Briefproeven.Velden("Veranderen"));

        var blad = await antwoord.Lees();
        Assert.Null(blad.QuerySelector(".kring-brief"));
        Assert.Contains("Er was luid geschreeuw.", blad.QuerySelector("#Invoer_Gemeld")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<List<Kring.Domain.Berichten.Brief>> Brieven(Casusverhaal verhaal)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Brieven.AsNoTracking().Where(brief => brief.MeldingId == verhaal.MeldingId).ToListAsync(Ct);
    }
}
