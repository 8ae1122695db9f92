using Kring.Herkenning.Besluiten;
using Xunit;

namespace Kring.Herkenning.Tests.Besluiten;

public class HuishoudoordeelTests
{
    private const long Huishoudens = 30_000;
    private static readonly Lidgewicht Vreemd = new(-6, 0, 0);
    private static readonly Lidgewicht Zwak = new(6, 0, 6);

    [Fact]
    public void Twee_zwakke_gelijkenissen_in_een_huishouden_zijn_samen_sterk()
    {
        var een = Huishoudoordeel.Weeg([[Zwak, Vreemd]], Huishoudens);
        var twee = Huishoudoordeel.Weeg([[Zwak, Vreemd], [Vreemd, Zwak]], Huishoudens);

        Assert.InRange(een.Kans, 0.2, 0.8);
        Assert.True(twee.Kans > 0.99);
        Assert.Equal([(0, 0), (1, 1)], twee.Paren.Where(paar => paar.Kansen > 0).Select(paar => (paar.Gemelde, paar.Lid)));
    }

    [Fact]
    public void Wie_wordt_gemeld_is_een_lid_en_een_lid_is_een_mens()
    {
        var sterk = new Lidgewicht(12, 0, 7);

        var oordeel = Huishoudoordeel.Weeg([[sterk, Zwak], [new(5, 0, 7), Vreemd]], Huishoudens);

        Assert.Equal([(0, 0), (1, 1)], oordeel.Paren.Select(paar => (paar.Gemelde, paar.Lid)));
        Assert.True(oordeel.Paren[0].Kansen > 4);
        Assert.True(oordeel.Paren[1].Kansen < -4);
    }

    [Fact]
    public void Wat_een_huishouden_deelt_telt_een_keer()
    {
        var samenwonend = new Lidgewicht(0, 0, 20);

        var een = Huishoudoordeel.Weeg([[samenwonend]], Huishoudens);
        var vier = Huishoudoordeel.Weeg(Enumerable.Repeat<IReadOnlyList<Lidgewicht>>([samenwonend, samenwonend, samenwonend, samenwonend], 4).ToList(), Huishoudens);

        Assert.True(vier.Kansen < een.Kansen);
    }

    [Fact]
    public void Een_vreemde_erbij_maakt_het_huishouden_minder_waarschijnlijk_maar_niet_onmogelijk()
    {
        var met = Huishoudoordeel.Weeg([[Zwak, Vreemd], [Vreemd, Zwak], [Vreemd, Vreemd]], Huishoudens);
        var zonder = Huishoudoordeel.Weeg([[Zwak, Vreemd], [Vreemd, Zwak]], Huishoudens);

        Assert.True(met.Kans < zonder.Kans);
        Assert.True(met.Kans > 0.95);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void De_volgorde_van_de_gemelden_en_van_de_leden_doet_er_niet_toe(int zaad)
    {
        var toeval = new Random(zaad);
        var rijen = Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 3).Select(_ => new Lidgewicht((toeval.NextDouble() * 20) - 8, 0, toeval.NextDouble() * 10)).ToList()).ToList();
        var om = rijen.AsEnumerable().Reverse().Select(rij => (IReadOnlyList<Lidgewicht>)rij.AsEnumerable().Reverse().ToList()).ToList();

        var recht = Huishoudoordeel.Weeg(rijen, Huishoudens);

        Assert.Equal(recht.Kansen, Huishoudoordeel.Weeg(om, Huishoudens).Kansen, 9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Meer_gelijkenis_maakt_een_huishouden_nooit_minder_waarschijnlijk(int zaad)
    {
        var toeval = new Random(zaad);
        for (var ronde = 0; ronde < 200; ronde++)
        {
            var rijen = Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 3).Select(_ => new Lidgewicht((toeval.NextDouble() * 20) - 8, 0, 5)).ToList()).ToList();
            var eerst = Huishoudoordeel.Weeg(rijen, Huishoudens).Kansen;
            rijen[toeval.Next(3)][toeval.Next(3)] = new(13, 0, 5);

            Assert.True(Huishoudoordeel.Weeg(rijen, Huishoudens).Kansen >= eerst - 1e-9, $"round {ronde}");
        }
    }

    [Fact]
    public void Een_tweeling_is_in_een_huishouden_eerder_familie_dan_dezelfde()
    {
        var tweeling = new Lidgewicht(4, 6, 15);
        var zelfde = new Lidgewicht(12, 6, 15);

        Assert.True(Huishoudoordeel.Weeg([[tweeling]], Huishoudens).Paren[0].Kansen < 0);
        Assert.True(Huishoudoordeel.Weeg([[zelfde]], Huishoudens).Paren[0].Kansen > 4);
    }

    [Fact]
    public void Een_paar_is_nooit_zekerder_dan_het_huishouden()
    {
        var oordeel = Huishoudoordeel.Weeg([[new(30, 0, 0)]], 1_000_000_000);

        Assert.True(oordeel.KansenVan(oordeel.Paren[0]) <= oordeel.Kansen);
        Assert.Equal(oordeel.Kansen, oordeel.KansenVan(oordeel.Paren[0]), 3);
    }

    [Fact]
    public void Een_waarschijnlijker_huishouden_maakt_een_ander_onwaarschijnlijk()
    {
        var oordeel = Huishoudoordeel.Weeg([[new(12, 0, 8)]], Huishoudens);
        var paar = oordeel.Paren[0];

        Assert.True(oordeel.KansenVan(paar) > 4);
        Assert.Equal(oordeel.KansenVan(paar), oordeel.KansenVan(paar, -50), 6);
        Assert.True(oordeel.KansenVan(paar, oordeel.Kansen + 10) < -8);
        Assert.True(oordeel.KansenVan(paar, double.PositiveInfinity) < -250);
    }

    [Fact]
    public void Zonder_leden_of_zonder_gemelden_is_het_geen_huishouden()
    {
        Assert.Equal(0, Huishoudoordeel.Weeg([], Huishoudens).Kans);
        Assert.Equal(0, Huishoudoordeel.Weeg([[]], Huishoudens).Kans);
    }
}
