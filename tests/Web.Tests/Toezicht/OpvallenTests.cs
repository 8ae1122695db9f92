using System.Net;
using AngleSharp.Html.Dom;
using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Toezicht;

public sealed class OpvallenTests : IClassFixture<KringHost>
{
    private readonly KringHost host;

    public OpvallenTests(KringHost host)
    {
        this.host = host;
        host.Instellingen["Regio:VeelPersonenPerUur"] = "4";
        host.Instellingen["Regio:WeigeringenOpRij"] = "3";
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elk_van_de_vier_wordt_gezien()
    {
        var dag = new DateTimeOffset(2026, 9, 8, 9, 0, 0, TimeSpan.Zero);
        var (bosma, ander) = (await Persoon("Bosma"), await Persoon("Jansen"));
        await host.Schrijf(Wereld.Hanneke, dag, Logsoort.Inzage, "Persoon bekijken", ("Persoon", bosma), null, bosma, ander);
        await host.Schrijf(Wereld.Rachid, dag, Logsoort.Inzage, "Casus bekijken", null, null, Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await host.Schrijf(Wereld.Marijke, dag.AddHours(13), Logsoort.Inzage, "Casus bekijken");
        for (var i = 0; i < 3; i++)
        {
            await host.Schrijf(Wereld.Femke, dag.AddMinutes(i), Logsoort.Weigering, "/casussen/{id:guid}");
        }

        var pagina = await Open("2026-09-09");

        var rijen = pagina.QuerySelectorAll("main tbody tr").Select(rij => rij.TextContent).ToList();
        Assert.Equal(4, rijen.Count);
        Assert.Contains(rijen, rij => rij.Contains("Misschien eigen familie", StringComparison.Ordinal) && rij.Contains("Hanneke Bosma", StringComparison.Ordinal));
        Assert.Contains(rijen, rij => rij.Contains("zag 4 personen in één uur", StringComparison.Ordinal) && rij.Contains("Rachid Amrani", StringComparison.Ordinal));
        Assert.Contains(rijen, rij => rij.Contains("Gekeken in de nacht", StringComparison.Ordinal) && rij.Contains("Marijke Postma", StringComparison.Ordinal));
        Assert.Contains(rijen, rij => rij.Contains("3 keer achter elkaar geweigerd", StringComparison.Ordinal) && rij.Contains("Femke de Groot", StringComparison.Ordinal));
        Assert.DoesNotContain("Jansen", pagina.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Empty((await Open("2026-09-16")).QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task Nakijken_is_een_handeling_met_een_notitie()
    {
        await host.Schrijf(Wereld.Pieter, new DateTimeOffset(2026, 8, 4, 22, 30, 0, TimeSpan.Zero), Logsoort.Inzage, "Casus bekijken");
        using var ruben = await host.Inloggen(Wereld.Ruben);
        var pad = (await ruben.Open("/opvallend?week=2026-08-05")).QuerySelector("main tbody tr a")!.GetAttribute("href")!;

        using var leeg = await ruben.VulIn(pad, [("Notitie", " ")]);
        Assert.Equal(HttpStatusCode.OK, leeg.StatusCode);
        Assert.Contains("Schrijf op wat u vond.", (await leeg.Lees()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var goed = await ruben.VulIn(pad, [("Notitie", "Had bereikbaarheidsdienst.")]);
        Assert.Equal(HttpStatusCode.Found, goed.StatusCode);

        var pagina = await ruben.Open("/opvallend?week=2026-08-05");
        Assert.Empty(pagina.QuerySelectorAll("main tbody tr"));
        Assert.Contains("Had bereikbaarheidsdienst.", pagina.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        var klaar = await beurt.Db.Nagekeken.SingleAsync(een => een.Notitie == "Had bereikbaarheidsdienst.", Ct);
        Assert.Equal(host.Wereld[Wereld.Ruben].Id, klaar.Door);
        Assert.True(await beurt.Db.Logregels.AnyAsync(regel => regel.Actie == "KijkNa" && regel.OnderwerpId == klaar.Id, Ct));

        using var nogEens = await ruben.VulIn(pad, [("Notitie", "Nog eens.")]);
        Assert.Contains("Een collega was u net voor", (await nogEens.Lees()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?sleutel=x&dag=9999-12-31")]
    [InlineData("?sleutel=Nacht.0.0.0&dag=2026-08-05")]
    public async Task Wat_niet_opvalt_bestaat_niet(string vraag)
    {
        using var ruben = await host.Inloggen(Wereld.Ruben);
        using var antwoord = await ruben.GetAsync(new Uri($"/opvallend/nakijken{vraag}", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    private async Task<IHtmlDocument> Open(string week)
    {
        using var ruben = await host.Inloggen(Wereld.Ruben);
        return await ruben.Open($"/opvallend?week={week}");
    }

    private async Task<Guid> Persoon(string achternaam)
    {
        await using var beurt = host.Niemand();
        var persoon = Domain.Huishoudens.Persoon.Schrijf(host.Klok.Nu, new Persoonsgegevens(achternaam, null, null, Geslacht.Vrouw, null, null));
        beurt.Db.Add(persoon);
        await beurt.Db.SaveChangesAsync(Ct);
        return persoon.Id;
    }
}
