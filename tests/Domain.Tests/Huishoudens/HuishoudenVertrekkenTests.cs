using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public class HuishoudenVertrekkenTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 11, 2);
    private static readonly Guid Wie = Guid.NewGuid();

    private readonly Persoon anna = Mens("Bos");
    private readonly Persoon bert = Mens("Zand");

    [Fact]
    public void Wie_weggaat_hoort_er_vanaf_die_dag_niet_meer_bij()
    {
        var huishouden = Samen();
        var later = Vandaag.AddDays(20);

        huishouden.LaatGaan(bert.Id, Weg(Vandaag.AddDays(9)), Nu.AddDays(20), later, Wie);

        Assert.Equal([anna.Id], huishouden.LedenNu);
        var lid = huishouden.Leden.Single(een => een.PersoonId == bert.Id);
        Assert.Equal((Vandaag, Vandaag.AddDays(9), false), (lid.Van, lid.Tot!.Value, lid.WasNooitLid));
        Assert.Equal(new Vertrek(Nu.AddDays(20), Wie, Vertrekreden.Weggegaan, "Zij zegt het."), lid.Vertrek);
        Assert.Equal((bert.Id, "Hoort niet meer bij het huishouden"), (Assert.Single(huishouden.Gebeurtenissen).Betreft!.Value, huishouden.Gebeurtenissen[0].Kop));
    }

    [Fact]
    public void Wie_er_nooit_bij_hoorde_heeft_geen_dag_nodig()
    {
        var huishouden = Samen();

        huishouden.LaatGaan(bert.Id, new(Vertrekreden.NooitLid, null, "Andere man."), Nu, Vandaag, Wie);

        var lid = huishouden.Leden.Single(een => een.PersoonId == bert.Id);
        Assert.Equal((Vandaag, true), (lid.Tot!.Value, lid.WasNooitLid));
        Assert.Equal("Hoorde nooit bij het huishouden", Assert.Single(huishouden.Gebeurtenissen).Kop);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(20, null)]
    [InlineData(21, typeof(DagVanVertrekKomtNog))]
    [InlineData(-1, typeof(DagVanVertrekIsTeVroeg))]
    public void De_dag_ligt_tussen_de_eerste_dag_en_vandaag(int dagen, Type? weigering)
    {
        var huishouden = Samen();
        void Act() => huishouden.LaatGaan(bert.Id, Weg(Vandaag.AddDays(dagen)), Nu, Vandaag.AddDays(20), Wie);

        if (weigering is null)
        {
            Act();
            Assert.Equal([anna.Id], huishouden.LedenNu);
            return;
        }

        Assert.IsType(weigering, Assert.Throws<WeigeringException>(Act).Weigering);
        Assert.Equal(2, huishouden.LedenNu.Count());
        Assert.Empty(huishouden.Gebeurtenissen);
    }

    [Fact]
    public void Zonder_dag_zonder_uitleg_of_zonder_lid_verandert_er_niets()
    {
        var huishouden = Samen();
        Weigering Geweigerd(Guid wie, Vertrekopgave opgave) => Assert.Throws<WeigeringException>(() => huishouden.LaatGaan(wie, opgave, Nu, Vandaag, Wie)).Weigering;

        Assert.IsType<DagVanVertrekOntbreekt>(Geweigerd(bert.Id, Weg(null)));
        Assert.IsType<RedenVoorVertrekOntbreekt>(Geweigerd(bert.Id, new(Vertrekreden.NooitLid, null, " \u200b ")));
        Assert.IsType<PersoonIsGeenLid>(Geweigerd(Guid.NewGuid(), Weg(Vandaag)));
        Assert.Equal(2, huishouden.LedenNu.Count());
    }

    [Fact]
    public void De_laatste_blijft()
    {
        var huishouden = Huishouden.Begin(Nu, Vandaag, [anna]);

        Assert.IsType<LaatsteLidBlijft>(Assert.Throws<WeigeringException>(() => huishouden.LaatGaan(anna.Id, Weg(Vandaag), Nu, Vandaag, Wie)).Weigering);
    }

    [Fact]
    public void Terugdraaien_herstelt_het_lid_zoals_het_was_en_kan_maar_een_keer()
    {
        var huishouden = Samen();
        huishouden.LaatGaan(bert.Id, Weg(Vandaag), Nu, Vandaag, Wie);

        huishouden.NeemTerug(bert.Id, Nu.AddDays(1), Wie);

        var lid = huishouden.Leden.Single(een => een.PersoonId == bert.Id);
        Assert.Equal((Vandaag, (DateOnly?)null, (Vertrek?)null), (lid.Van, lid.Tot, lid.Vertrek));
        Assert.IsType<PersoonIsAlLid>(Assert.Throws<WeigeringException>(() => huishouden.NeemTerug(bert.Id, Nu, Wie)).Weigering);
        Assert.IsType<PersoonIsGeenLid>(Assert.Throws<WeigeringException>(() => huishouden.NeemTerug(Guid.NewGuid(), Nu, Wie)).Weigering);
    }

    [Fact]
    public void Wie_terugkomt_na_vertrek_is_opnieuw_lid()
    {
        var huishouden = Samen();
        huishouden.LaatGaan(bert.Id, Weg(Vandaag), Nu, Vandaag, Wie);

        huishouden.NeemOp(bert, Nu.AddDays(3), Vandaag.AddDays(3));

        Assert.Equal([anna.Id, bert.Id], huishouden.LedenNu);
        Assert.Equal(2, huishouden.Leden.Count(lid => lid.PersoonId == bert.Id));
    }

    private Huishouden Samen() => Huishouden.Begin(Nu, Vandaag, [anna, bert]);

    private static Vertrekopgave Weg(DateOnly? sinds) => new(Vertrekreden.Weggegaan, sinds, " Zij zegt het. ");

    private static Persoon Mens(string naam) => Persoon.Schrijf(Nu, new(naam, null, null, Geslacht.Onbekend, null, null));
}
