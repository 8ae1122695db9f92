using Kring.Domain.Casussen;
using Xunit;
using static Kring.Domain.Tests.Casussen.Voorbeeldcasus;

namespace Kring.Domain.Tests.Casussen;

public sealed class CasusVerloopTests
{
    [Fact]
    public void Een_dienst_loopt_maar_een_keer_tegelijk()
    {
        var casus = Open();
        casus.StartDienst(Dienstsoort.VoorwaardenEnVervolg, Melding, Nu, Hanneke);
        casus.StartDienst(Dienstsoort.VoorwaardenEnVervolg, Guid.NewGuid(), Nu.AddDays(1), Hanneke);

        Assert.Single(casus.Diensten);
        Assert.Equal(Casusfase.Dienst, casus.Fase);
        Weigert<AndereDienstLoopt>(casus, () => casus.StartDienst(Dienstsoort.RegionaalMaatwerk, Melding, Nu, Hanneke));
    }

    [Fact]
    public void Tijdens_een_open_overdracht_begint_geen_dienst()
    {
        var casus = Aangeboden();
        Weigert<OverdrachtStaatOpen>(casus, () => casus.StartDienst(Dienstsoort.RegionaalMaatwerk, Melding, Nu, Hanneke));
    }

    [Fact]
    public void Een_nieuwe_melding_komt_erbij_met_haar_nieuwe_huishouden_en_laat_het_zicht_staan()
    {
        var casus = Aanvaard();
        var (melding, huishouden) = (Guid.NewGuid(), Guid.NewGuid());
        casus.VoegMeldingToe(melding, Nu.AddDays(20), [huishouden], true, Nu.AddDays(20), Hanneke);
        casus.VoegMeldingToe(melding, Nu.AddDays(20), [Guid.NewGuid()], true, Nu.AddDays(21), Hanneke);

        Assert.Equal(2, casus.Meldingen.Count);
        Assert.Equal(2, casus.Huishoudens.Count);
        Assert.Equal(Wijkteam, casus.ZichtNu!.OrganisatieId);
        Assert.Single(casus.Gebeurtenissen, gebeurd => gebeurd is MeldingToegevoegd);
    }

    [Fact]
    public void Monitoring_wordt_gepland_op_de_maanden_van_de_regio_maar_nooit_na_anderhalf_jaar()
    {
        var casus = Aanvaard("Rust in huis.");
        var gepland = casus.PlanMonitoring(new DateOnly(2026, 11, 30), [12, 3, 3, 18, 19, 0], Nu);

        Assert.Equal([new(2027, 2, 28), new(2027, 11, 30), new(2028, 5, 30)], gepland.Select(moment => moment.Gepland));
        Assert.True(casus.WordtGemonitord);
        Assert.Empty(casus.PlanMonitoring(new DateOnly(2027, 1, 1), [3], Nu));
        Assert.Equal(3, casus.Monitormomenten.Count);
    }

    [Theory]
    [InlineData("2026-11-18", true)]
    [InlineData("2026-11-19", false)]
    public void Een_monitormoment_kan_hoogstens_twee_weken_vooraf(string gepland, bool kan)
    {
        var casus = Aanvaard("Rust in huis.");
        var moment = casus.PlanMonitoring(DateOnly.Parse(gepland, System.Globalization.CultureInfo.InvariantCulture).AddMonths(-3), [3], Nu)[0].Id;

        Assert.Equal(kan, casus.KanMonitoren(new DateOnly(2026, 11, 4)));
        if (kan)
        {
            casus.LegMonitoringVast(moment, Uitkomst());
            Assert.Null(casus.VolgendMonitormoment);
        }
        else
        {
            Weigert<MonitormomentKomtNog>(casus, () => casus.LegMonitoringVast(moment, Uitkomst()));
        }
    }

    [Fact]
    public void Monitormomenten_gaan_op_volgorde()
    {
        var casus = Aanvaard("Rust in huis.");
        var momenten = casus.PlanMonitoring(new DateOnly(2025, 11, 5), [12, 3], Nu);

        Weigert<MonitormomentKomtNog>(casus, () => casus.LegMonitoringVast(momenten[1].Id, Uitkomst()));
        casus.LegMonitoringVast(momenten[0].Id, Uitkomst());
        casus.LegMonitoringVast(momenten[1].Id, Uitkomst());
    }

    [Fact]
    public void Monitoring_vraagt_beide_kanten_en_kan_een_keer()
    {
        var casus = Aanvaard("Rust in huis.");
        var moment = casus.PlanMonitoring(new DateOnly(2026, 8, 5), [3], Nu)[0].Id;
        Weigert<AntwoordOntbreekt>(casus, () => casus.LegMonitoringVast(moment, Uitkomst(betrokkenen: " ")));
        Weigert<AntwoordOntbreekt>(casus, () => casus.LegMonitoringVast(moment, Uitkomst(professionals: "")));
        Weigert<MonitormomentIsGedaan>(casus, () => casus.LegMonitoringVast(Guid.NewGuid(), Uitkomst()));
        Assert.Equal(Casusfase.Plan, casus.Fase);

        casus.LegMonitoringVast(moment, Uitkomst());

        Assert.Equal(Casusfase.Monitoring, casus.Fase);
        Assert.False(casus.WordtGemonitord);
        Weigert<MonitormomentIsGedaan>(casus, () => casus.LegMonitoringVast(moment, Uitkomst()));
    }

