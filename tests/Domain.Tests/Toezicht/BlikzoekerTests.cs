using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.Domain.Regio;
using Kring.Domain.Toezicht;
using Xunit;

namespace Kring.Domain.Tests.Toezicht;

public sealed class BlikzoekerTests
{
    private static readonly Regioregels Regels = new() { VeelPersonenPerUur = 3, NachtVan = 22, NachtTot = 6, WeigeringenOpRij = 3 };
    private static readonly DateTimeOffset Ochtend = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly Guid Wie = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Ander = Guid.Parse("22222222-2222-2222-2222-222222222222");

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    public async Task Veel_personen_in_een_uur_valt_op_vanaf_de_grens(int personen, int blikken)
    {
        var gevonden = await Zoek([.. Enumerable.Range(0, personen).Select(i => Kijk(i, Wie, new Guid(i, 0, 0, new byte[8]))), Kijk(10, Wie, new Guid(0, 0, 0, new byte[8]))]);

        Assert.Equal(blikken, gevonden.Count);
        Assert.All(gevonden, blik => Assert.Equal((Bliksoort.VeelPersonen, Wie, Ochtend, personen), (blik.Soort, blik.MedewerkerId, blik.Sinds, blik.Aantal)));
    }

    [Fact]
    public async Task Personen_in_twee_uren_of_van_twee_collegas_tellen_niet_samen() => Assert.Empty(await Zoek(
        Kijk(58, Wie, Guid.NewGuid()), Kijk(59, Wie, Guid.NewGuid()), Kijk(59, Ander, Guid.NewGuid()), Kijk(60, Wie, Guid.NewGuid()), Kijk(61, Wie, Guid.NewGuid())));

    [Theory]
    [InlineData(21, 59, 0)]
    [InlineData(22, 0, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(5, 59, 1)]
    [InlineData(6, 0, 0)]
    public async Task Kijken_in_de_nacht_valt_op(int uur, int minuut, int blikken) =>
        Assert.Equal(blikken, (await Zoek(Op(uur, minuut, Logsoort.Inzage))).Count(blik => blik.Soort == Bliksoort.Nacht));

    [Fact]
    public async Task Wie_in_dat_uur_iets_doet_is_aan_het_werk() => Assert.Empty(await Zoek(Op(23, 5, Logsoort.Inzage), Op(23, 50, Logsoort.Handeling)));

    [Fact]
    public async Task Iets_doen_in_een_ander_uur_telt_niet()
    {
        var blik = Assert.Single(await Zoek(Op(22, 59, Logsoort.Handeling), Op(23, 5, Logsoort.Inzage), Op(23, 6, Logsoort.Uitvoer)));
        Assert.Equal((Bliksoort.Nacht, 2), (blik.Soort, blik.Aantal));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(7, 1)]
    public async Task Weigeringen_op_rij_vallen_op_vanaf_de_grens(int aantal, int blikken)
    {
        var gevonden = await Zoek([.. Enumerable.Range(0, aantal).Select(i => Weigering(i * 30))]);

        Assert.Equal(blikken, gevonden.Count);
        Assert.All(gevonden, blik => Assert.Equal((Bliksoort.WeigeringenOpRij, aantal, Ochtend), (blik.Soort, blik.Aantal, blik.Sinds)));
    }

    [Fact]
    public async Task Wat_lukt_breekt_de_rij() => Assert.Empty(await Zoek(Weigering(0), Weigering(1), Kijk(2, Wie, null), Weigering(3), Weigering(4)));

    [Fact]
    public async Task Wat_een_ander_doet_breekt_de_rij_niet() => Assert.Single(await Zoek(Weigering(0), Weigering(1), Kijk(2, Ander, null), Weigering(3)));

    [Theory]
    [InlineData(0, 6, 0, true)]
    [InlineData(0, 6, 6, false)]
    [InlineData(0, 6, 23, false)]
    [InlineData(22, 6, 22, true)]
    [InlineData(22, 6, 12, false)]
    public void De_nacht_kan_over_middernacht_gaan(int van, int tot, int uur, bool nacht) =>
        Assert.Equal(nacht, new Regioregels { NachtVan = van, NachtTot = tot }.IsNacht(uur));

    [Theory]
    [InlineData("Femke de Groot", "Groot", true)]
    [InlineData("Femke de Groot", "de Groot", true)]
    [InlineData("Femke de Groot", "Femke", false)]
    [InlineData("Lies Bosma-Kuyper", "Kuijper", true)]
    [InlineData("Lies Bosma-Kuyper", "Bosma", true)]
    [InlineData("Fatma Yıldız", "Yildiz", true)]
    [InlineData("Joost Hendriks", "Hendrik", false)]
    [InlineData("Cher", "Cher", false)]
    public void Een_collega_kan_de_achternaam_van_iemand_hebben(string collega, string achternaam, bool gelijk) =>
        Assert.Equal(gelijk, Naamgenoot.Achternamen(collega).Contains(Zoeknaam.Van(achternaam)));

    [Fact]
    public void Dezelfde_blik_heeft_altijd_dezelfde_sleutel()
    {
        var blik = new Blik(Bliksoort.Nacht, Wie, Ochtend, 4);

        Assert.Equal(blik.Sleutel, (blik with { Sinds = Ochtend.ToUniversalTime(), Aantal = 9 }).Sleutel);
        Assert.NotEqual(blik.Sleutel, (blik with { PersoonId = Ander }).Sleutel);
    }

    [Fact]
    public void Nakijken_vraagt_wat_er_gevonden_is_en_gaat_niet_over_jezelf()
    {
        var blik = new Blik(Bliksoort.Nacht, Wie, Ochtend, 4);

        Assert.IsType<NotitieOntbreekt>(Weiger(() => Nagekeken.Leg(Ochtend, blik, Guid.NewGuid(), Ander, " ")));
        Assert.IsType<EigenGedragNakijken>(Weiger(() => Nagekeken.Leg(Ochtend, blik, Guid.NewGuid(), Wie, "Had dienst.")));
        var klaar = Nagekeken.Leg(Ochtend, blik, Guid.NewGuid(), Ander, " Had dienst. ");
        Assert.Equal(("Had dienst.", blik.Sleutel, Ander), (klaar.Notitie, klaar.Sleutel, klaar.Door));
    }

    private static Weigering Weiger(Func<object> doe) => Assert.Throws<WeigeringException>(doe).Weigering;

    private static Gezien Kijk(int minuut, Guid wie, Guid? persoon) => new(Ochtend.AddMinutes(minuut), Logsoort.Inzage, wie, persoon);

    private static Gezien Weigering(int minuut) => new(Ochtend.AddMinutes(minuut), Logsoort.Weigering, Wie, null);

    private static Gezien Op(int uur, int minuut, Logsoort soort) => new(new DateTimeOffset(2026, 11, 2, uur, minuut, 0, TimeSpan.FromHours(1)), soort, Wie, null);

    private static Task<IReadOnlyList<Blik>> Zoek(params Gezien[] regels) => new Blikzoeker(Regels).Zoek(regels.ToAsyncEnumerable());
}
