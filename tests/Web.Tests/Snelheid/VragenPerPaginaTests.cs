using AngleSharp.Html.Dom;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Plannen;
using Kring.Web.Tests.Werklijst.Overzicht;
using Xunit;

namespace Kring.Web.Tests.Snelheid;

/// <summary>
/// A page asks the database the same number of questions whether it shows little or much. The number is written down, so
/// that a question more is a decision.
/// </summary>
public sealed class VragenPerPaginaTests : IAsyncDisposable
{
    private const string Rijen = "main tbody tr";

    private readonly Vragenteller teller = new();
    private readonly KringHost host = new();
    private int gezinnen;

    public VragenPerPaginaTests() => teller.Luister(host);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Werklijst() => await Blijft(
        21,
        async aantal =>
        {
            for (var i = 0; i < aantal; i++)
            {
                await Werk.Melding(host);
                await Werk.Veilig(host);
                await Plangezin.MetPlan(host);
            }
        },
        browser => browser.Open("/?lijst=team&later=alles"),
        Rijen);

    [Fact]
    public async Task Werk_geven()
    {
        var gekozen = new List<Guid>();
        await Blijft(
            17,
            async aantal =>
            {
                for (var i = 0; i < aantal; i++)
                {
                    gekozen.Add((await Werk.Veilig(host)).Id);
                }
            },
            browser => browser.Open($"/werklijst/geven?aan={host.Wereld[Wereld.Marijke].Id}{string.Concat(gekozen.Select(id => $"&zaak=melding.{id}"))}"),
            "main li");
    }

    [Fact]
    public async Task Meldingen() => await Blijft(
        12,
        async aantal =>
        {
            for (var i = 0; i < aantal; i++)
            {
                await Werk.Melding(host);
            }
        },
        browser => browser.Open("/meldingen"),
        Rijen);

    [Fact]
    public async Task Casussen() => await Blijft(22, LegGezinnen, browser => browser.Open("/casussen"), Rijen);

    [Fact]
    public async Task Zoeken() => await Blijft(
        22,
        LegGezinnen,
        async browser =>
        {
            var formulier = await browser.Open("/zoeken");
            teller.Begin();
            using var antwoord = await browser.Verzend(formulier, "/zoeken", [("Vraag", "Rietkerk")]);
            return await antwoord.Lees();
        },
        "main li a");

    [Fact]
    public async Task Casus()
    {
        var melding = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(1, "Rietkerk")));
        var kinderen = 3;
        await Blijft(
            48,
            async aantal =>
            {
                for (var i = 0; i < aantal; i++)
                {
                    await host.OntvangEnHerken([.. Meldingproef.Gezin(1, "Rietkerk"), Kind(kinderen++)]);
                }
            },
            browser => browser.Open($"/casussen/{melding.CasusId}"),
            "main li");
    }

    [Fact]
    public async Task Melding()
    {
        var klein = await host.OntvangEnHerken(Meldingproef.Gezin(1, "Rietkerk"));
        var groot = await host.OntvangEnHerken([.. Meldingproef.Gezin(2, "Zwanen"), .. Enumerable.Range(3, 6).Select(Kind)]);
        await Werk.Melding(host);
        var id = Guid.Empty;
        await Blijft(
            21,
            aantal =>
            {
                id = aantal == 1 ? klein : groot;
                return Task.CompletedTask;
            },
            browser => browser.Open($"/meldingen/{id}"),
            Rijen,
            meer: 6);
    }

    private async Task LegGezinnen(int aantal)
    {
        for (var i = 0; i < aantal; i++)
        {
            var nummer = ++gezinnen;
            await host.OntvangEnHerken(new Persoonsbouwer("Wilma", "", "Rietkerk", "V")
                .Bsn(Meldingproef.Bsn(nummer, 0)).Geboren(new DateOnly(1985, 1, nummer)).Rol("ouder met gezag").Woont(nummer));
        }
    }

    private static Persoonsbouwer Kind(int wie) =>
        new Persoonsbouwer($"Kind{(char)('A' + wie)}", "van", "Rietkerkhof", "V").Bsn(Meldingproef.Bsn(9, wie)).Geboren(new DateOnly(2012, 1, 1 + wie)).Rol("jeugdige").Woont(1);

    /// <summary>Looks once with one record and once with nine more: more on the screen, as many questions.</summary>
    private async Task Blijft(
        int hoogstens, Func<int, Task> leg, Func<HttpClient, Task<IHtmlDocument>> toon, string regels, int meer = 9)
    {
        await leg(1);
        var weinig = await Kijk(toon, regels);
        await leg(9);
        var veel = await Kijk(toon, regels);

        Assert.True(veel.Regels >= weinig.Regels + meer, $"{weinig.Regels} lines became {veel.Regels}: the page must show more.");
        Assert.Equal(weinig.Vragen, veel.Vragen);
        Assert.InRange(veel.Vragen, 1, hoogstens);
    }

    private async Task<(int Regels, int Vragen)> Kijk(Func<HttpClient, Task<IHtmlDocument>> toon, string regels)
    {
        using var browser = await host.Inloggen(Wereld.Hanneke);
        teller.Begin();
        var pagina = await toon(browser);
        return (pagina.QuerySelectorAll(regels).Length, teller.Aantal);
    }
}