    [Fact]
    public void Informeren_gebeurt_een_keer_per_persoon_en_melding_en_niet_informeren_heeft_een_reden()
    {
        var casus = Open();
        var persoon = Guid.NewGuid();
        Weigert<RedenOntbreekt>(casus, () => casus.LegInformeringVast(Melding, persoon, null, " ", Nu, Hanneke));
        Assert.False(casus.IsGeinformeerd(Melding, persoon));

        casus.LegInformeringVast(Melding, persoon, Informeerwijze.Gesprek, null, Nu, Hanneke);

        Assert.True(casus.IsGeinformeerd(Melding, persoon));
        Assert.False(casus.IsGeinformeerd(Guid.NewGuid(), persoon));
        Weigert<AlGeinformeerd>(casus, () => casus.LegInformeringVast(Melding, persoon, Informeerwijze.Brief, null, Nu, Hanneke));
    }

    [Fact]
    public void Informeren_kan_ook_nog_na_het_sluiten()
    {
        var casus = Open();
        casus.Sluit("Geen vervolg nodig.", VeiligThuis, Nu, Hanneke);
        casus.LegInformeringVast(Melding, Guid.NewGuid(), null, "Dat geeft gevaar.", Nu, Hanneke);

        Assert.Single(casus.Informeringen);
    }

    [Fact]
    public void Een_gesloten_casus_heeft_geen_houder_geen_eigenaar_geen_dienst_en_geen_lopend_huishouden()
    {
        var casus = Aanvaard();
        casus.StartDienst(Dienstsoort.RegionaalMaatwerk, Melding, Nu.AddDays(2), Hanneke);
        casus.Sluit(" Het is veilig. ", VeiligThuis, Nu.AddDays(9), Hanneke);

        Assert.Equal(Casusfase.Gesloten, casus.Fase);
        Assert.Null(casus.ZichtNu);
        Assert.Null(casus.Regisseur);
        Assert.Null(casus.LopendeDienst);
        Assert.All(casus.Huishoudens, huishouden => Assert.Equal(Nu.AddDays(9), huishouden.Tot));
        Assert.Equal(("Het is veilig.", Hanneke), (casus.Afsluiting!.Reden, casus.Afsluiting.Door));
    }

    [Fact]
    public void Sluiten_zegt_wat_in_de_weg_staat()
    {
        var aangeboden = Aangeboden();
        Weigert<OverdrachtStaatOpen>(aangeboden, () => aangeboden.Sluit("Klaar.", VeiligThuis, Nu, Hanneke));

        var gemonitord = Aanvaard("Rust in huis.");
        gemonitord.PlanMonitoring(new DateOnly(2026, 11, 5), [3], Nu);
        Weigert<MonitoringLooptNog>(gemonitord, () => gemonitord.Sluit("Klaar.", VeiligThuis, Nu, Hanneke));

        var casus = Aanvaard();
        Weigert<ZichtLigtElders>(casus, () => casus.Sluit("Klaar.", AnderTeam, Nu, Aisha));
        Weigert<RedenOntbreekt>(casus, () => casus.Sluit(" ", Wijkteam, Nu, Joost));
        Assert.Null(casus.WaaromNietTeSluiten(Wijkteam));
        casus.Sluit("Klaar.", Wijkteam, Nu.AddDays(9), Joost);
        Weigert<CasusIsGesloten>(casus, () => casus.Sluit("Nog eens.", VeiligThuis, Nu, Hanneke));
    }

    [Fact]
    public void Een_gesloten_casus_weigert_alles_behalve_informeren()
    {
        var casus = Open();
        casus.Sluit("Klaar.", VeiligThuis, Nu, Hanneke);

        Weigert<CasusIsGesloten>(casus, () => casus.StartDienst(Dienstsoort.RegionaalMaatwerk, Melding, Nu, Hanneke));
        Weigert<CasusIsGesloten>(casus, () => casus.BiedOverdrachtAan(Aanbod(), Nu, Hanneke));
        Weigert<CasusIsGesloten>(casus, () => casus.VoegMeldingToe(Guid.NewGuid(), Nu, [], true, Nu, Hanneke));
        Weigert<CasusIsGesloten>(casus, () => casus.PlanMonitoring(new DateOnly(2026, 11, 5), [3], Nu));
        Weigert<CasusIsGesloten>(casus, () => casus.LegMonitoringVast(Guid.NewGuid(), Uitkomst()));
        Weigert<CasusIsGesloten>(casus, () => casus.AanvaardOverdracht(Guid.NewGuid(), Wijkteam, Joost, Nu, Joost));
        Assert.IsType<CasusIsGesloten>(casus.WaaromNietOverTeDragen());
    }

    private static Monitoruitkomst Uitkomst(string betrokkenen = "Het gaat goed.", string professionals = "School ziet rust.") =>
        new(Nu, Hanneke, betrokkenen, professionals, Veiligheidsoordeel.NogNietStabiel);
}
