using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Xunit;
using static Kring.Domain.Tests.Casussen.Voorbeeldcasus;

namespace Kring.Domain.Tests.Casussen;

/// <summary>Two open casussen turn out to be one, and perhaps two after all.</summary>
public sealed class SamenvoegingTests
{
    private readonly Samenvoegverhaal verhaal = new();

    [Fact]
    public void Wat_loopt_gaat_mee_met_dezelfde_laatste_dag()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu.AddDays(1)));
        verhaal.StartDienst(ander, Dienstsoort.VoorwaardenEnVervolg, Nu.AddDays(2));
        var termijn = Assert.Single(verhaal.OpenVan(ander));
        var (begonnen, einddag) = (termijn.Begonnen, termijn.Einddag);

        verhaal.Voeg(leidend, ander, Nu.AddDays(20));

        Assert.Same(termijn, Assert.Single(verhaal.OpenVan(leidend)));
        Assert.Equal((begonnen, einddag), (termijn.Begonnen, termijn.Einddag));
        Assert.Equal(leidend.LopendeDienst!.Id, termijn.Waarover.OnderdeelId);
        Assert.Equal(ander.LopendeDienst!.Gestart, leidend.LopendeDienst.Gestart);
        Assert.Equal((Casusfase.Opgegaan, leidend.Id), (ander.Fase, ander.LeidendeCasusId));
        Assert.Equal(2, leidend.Huishoudens.Count);
        Assert.Equal(2, leidend.Meldingen.Count);
        Assert.All(verhaal.Meldingen, melding => Assert.Equal((leidend.Id, leidend.Nummer), (melding.CasusId, melding.Casusnummer)));
        Assert.Equal(Casusfase.Dienst, leidend.Fase);
    }

    [Fact]
    public void Van_dezelfde_taak_in_beide_blijft_de_eerste_die_afloopt()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.StartDienst(ander, Dienstsoort.VoorwaardenEnVervolg, Nu.AddDays(1));
        verhaal.StartDienst(leidend, Dienstsoort.VoorwaardenEnVervolg, Nu.AddDays(3));
        verhaal.GaOverdragen(leidend, Nu.AddDays(1));
        verhaal.GaOverdragen(ander, Nu.AddDays(5));
        var eerst = verhaal.OpenVan(ander)[0].Einddag;

        verhaal.Voeg(leidend, ander, Nu.AddDays(6));

        Assert.Equal(2, verhaal.OpenVan(leidend).Count);
        Assert.Empty(verhaal.OpenVan(ander));
        var dienst = verhaal.OpenVan(leidend).Single(termijn => termijn.Soort == Termijnsoort.VoorwaardenEnVervolg);
        Assert.Equal((eerst, leidend.LopendeDienst!.Id), (dienst.Einddag, dienst.Waarover.OnderdeelId!.Value));
        Assert.Single(leidend.Diensten);
    }

    [Fact]
    public void Twee_verschillende_diensten_lopen_allebei_door()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.StartDienst(leidend, Dienstsoort.RegionaalMaatwerk, Nu);
        verhaal.StartDienst(ander, Dienstsoort.VoorwaardenEnVervolg, Nu);
        verhaal.Voeg(leidend, ander, Nu.AddDays(1));

        Assert.Equal(2, leidend.Diensten.Count(dienst => dienst.Afronding is null));
        Assert.Equal(2, verhaal.OpenVan(leidend).Count);
        leidend.Sluit("Veilig.", VeiligThuis, Nu.AddDays(2), Hanneke);
        Assert.DoesNotContain(leidend.Diensten, dienst => dienst.Afronding is null);
    }

    [Fact]
    public void De_gekozen_eigenaar_krijgt_het_werk_van_de_ander_en_monitoring_blijft()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.DraagOver(leidend, Wijkteam, Joost, Nu.AddDays(1));
        verhaal.DraagOver(ander, AnderTeam, Aisha, Nu.AddDays(4));
        verhaal.Voeg(leidend, ander, Nu.AddDays(5), AnderTeam, ander.Regisseur);

        Assert.Equal((AnderTeam, Aisha), (leidend.ZichtNu!.OrganisatieId, leidend.Regisseur!.MedewerkerId));
        Assert.Null(ander.ZichtNu);
        Assert.Null(ander.Regisseur);
        var open = verhaal.OpenVan(leidend);
        Assert.Equal([Aisha, Aisha], open.Where(termijn => termijn.Soort == Termijnsoort.KindSpreken).Select(termijn => termijn.MedewerkerId!.Value));
        Assert.Equal(4, leidend.Monitormomenten.Count(moment => moment.Uitkomst is null));
        Assert.Equal(4, open.Count(termijn => termijn.Soort == Termijnsoort.Monitoring));
        Assert.True(leidend.DoetMee(Wijkteam));
    }

    [Fact]
    public void Een_monitormoment_op_dezelfde_dag_en_een_kind_in_beide_staan_er_eenmaal()
    {
        var kind = Guid.NewGuid();
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.DraagOver(leidend, Wijkteam, Joost, Nu.AddDays(1), kind);
        verhaal.DraagOver(ander, Wijkteam, Joost, Nu.AddDays(1), kind);
        verhaal.Voeg(leidend, ander, Nu.AddDays(2), Wijkteam);

        Assert.Equal(2, leidend.Monitormomenten.Count);
        Assert.Equal(3, verhaal.OpenVan(leidend).Count);
        Assert.Equal(3, verhaal.Termijnen.Count(termijn => termijn.IsVervallen));
    }

    [Fact]
    public void Wat_er_in_de_weg_staat_wordt_gezegd()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        Weigert<CasusIsDezelfde>(leidend, () => verhaal.Voeg(leidend, leidend, Nu));
        Weigert<ZichthouderIsVanGeenVanBeide>(leidend, () => verhaal.Voeg(leidend, ander, Nu, Wijkteam));
        verhaal.DraagOver(ander, Wijkteam, Joost, Nu);
        Weigert<EigenaarIsVanGeenVanBeide>(leidend, () => Samenvoeging.Voeg(leidend, ander, new(VeiligThuis, null, null, "Eén."), Leeg, Nu, Hanneke));
        Weigert<Domain.Casussen.RedenOntbreekt>(leidend, () => Samenvoeging.Voeg(leidend, ander, new(VeiligThuis, ander.Regisseur, null, " "), Leeg, Nu, Hanneke));
        verhaal.StartDienst(leidend, Dienstsoort.RegionaalMaatwerk, Nu);
        Weigert<DienstVraagtZichtBijVeiligThuis>(leidend, () => verhaal.Voeg(leidend, ander, Nu, Wijkteam));
        var derde = verhaal.Open(Nu);
        verhaal.DraagOver(derde, AnderTeam, Aisha, Nu);
        Weigert<ZichtEnEigenaarPassenNiet>(derde, () => verhaal.Voeg(derde, ander, Nu, Wijkteam, derde.Regisseur));
        var vierde = verhaal.Open(Nu);
        vierde.BiedOverdrachtAan(Aanbod(), Nu, Hanneke);
        Weigert<OverdrachtWachtInCasus>(leidend, () => verhaal.Voeg(leidend, vierde, Nu));
        var vijfde = verhaal.Open(Nu);
        vijfde.Sluit("Klaar.", VeiligThuis, Nu, Hanneke);
        Weigert<CasusIsNietOpen>(leidend, () => verhaal.Voeg(leidend, vijfde, Nu));
        Weigert<CasusIsNietOpen>(leidend, () => verhaal.Voeg(vijfde, leidend, Nu));
    }

    [Fact]
    public void In_een_opgegane_casus_gebeurt_niets_meer_en_de_zin_wijst_verder()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.Voeg(leidend, ander, Nu.AddDays(1));

        Weigert<CasusIsOpgegaan>(ander, () => ander.StartDienst(Dienstsoort.RegionaalMaatwerk, Guid.NewGuid(), Nu, Hanneke));
        Weigert<CasusIsOpgegaan>(ander, () => ander.BiedOverdrachtAan(Aanbod(), Nu, Hanneke));
        Weigert<CasusIsOpgegaan>(ander, () => ander.Sluit("Klaar.", VeiligThuis, Nu, Hanneke));
        Weigert<CasusIsOpgegaan>(ander, () => ander.LegInformeringVast(ander.Meldingen[0].MeldingId, Joost, Informeerwijze.Gesprek, null, Nu, Hanneke));
        Weigert<CasusIsNietOpen>(ander, () => verhaal.Voeg(verhaal.Open(Nu), ander, Nu));
    }

    [Fact]
    public void Een_latere_melding_telt_als_vervolg_op_wat_is_opgegaan_en_wat_eerder_kwam_verandert_niet()
    {
        var persoon = Guid.NewGuid();
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu.AddDays(1), persoon: persoon));
        var voor = verhaal.Typen();
        verhaal.Voeg(leidend, ander, Nu.AddDays(5));
        Assert.Equal(voor, verhaal.Typen());
        var later = verhaal.Meld(Nu.AddDays(9), ander.Huishoudens[0].HuishoudenId, persoon);
        leidend.VoegMeldingToe(later.Id, later.Ontvangen, [], true, Nu.AddDays(9), Hanneke);

        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, verhaal.Typen()[^1]);
        leidend.Sluit("Veilig.", VeiligThuis, Nu.AddDays(10), Hanneke);
        Assert.All(ander.Betrokken(verhaal.Meldingen), periode => Assert.True(periode.Tot <= Nu.AddDays(5)));
    }

    [Fact]
    public void Wat_al_is_overgedragen_hoeft_in_de_leidende_casus_niet_nog_eens()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.Meldingen[1].Beoordeel(new Veiligheidstaxatie(false, true), UitkomstVeiligheidsbeoordeling.Overdracht, "Hulp nodig.", Nu.AddDays(1), Hanneke);
        verhaal.DraagOver(leidend, Wijkteam, Joost, Nu.AddDays(1));
        verhaal.DraagOver(ander, Wijkteam, Joost, Nu.AddDays(2));
        verhaal.Voeg(leidend, ander, Nu.AddDays(3), Wijkteam);

        Assert.DoesNotContain(leidend.Betrokken([verhaal.Meldingen[1]]), periode => periode.Hoe == Betrokkenheid.NaBeoordeling && periode.Liep(Nu.AddDays(4)));
        Assert.Contains(leidend.Betrokken([verhaal.Meldingen[1]]), periode => periode.Hoe == Betrokkenheid.Monitoring && periode.Liep(Nu.AddDays(4)));
    }

    [Fact]
    public void Wat_nog_over_te_dragen_was_kan_daarna_worden_aangeboden()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.DraagOver(leidend, Wijkteam, Joost, Nu.AddDays(1));
        verhaal.GaOverdragen(ander, Nu.AddDays(1));
        Assert.IsType<ZichtLigtElders>(leidend.WaaromNietOverTeDragen());
        verhaal.Voeg(leidend, ander, Nu.AddDays(2), Wijkteam);

        Assert.Null(leidend.WaaromNietOverTeDragen());
        Assert.Contains(verhaal.OpenVan(leidend), termijn => termijn.Soort == Termijnsoort.Overdragen);
    }

    private static Samenvoegwerk Leeg => new([], [], [], id => id, _ => true);
}
