using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Tests.Meldingen;
using Xunit;

namespace Kring.Web.Tests.Casussen.Overzicht;

public sealed class CasusoverzichtTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task De_lijst_toont_wat_iemand_mag_zien_met_open_casussen_voorop()
    {
        var dicht = await (await Casusverhaal.Leg(host)).Gesloten();
        var open = await (await Casusverhaal.Leg(host)).Aanvaard();
        using var joost = await host.Inloggen(Wereld.Joost);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var vanJoost = (await joost.Open("/casussen")).Body!.TextContent;
        Assert.Contains($"Casus {open.Nummer}", vanJoost, StringComparison.Ordinal);
        Assert.Contains("Joost Hendriks", vanJoost, StringComparison.Ordinal);
        Assert.DoesNotContain($"Casus {dicht.Nummer}", vanJoost, StringComparison.Ordinal);

        var alle = (await hanneke.Open("/casussen?Toon=Alle")).Body!.TextContent;
        Assert.True(alle.IndexOf(open.Nummer, StringComparison.Ordinal) < alle.IndexOf(dicht.Nummer, StringComparison.Ordinal));
        Assert.DoesNotContain(open.Nummer, (await hanneke.Open("/casussen?Toon=Gesloten")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(dicht.Nummer, (await hanneke.Open("/casussen")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_casussen_zegt_de_lijst_wat_er_komt()
    {
        using var aisha = await host.Inloggen(Wereld.Aisha);

        Assert.Contains("Er zijn geen casussen om te tonen.", (await aisha.Open("/casussen")).Body!.TextContent, StringComparison.Ordinal);
    }
}

public sealed class LangeLijstTests(KringHost host) : IClassFixture<KringHost>
{
    [Fact]
    public async Task Van_een_lange_lijst_staan_de_honderd_waar_het_eerst_iets_moet_en_een_weg_naar_de_rest()
    {
        for (var gezin = 1; gezin <= 102; gezin++)
        {
            await host.OntvangEnHerken(new Persoonsbouwer("Wilma", "", $"Rietkerk{Letters(gezin)}", "V")
                .Bsn(Meldingproef.Bsn(gezin, 0)).Geboren(new DateOnly(1985, 1, 1)).Rol("ouder met gezag").Woont(gezin));
            host.Klok.Reis(gezin == 101 ? TimeSpan.FromDays(1) : TimeSpan.Zero);
        }

        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var lijst = await hanneke.Open("/casussen");
        Assert.Contains("102 casussen", lijst.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(100, lijst.QuerySelectorAll("main tbody tr").Length);
        // The last one came in a day later, so something must be done about it last.
        Assert.DoesNotContain($"Rietkerk{Letters(102)}", lijst.Body!.TextContent, StringComparison.Ordinal);

        var weg = lijst.QuerySelector(".kring-onderlijst a")!;
        Assert.Equal("Nog 2 casussen", weg.TextContent);
        var alles = await hanneke.Open(weg.GetAttribute("href")!);
        Assert.EndsWith(Letters(102), alles.QuerySelectorAll("main tbody th a")[^1].TextContent, StringComparison.Ordinal);
        Assert.Equal(102, alles.QuerySelectorAll("main tbody tr").Length);
    }

    private static string Letters(int nummer) => $"{(char)('a' + (nummer / 26))}{(char)('a' + (nummer % 26))}";
}
