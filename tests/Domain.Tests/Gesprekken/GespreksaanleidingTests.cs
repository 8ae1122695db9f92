using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Gesprekken;

public sealed class GespreksaanleidingTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Meldkanaal.Email)]
    [InlineData(Meldkanaal.Brief)]
    public void Wat_geschreven_is_telt_vanaf_de_ontvangst(Meldkanaal kanaal)
    {
        var gesprek = Begin(kanaal, Nu.AddDays(-3));

        Assert.Equal((Nu.AddDays(-3), Nu.AddDays(-3), Nu), (gesprek.Ontvangen, gesprek.TeltVanaf, gesprek.Begonnen));
    }

    [Theory]
    [InlineData(Meldkanaal.Telefoon)]
    [InlineData(Meldkanaal.Chat)]
    [InlineData(Meldkanaal.Gesprek)]
    [InlineData(Meldkanaal.GeweigerdBericht)]
    public void Wat_verteld_wordt_telt_vanaf_het_gesprek(Meldkanaal kanaal)
    {
        var gesprek = Begin(kanaal, Nu.AddDays(-3));

        Assert.Equal((null, Nu), (gesprek.Ontvangen, gesprek.TeltVanaf));
    }

    [Fact]
    public void De_ontvangst_ligt_niet_in_de_toekomst_en_niet_een_jaar_terug()
    {
        Assert.Equal(Nu, Begin(Meldkanaal.Email, Nu).TeltVanaf);
        Geweigerd<OntvangstLigtInToekomst>(Nu.AddTicks(1));
        var uiterst = Nu.AddDays(-Gespreksaanleiding.LangstGeledenDagen);
        Assert.Equal(uiterst, Begin(Meldkanaal.Email, uiterst).TeltVanaf);
        Geweigerd<OntvangstLigtTeVer>(uiterst.AddTicks(-1));
        Geweigerd<OntvangstOntbreekt>(null);
    }

    private static Gesprek Begin(Meldkanaal kanaal, DateTimeOffset? ontvangen) =>
        Gesprek.Begin(new Gespreksaanleiding(kanaal) { Ontvangen = ontvangen }, Guid.NewGuid(), Nu, Guid.NewGuid());

    private static void Geweigerd<T>(DateTimeOffset? ontvangen)
        where T : Weigering =>
        Assert.IsType<T>(Assert.Throws<WeigeringException>(() => Begin(Meldkanaal.Brief, ontvangen)).Weigering);
}
