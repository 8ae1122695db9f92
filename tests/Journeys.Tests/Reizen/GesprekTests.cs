using Kring.Domain.Meldingen;
using Kring.Journeys.Tests.Browsers;
using Kring.Journeys.Tests.Toegankelijkheid;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace Kring.Journeys.Tests.Reizen;

/// <summary>The telephone: what is typed is kept by itself, for one, for two, and through a lost connection.</summary>
public sealed class GesprekTests(Reishost host, Chromium chromium) : IClassFixture<Reishost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_telefonische_melding_van_vijf_mensen_komt_in_beoordeling()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        await Begin(hanneke);
        await hanneke.Kies("Direct gevaar op dit moment", "Nee");
        await hanneke.Vul("Wat is er nu gevaarlijk, of waarom niet", "Iedereen is op school of werk.");
        await hanneke.KiesUit("Wie is de beller", "Huisarts");
        await hanneke.VulDeel("Naam", "Dokter Prins");
        await Assertions.Expect(hanneke.Pagina.GetByLabel("Telefoonnummer").First).ToBeVisibleAsync();
        await hanneke.Vul("Telefoonnummer", "0199000540");
        await hanneke.Kies("Mag het gezin weten wie meldt?", "Ja");
        string[] namen = ["Ans", "Bert", "Cato", "Dirk", "Evi"];
        for (var i = 1; i <= namen.Length; i++)
        {
            await Persoon(hanneke, i, namen[i - 1]);
        }

        await hanneke.Ziet("Persoon 5, Evi Vijfhuizen");
        await hanneke.Vul("Wat is er aan de hand", "Ruzie waar de kinderen bij zijn.");
        await hanneke.Pagina.GetByLabel("(Ex-)partnergeweld").CheckAsync();
        await hanneke.Pagina.GetByLabel("Wij bellen de melder terug, uiterlijk").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await hanneke.Klik("Het wordt een melding");
        await hanneke.Ziet("Evi Vijfhuizen");
        await hanneke.Klik("Leg de melding vast");
        await hanneke.Ziet("Stel vast om wie het gaat");
        await hanneke.Ziet("Bel de melder terug");

        await using var beurt = host.Niemand();
        var melding = await beurt.Db.Meldingen.SingleAsync(een => een.Namen == "Vijfhuizen", Ct);
        Assert.Equal((5, Meldingstatus.TeHerkennen), (melding.Personen.Count, melding.Status));
    }

    [Fact]
    public async Task Wat_getypt_wordt_is_na_tien_tellen_bewaard_en_staat_op_een_ander_scherm()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        var pad = await Begin(hanneke);
        await hanneke.Vul("Wat is er aan de hand", "Nog niet op een knop gedrukt.");
        await Wacht(hanneke);

        await hanneke.Ziet("Bewaard om");
        await using var elders = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        await elders.Ga(pad);
        await Assertions.Expect(elders.Pagina.GetByLabel("Wat is er aan de hand")).ToHaveValueAsync("Nog niet op een knop gedrukt.");
    }

    [Fact]
    public async Task Wie_bekend_is_staat_naast_het_gesprek_en_wat_er_getypt_is_blijft_staan()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        var pad = await Begin(hanneke);
        await Persoon(hanneke, 1, "Ans");
        await hanneke.Vul("Wat is er aan de hand", "Ruzie.");

        await hanneke.Pagina.GetByRole(AriaRole.Button, new() { Name = "Bekend in Kring" }).ClickAsync();
        var opzij = hanneke.Pagina.GetByRole(AriaRole.Dialog, new() { Name = "Wie is bekend in Kring?" });
        await Assertions.Expect(opzij).ToContainTextAsync("Ans Vijfhuizen");
        await Drempels.Geen(hanneke.Pagina);
        await hanneke.Pagina.Keyboard.PressAsync("Escape");

        await Assertions.Expect(hanneke.Pagina.GetByRole(AriaRole.Button, new() { Name = "Bekend in Kring" })).ToBeFocusedAsync();
        await Assertions.Expect(opzij).ToBeHiddenAsync();
        await hanneke.Vul("Wat is er aan de hand", "Ruzie, al jaren.");
        await Wacht(hanneke);
        await hanneke.Ga(pad);
        await Assertions.Expect(hanneke.Pagina.GetByLabel("Wat is er aan de hand")).ToHaveValueAsync("Ruzie, al jaren.");
        await Assertions.Expect(hanneke.Pagina.Locator("[data-kring-botsing]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Twee_mensen_in_een_gesprek_zien_elkaar_en_verliezen_niets()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        await using var marijke = await Bezoeker.LogIn(chromium, host, Wereld.Marijke);
        var pad = await Begin(hanneke);
        await Klok(marijke);
        await marijke.Ga(pad);
        await hanneke.Vul("Zelf gezien", "Van Hanneke.");
        await marijke.Vul("Gehoord van anderen", "Van Marijke.");
        await Wacht(hanneke);
        await Wacht(marijke);

        await marijke.Ziet($"Ook bezig: {Wereld.Hanneke}");
        await Assertions.Expect(marijke.Pagina.GetByLabel("Zelf gezien")).ToHaveValueAsync("Van Hanneke.");
        await hanneke.Vul("Wat is er aan de hand", "Tekst van Hanneke.");
        await marijke.Vul("Wat is er aan de hand", "Tekst van Marijke.");
        await Wacht(hanneke);
        await Wacht(marijke);
        await marijke.Ziet($"{Wereld.Hanneke} schreef hier tegelijk");
        await Assertions.Expect(marijke.Pagina.GetByLabel("Wat is er aan de hand")).ToHaveValueAsync("Tekst van Marijke.");
        await marijke.Klik($"Neem de tekst van {Wereld.Hanneke}");
        await Assertions.Expect(marijke.Pagina.GetByLabel("Wat is er aan de hand")).ToHaveValueAsync("Tekst van Hanneke.");
        await marijke.Ziet("Bewaard om");
    }

    [Fact]
    public async Task Zonder_verbinding_blijft_de_tekst_staan_en_wordt_later_bewaard()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        var pad = await Begin(hanneke);
        await hanneke.Pagina.RouteAsync("**/gesprekken/**", route => route.AbortAsync());
        await hanneke.Vul("Wat is er aan de hand", "Tijdens de storing.");
        await Wacht(hanneke, hanneke.Pagina.WaitForRequestAsync("**handler=Klad"));
        await hanneke.Ziet("Kring is niet te bereiken");

        await hanneke.Pagina.UnrouteAsync("**/gesprekken/**");
        await Wacht(hanneke);

        await hanneke.Ziet("Bewaard om");
        await hanneke.Ga(pad);
        await Assertions.Expect(hanneke.Pagina.GetByLabel("Wat is er aan de hand")).ToHaveValueAsync("Tijdens de storing.");
    }

    [Fact]
    public async Task Wie_niets_meer_aanraakt_houdt_de_sessie_niet_open()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        await Begin(hanneke);
        await hanneke.Pagina.Clock.RunForAsync("03:00");
        var verzonden = 0;
        hanneke.Pagina.Request += (_, verzoek) => verzonden += verzoek.Url.Contains("handler=Klad", StringComparison.Ordinal) ? 1 : 0;

        await hanneke.Pagina.Clock.RunForAsync("01:00");

        Assert.Equal(0, verzonden);
        await hanneke.Vul("Wat is er aan de hand", "Weer terug.");
        await Wacht(hanneke);
        await hanneke.Ziet("Bewaard om");
    }

    [Fact]
    public async Task Na_een_verlopen_sessie_staat_de_tekst_er_weer()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke);
        await Begin(hanneke);
        await hanneke.Vul("Wat is er aan de hand", "Net voor het uitloggen.");
        await hanneke.Pagina.Context.ClearCookiesAsync(new() { Name = "kring" });
        await Wacht(hanneke);
        await hanneke.Ziet("u bent uitgelogd");

        var sessie = (await (await Ingelogd()).Context.CookiesAsync()).Single(koekje => koekje.Name == "kring");
        await hanneke.Pagina.Context.AddCookiesAsync([new() { Name = "kring", Value = sessie.Value, Domain = sessie.Domain, Path = sessie.Path }]);
        await Wacht(hanneke);

        await hanneke.Ziet("Bewaard om");
    }

    [Fact]
    public async Task Zonder_script_gaat_het_ook()
    {
        await using var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke, script: false);
        await hanneke.Pagina.GetByRole(AriaRole.Button, new() { Name = "Nieuw gesprek" }).ClickAsync();
        await hanneke.Vul("Achternaam", "Zonderscript");
        await hanneke.Klik("Nog een persoon");
        await Assertions.Expect(hanneke.Pagina.Locator("#persoon-2")).ToBeVisibleAsync();
        await hanneke.Vul("De vraag van de beller", "Wat kan ik doen?");
        await hanneke.Vul("Wat u adviseert of afspreekt", "Vraag hoe het gaat.");
        await hanneke.KiesUit("Wie is de beller", "Burger: familie, vriend, buur");
        await hanneke.Klik("Het blijft bij advies");
        await hanneke.Klik("Bewaar het advies en wis de rest");

        await hanneke.Ziet("Wat kan ik doen?");
        await hanneke.ZietNiet("Zonderscript");
    }

    private async Task<IPage> Ingelogd() => (await Bezoeker.LogIn(chromium, host, Wereld.Hanneke)).Pagina;

    private static async Task<string> Begin(Bezoeker wie)
    {
        await Klok(wie);
        await wie.Ga("/");
        await wie.Pagina.GetByRole(AriaRole.Button, new() { Name = "Nieuw gesprek" }).ClickAsync();
        await wie.Ziet("Wordt vanzelf bewaard.");
        return new Uri(wie.Pagina.Url).AbsolutePath;
    }

    // The clock of the browser, so that ten seconds pass without waiting for them.
    private static Task Klok(Bezoeker wie) => wie.Pagina.Clock.InstallAsync();

    // Until the answer is there, so that what one typed is kept before the other's turn comes.
    private static Task Wacht(Bezoeker wie) => Wacht(wie, wie.Pagina.WaitForResponseAsync("**handler=Klad"));

    private static async Task Wacht(Bezoeker wie, Task tot)
    {
        await wie.Pagina.Clock.FastForwardAsync("00:11");
        await tot;
    }

    private static async Task Persoon(Bezoeker wie, int nummer, string naam)
    {
        var kaart = wie.Pagina.Locator($"#persoon-{nummer}");
        if (nummer > 1)
        {
            // The next of a family: the cursor stands ready, and only what differs is typed.
            await Assertions.Expect(kaart.GetByLabel("Voornaam")).ToBeFocusedAsync();
            await Assertions.Expect(kaart.GetByLabel("Achternaam")).ToHaveValueAsync("Vijfhuizen");
            await Assertions.Expect(kaart.GetByLabel("Zelfde adres als persoon 1")).ToBeCheckedAsync();
            await Assertions.Expect(kaart.GetByLabel("Straat")).ToBeHiddenAsync();
            await wie.Pagina.Keyboard.TypeAsync(naam);
        }
        else
        {
            await kaart.GetByLabel("Voornaam").FillAsync(naam);
            await kaart.GetByLabel("Achternaam").FillAsync("Vijfhuizen");
        }

        await kaart.GetByLabel("Jaar").FillAsync(nummer > 2 ? "2016" : "1986");
        if (nummer == 1)
        {
            await kaart.GetByLabel("Straat").FillAsync("Zandpad");
            await kaart.GetByLabel("Nummer", new() { Exact = true }).FillAsync("5");
            await kaart.GetByLabel("Plaats").FillAsync("Lindervoort");
        }
        if (nummer < 5)
        {
            await wie.Klik("Nog een persoon");
            await Assertions.Expect(wie.Pagina.Locator($"#persoon-{nummer + 1}")).ToBeVisibleAsync();
        }
    }
}
