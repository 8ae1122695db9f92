using Kring.TestSupport;
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
