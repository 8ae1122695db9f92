using Kring.Domain.Toegang;
using Xunit;

namespace Kring.Domain.Tests.Toegang;

public sealed class VervangingTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 11, 2);
    private static readonly Guid Organisatie = Guid.NewGuid();
    private static readonly Guid Leider = Guid.NewGuid();

    private readonly Medewerker anna = Iemand("Anna", "9901", "9902");
    private readonly Medewerker bram = Iemand("Bram", "9901", "9902");
    private readonly Medewerker carla = Iemand("Carla", "9901", "9902", "9903");

    [Fact]
    public void Vervanging_geldt_van_de_eerste_tot_en_met_de_laatste_dag()
    {
        var vervanging = Regel(anna, bram, 1, 3);

        Assert.Equal([false, true, true, true, false], Enumerable.Range(0, 5).Select(dag => vervanging.GeldtOp(Vandaag.AddDays(dag))));
        Assert.True(vervanging.IsNogNietVoorbij(Vandaag.AddDays(3)));
        Assert.False(vervanging.IsNogNietVoorbij(Vandaag.AddDays(4)));
        Assert.Equal((anna.Id, bram.Id, Organisatie), (vervanging.AfwezigeId, vervanging.VervangerId, vervanging.OrganisatieId));
        Assert.Equal(new VervangingGeregeld(Nu, Leider, vervanging.Id, anna.Id, bram.Id, Vandaag.AddDays(1), Vandaag.AddDays(3)), Assert.Single(vervanging.Gebeurtenissen));
    }

    [Fact]
    public void Een_dag_is_genoeg()
    {
        Assert.True(Regel(anna, bram, 0, 0).GeldtOp(Vandaag));
        Assert.IsType<VervangingEindigtVoorBegin>(Weigering(anna, bram, 1, 0));
    }

    [Fact]
    public void Wat_gisteren_eindigt_is_voorbij_en_wat_gisteren_begon_mag_nog()
    {
        Assert.IsType<VervangingIsVoorbij>(Weigering(anna, bram, -3, -1));
        Assert.True(Regel(anna, bram, -1, 0).GeldtOp(Vandaag));
    }

    [Fact]
    public void De_dag_is_die_in_Nederland()
    {
        // A quarter past eleven in the evening UTC is the next day in Amsterdam.
        var laat = new DateTimeOffset(2026, 11, 2, 23, 15, 0, TimeSpan.Zero);

        var geweigerd = Assert.Throws<WeigeringException>(() => Vervanging.Regel(anna, bram, Vandaag, Vandaag, [], laat, Leider));

        Assert.IsType<VervangingIsVoorbij>(geweigerd.Weigering);
    }

    [Fact]
    public void Wie_eerder_terug_is_beeindigt_het_een_keer()
    {
        var vervanging = Regel(anna, bram, 0, 9);
        vervanging.VergeetGebeurtenissen();
        vervanging.Beeindig(Nu.AddHours(1), anna.Id);
        vervanging.Beeindig(Nu.AddHours(2), Leider);

        Assert.Equal(new Vervangingeinde(Nu.AddHours(1), anna.Id), vervanging.Einde);
        Assert.False(vervanging.GeldtOp(Vandaag));
        Assert.Equal(new VervangingBeeindigd(Nu.AddHours(1), anna.Id, vervanging.Id, anna.Id, bram.Id), Assert.Single(vervanging.Gebeurtenissen));
    }

    [Fact]
    public void Alleen_wie_hetzelfde_werk_doet_in_dezelfde_gemeenten_kan_vervangen()
    {
        Assert.IsType<KanNietVervangen>(Weigering(carla, anna, 0, 1));
        Regel(anna, carla, 0, 1);
        Assert.IsType<KanNietVervangen>(Weigering(anna, anna, 0, 1));
        Assert.IsType<KanNietVervangen>(Weigering(anna, null, 0, 1));
        Assert.IsType<KanNietVervangen>(Weigering(anna, Iemand("Els", Guid.NewGuid(), Rol.MedewerkerVeiligThuis, "9901", "9902"), 0, 1));
        Assert.IsType<KanNietVervangen>(Weigering(anna, Iemand("Fien", Organisatie, Rol.Vertrouwensarts, "9901", "9902"), 0, 1));
        Regel(anna, Iemand("Gijs", Organisatie, Rol.TeamleiderVeiligThuis, "9901", "9902"), 0, 1);
    }

    [Fact]
    public void Wie_in_die_tijd_uit_een_gemeente_weggaat_kan_niet_vervangen()
    {
        var gaatWeg = Medewerker.Schrijf(
            Nu, "Hugo", Organisatie, [Rol.MedewerkerVeiligThuis],
            [new Werkgebied("9901", Vandaag.AddDays(-9)), new Werkgebied("9902", Vandaag.AddDays(-9), Vandaag.AddDays(2))]);

        Regel(anna, gaatWeg, 0, 2);
        Assert.IsType<KanNietVervangen>(Weigering(anna, gaatWeg, 0, 3));
    }

    [Fact]
    public void Wie_uit_dienst_is_kan_niet_vervangen()
    {
        bram.GaUitDienst(Nu, Leider);

        Assert.IsType<KanNietVervangen>(Weigering(anna, bram, 0, 1));
    }

    [Theory]
    [InlineData(1, 4, false)]
    [InlineData(5, 5, true)]
    [InlineData(9, 9, true)]
    [InlineData(10, 12, false)]
    [InlineData(1, 20, true)]
    public void Op_een_dag_let_er_een_op_het_werk(int van, int tot, bool botst)
    {
        var eerste = Regel(anna, bram, 5, 9);

        if (botst)
        {
            Assert.IsType<AfwezigeHeeftAlVervanging>(Weigering(anna, carla, van, tot, eerste));
            Assert.IsType<VervangerIsZelfAfwezig>(Weigering(Dora, anna, van, tot, eerste));
            Assert.IsType<AfwezigeVervangtZelf>(Weigering(bram, carla, van, tot, eerste));
        }
        else
        {
            Regel(anna, carla, van, tot, eerste);
            Regel(Dora, anna, van, tot, eerste);
            Regel(bram, carla, van, tot, eerste);
        }

        eerste.Beeindig(Nu, anna.Id);
        Regel(anna, carla, van, tot, eerste);
    }

    [Fact]
    public void Twee_vervangen_elkaar_niet_en_een_kring_van_drie_kan_niet()
    {
        var eerste = Regel(anna, bram, 0, 5);

        Assert.IsType<VervangerIsZelfAfwezig>(Weigering(bram, anna, 0, 5, eerste));
        Assert.IsType<AfwezigeVervangtZelf>(Weigering(bram, carla, 0, 5, eerste));
        Assert.IsType<VervangerIsZelfAfwezig>(Weigering(Dora, anna, 5, 9, eerste));
    }

    /// <summary>Whatever is arranged and ended, whoever is absent has one colleague who is there.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Elk_werk_is_te_zien_voor_iemand_die_er_is(int begin)
    {
        var toeval = new Random(begin);
        var team = Enumerable.Range(0, 6).Select(nummer => Iemand($"Collega {nummer}", "9901", "9902")).ToList();
        var geregeld = new List<Vervanging>();
        for (var beurt = 0; beurt < 400; beurt++)
        {
            var van = toeval.Next(0, 60);
            try
            {
                geregeld.Add(Regel(team[toeval.Next(6)], team[toeval.Next(6)], van, van + toeval.Next(0, 12), [.. geregeld]));
            }
            catch (WeigeringException)
            {
                geregeld.ElementAtOrDefault(toeval.Next(geregeld.Count * 8))?.Beeindig(Nu, Leider);
            }
        }

        Assert.True(geregeld.Count > 20);
        for (var dag = Vandaag; dag < Vandaag.AddDays(75); dag = dag.AddDays(1))
        {
            var nu = geregeld.Where(een => een.GeldtOp(dag)).ToList();
            Assert.All(nu, een => Assert.DoesNotContain(nu, ander => ander.AfwezigeId == een.VervangerId));
            Assert.Equal(nu.Count, nu.Select(een => een.AfwezigeId).Distinct().Count());
        }
    }

    private static Medewerker Dora => Iemand("Dora", "9901");

    private static Medewerker Iemand(string naam, params string[] gemeenten) => Iemand(naam, Organisatie, Rol.MedewerkerVeiligThuis, gemeenten);

    private static Medewerker Iemand(string naam, Guid organisatie, Rol rol, params string[] gemeenten) =>
        Medewerker.Schrijf(Nu, naam, organisatie, [rol], [.. gemeenten.Select(code => new Werkgebied(code, Vandaag.AddDays(-9)))]);

    private static Vervanging Regel(Medewerker afwezige, Medewerker? vervanger, int van, int tot, params Vervanging[] andere) =>
        Vervanging.Regel(afwezige, vervanger, Vandaag.AddDays(van), Vandaag.AddDays(tot), andere, Nu, Leider);

    private static Weigering Weigering(Medewerker afwezige, Medewerker? vervanger, int van, int tot, params Vervanging[] andere) =>
        Assert.Throws<WeigeringException>(() => Regel(afwezige, vervanger, van, tot, andere)).Weigering;
}
