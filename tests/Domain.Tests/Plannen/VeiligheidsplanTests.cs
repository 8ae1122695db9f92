using System.Globalization;
using Kring.Domain.Plannen;
using Xunit;

namespace Kring.Domain.Tests.Plannen;

public class VeiligheidsplanTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Casus = Guid.CreateVersion7(Nu);
    private static readonly Guid Yara = Guid.CreateVersion7(Nu);
    private static readonly Guid Wie = Guid.CreateVersion7(Nu);
    private static readonly DateOnly Vanaf = new(2026, 10, 20);

    private readonly Veiligheidsplan plan = Veiligheidsplan.Begin(Nu, Casus, [Yara], Wie);

    [Fact]
    public void Een_plan_begint_met_een_regel_voor_elk_kind()
    {
        Assert.Equal(Casus, plan.CasusId);
        Assert.Equal(Nu, plan.Begonnen);
        Assert.Equal(Yara, Assert.Single(plan.Kinderen).PersoonId);
        Assert.Null(plan.Kinderen[0].LaatstGesproken);
        Assert.Equal(new VeiligheidsplanBegonnen(Nu, Wie, Casus), Assert.Single(plan.Gebeurtenissen));
    }

    [Fact]
    public void Een_kind_krijgt_maar_een_regel()
    {
        var sem = Guid.CreateVersion7(Nu);

        Assert.Equal([sem], plan.NeemKinderenOp([Yara, sem], Nu));
        Assert.Equal([Yara, sem], plan.Kinderen.Select(kind => kind.PersoonId));
    }

    [Fact]
    public void Een_afspraak_krijgt_een_nummer_en_loopt()
    {
        plan.VergeetGebeurtenissen();
        var eerste = plan.SpreekAf(Inhoud(), Nu, Wie);
        var tweede = plan.SpreekAf(Inhoud() with { PersoonId = Yara, Tot = new DateOnly(2026, 12, 1) }, Nu, Wie);

        Assert.Equal((1, 2), (eerste.Volgnummer, tweede.Volgnummer));
        Assert.Equal(("Ik bel mijn moeder.", "Marieke", "Oma zegt het."), (eerste.Wat, eerste.WieDoetHet, eerste.HoeNagaan));
        Assert.Equal((null, Yara), (eerste.PersoonId, tweede.PersoonId));
        Assert.Equal((null, new DateOnly(2026, 12, 1)), (eerste.Tot, tweede.Tot));
        Assert.Equal((Nu, Wie, Afspraakstand.Loopt), (eerste.Gemaakt, eerste.GemaaktDoor, eerste.Stand));
        Assert.Equal(new AfspraakGemaakt(Nu, Wie, Casus, eerste.Id, "Ik bel mijn moeder."), plan.Gebeurtenissen[0]);
    }

    [Theory]
    [InlineData(" ", "Marieke", "Oma zegt het.", typeof(AfspraakOntbreekt))]
    [InlineData("Bellen.", "", "Oma zegt het.", typeof(WieOntbreekt))]
    [InlineData("Bellen.", "Marieke", "  ", typeof(HoeNagaanOntbreekt))]
    public void Een_afspraak_zegt_wat_wie_en_hoe_nagaan(string wat, string wie, string hoe, Type weigering)
    {
        Geweigerd(weigering, () => plan.SpreekAf(new Afspraakinhoud(null, wat, wie, null, hoe), Nu, Wie));
        Assert.Empty(plan.Afspraken);
    }

    [Theory]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-11-02", false)]
    public void Een_afspraak_eindigt_niet_voor_vandaag(string tot, bool geweigerd)
    {
        var inhoud = Inhoud() with { Tot = DateOnly.Parse(tot, CultureInfo.InvariantCulture) };
        if (geweigerd)
        {
            Geweigerd(typeof(AfspraakIsVoorbij), () => plan.SpreekAf(inhoud, Nu, Wie));
        }
        else
        {
            Assert.Equal(inhoud.Tot, plan.SpreekAf(inhoud, Nu, Wie).Tot);
        }
    }

    [Fact]
    public void Vandaag_is_de_nederlandse_dag()
    {
        var naMiddernacht = new DateTimeOffset(2026, 11, 2, 23, 30, 0, TimeSpan.Zero);

        Geweigerd(typeof(AfspraakIsVoorbij), () => plan.SpreekAf(Inhoud() with { Tot = new DateOnly(2026, 11, 2) }, naMiddernacht, Wie));
    }

    [Fact]
    public void Hoe_een_afspraak_stond_blijft_bewaard()
    {
        var afspraak = plan.SpreekAf(Inhoud(), Nu, Wie);
        plan.VergeetGebeurtenissen();
        plan.LegStandVast(afspraak.Id, Afspraakstand.NietGelukt, " Niemand nam op. ", Nu, Wie);
        plan.LegStandVast(afspraak.Id, Afspraakstand.Gelukt, null, Nu.AddDays(1), Wie);

        Assert.Equal(
            [new Standwijziging(Nu, Wie, Afspraakstand.NietGelukt, "Niemand nam op."), new Standwijziging(Nu.AddDays(1), Wie, Afspraakstand.Gelukt, null)],
            afspraak.Standen);
        Assert.Equal(Afspraakstand.Gelukt, afspraak.Stand);
        Assert.Equal(["Afspraak niet gelukt", "Afspraak gelukt"], plan.Gebeurtenissen.Select(gebeurtenis => gebeurtenis.Kop!));
        Assert.Equal("Ik bel mijn moeder. Niemand nam op.", plan.Gebeurtenissen[0].Tekst);
    }

    [Theory]
    [InlineData(Afspraakstand.Loopt, false)]
    [InlineData(Afspraakstand.Gelukt, false)]
    [InlineData(Afspraakstand.NietGelukt, true)]
    [InlineData(Afspraakstand.Vervallen, true)]
    public void Wat_niet_lukte_of_verviel_wordt_uitgelegd(Afspraakstand stand, bool nodig)
    {
        var afspraak = plan.SpreekAf(Inhoud(), Nu, Wie);
        if (nodig)
        {
            Geweigerd(typeof(ToelichtingStandOntbreekt), () => plan.LegStandVast(afspraak.Id, stand, " ", Nu, Wie));
            Assert.Empty(afspraak.Standen);
        }
        else
        {
            plan.LegStandVast(afspraak.Id, stand, null, Nu, Wie);
            Assert.Equal(stand, afspraak.Stand);
        }
    }

    [Fact]
    public void Een_onbekende_afspraak_wordt_geweigerd() =>
        Geweigerd(typeof(AfspraakBestaatNiet), () => plan.LegStandVast(Guid.NewGuid(), Afspraakstand.Gelukt, null, Nu, Wie));

    [Fact]
    public void Een_kind_is_gesproken_in_eigen_woorden_en_een_latere_reden_wist_dat_niet()
    {
        plan.VergeetGebeurtenissen();
        var gesprek = new Kindgesprek(Nu, Wie, new DateOnly(2026, 11, 2), true, "Ik wil dat het stil is.", "Rust", null);
        plan.LegKindgesprekVast(Yara, gesprek, Vanaf);
        plan.LegKindgesprekVast(Yara, new Kindgesprek(Nu, Wie, new DateOnly(2026, 11, 2), false, null, null, "Ziek."), Vanaf);

        Assert.Equal(2, plan.Kinderen[0].Gesprekken.Count);
        Assert.Equal(gesprek, plan.Kinderen[0].LaatstGesproken);
        Assert.Equal(
            [new KindgesprekVastgelegd(Nu, Wie, Casus, Yara, true), new KindgesprekVastgelegd(Nu, Wie, Casus, Yara, false)],
            plan.Gebeurtenissen);
    }

    [Theory]
    [InlineData(true, null, "Ziek.", typeof(EigenWoordenOntbreken))]
    [InlineData(true, " ", null, typeof(EigenWoordenOntbreken))]
    [InlineData(false, "Ik wil rust.", "", typeof(WaaromNietOntbreekt))]
    public void Een_gesprek_heeft_woorden_en_geen_gesprek_een_reden(bool gesproken, string? woorden, string? waaromNiet, Type weigering)
    {
        Geweigerd(weigering, () => plan.LegKindgesprekVast(
            Yara, new Kindgesprek(Nu, Wie, new DateOnly(2026, 11, 2), gesproken, woorden, null, waaromNiet), Vanaf));
        Assert.Empty(plan.Kinderen[0].Gesprekken);
    }

    [Fact]
    public void Een_gesprek_dat_nog_komt_is_geen_gesprek() => Geweigerd(
        typeof(GesprekMoetNogKomen),
        () => plan.LegKindgesprekVast(Yara, new Kindgesprek(Nu, Wie, new DateOnly(2026, 11, 3), true, "Ja.", null, null), Vanaf));

    [Theory]
    [InlineData("2026-10-20", true)]
    [InlineData("2026-10-19", false)]
    public void Een_gesprek_van_voor_de_eerste_melding_telt_niet(string dag, bool telt)
    {
        var gesprek = new Kindgesprek(
            Nu, Wie, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture), true, "Ja.", null, null);
        if (telt)
        {
            plan.LegKindgesprekVast(Yara, gesprek, Vanaf);
            Assert.Equal(gesprek, plan.Kinderen[0].LaatstGesproken);
        }
        else
        {
            Geweigerd(typeof(GesprekWasTeVroeg), () => plan.LegKindgesprekVast(Yara, gesprek, Vanaf));
        }
    }

    [Fact]
    public void Een_kind_van_een_ander_gezin_wordt_geweigerd() => Geweigerd(
        typeof(KindBestaatNiet),
        () => plan.LegKindgesprekVast(Guid.NewGuid(), new Kindgesprek(Nu, Wie, new DateOnly(2026, 11, 2), true, "Ja.", null, null), Vanaf));

    [Fact]
    public void Elke_stand_heeft_een_naam() =>
        Assert.Equal(["loopt", "gelukt", "niet gelukt", "vervallen"], Enum.GetValues<Afspraakstand>().Select(stand => stand.Naam()));

    private static Afspraakinhoud Inhoud() => new(null, " Ik bel mijn moeder. ", " Marieke ", null, " Oma zegt het. ");

    private static void Geweigerd(Type weigering, Action doe) =>
        Assert.IsType(weigering, Assert.Throws<WeigeringException>(doe).Weigering);
}
