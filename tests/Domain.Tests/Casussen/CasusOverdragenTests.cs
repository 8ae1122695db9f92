using Kring.Domain.Casussen;
using Xunit;
using static Kring.Domain.Tests.Casussen.Voorbeeldcasus;

namespace Kring.Domain.Tests.Casussen;

public sealed class CasusOverdragenTests
{
    [Fact]
    public void Veilig_thuis_heeft_zicht_op_veiligheid_vanaf_de_ontvangst_en_niet_vanaf_het_openen()
    {
        var casus = Open();

        Assert.Equal((VeiligThuis, Ontvangen), (casus.ZichtNu!.OrganisatieId, casus.ZichtNu.Van));
        Assert.True(casus.DoetMee(VeiligThuis));
        Assert.Equal(Casusfase.Beoordeling, casus.Fase);
        Assert.Null(casus.Regisseur);
    }

    [Fact]
    public void Een_casus_zonder_huishouden_gaat_niet_open()
    {
        var zonder = Assert.Throws<WeigeringException>(
            () => Casus.Open(Nu, "1", new Casusopening("", VeiligThuis, null, Melding, Ontvangen, []), Hanneke));

        Assert.IsType<HuishoudenOntbreekt>(zonder.Weigering);
    }

    [Fact]
    public void Na_het_aanbod_ziet_de_ontvanger_de_casus_en_houdt_veilig_thuis_zicht()
    {
        var casus = Aangeboden();

        Assert.True(casus.DoetMee(Wijkteam));
        Assert.Equal(VeiligThuis, casus.ZichtNu!.OrganisatieId);
        Assert.Equal(Casusfase.Overdracht, casus.Fase);
        Assert.Null(casus.Regisseur);
    }

    [Fact]
    public void Aannemen_verplaatst_zicht_op_dat_moment_zonder_gat_en_geeft_een_eigenaar()
    {
        var casus = Aanvaard();

        Assert.Equal(2, casus.Zichthouders.Count);
        Assert.Equal(Nu.AddDays(1), casus.Zichthouders[0].Tot);
        Assert.Equal((Wijkteam, Nu.AddDays(1)), (casus.ZichtNu!.OrganisatieId, casus.ZichtNu.Van));
        Assert.Equal((Joost, Wijkteam, Regierol.Eigenaar), (casus.Regisseur!.MedewerkerId, casus.Regisseur.OrganisatieId, casus.Regisseur.Rol));
        Assert.Equal(Casusfase.Plan, casus.Fase);
        Assert.Contains(casus.Gebeurtenissen, gebeurd => gebeurd is OverdrachtAanvaard { MetVoorwaarden: false });
    }

    [Fact]
    public void Aannemen_rondt_een_lopende_dienst_af()
    {
        var casus = Open();
        casus.StartDienst(Dienstsoort.VoorwaardenEnVervolg, Melding, Nu, Hanneke);
        casus.BiedOverdrachtAan(Aanbod(null, "Rust in huis."), Nu, Hanneke);
        Assert.Equal(Casusfase.Overdracht, casus.Fase);

        casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, Wijkteam, Joost, Nu, Joost);

        Assert.Null(casus.LopendeDienst);
        Assert.Contains(casus.Gebeurtenissen, gebeurd => gebeurd is DienstAfgerond);
    }

    [Fact]
    public void Teruggeven_laat_het_zicht_waar_het_was_en_maakt_de_casus_weer_onzichtbaar_voor_de_ontvanger()
    {
        var casus = Aangeboden();
        casus.GeefOverdrachtTerug(casus.OpenOverdracht!.Id, Wijkteam, " Het gezin verhuist. ", Nu, Joost);

        Assert.Equal(VeiligThuis, Assert.Single(casus.Zichthouders).OrganisatieId);
        Assert.False(casus.DoetMee(Wijkteam));
        Assert.Null(casus.OpenOverdracht);
        Assert.Equal("Het gezin verhuist.", casus.Overdrachten[0].Teruggave!.Reden);
    }

    [Fact]
    public void Wie_de_casus_later_van_een_ander_overneemt_is_de_enige_eigenaar_en_de_vorige_doet_niet_meer_mee()
    {
        var casus = Aanvaard();
        casus.StartDienst(Dienstsoort.RegionaalMaatwerk, Melding, Nu.AddDays(2), Hanneke);
        Assert.Equal(VeiligThuis, casus.ZichtNu!.OrganisatieId);
        casus.BiedOverdrachtAan(Aanbod(AnderTeam), Nu.AddDays(3), Hanneke);
        casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, AnderTeam, Aisha, Nu.AddDays(4), Aisha);

        Assert.Equal(Aisha, casus.Regisseur!.MedewerkerId);
        Assert.Equal(Nu.AddDays(4), casus.Regisseurs[0].Tot);
        Assert.False(casus.DoetMee(Wijkteam));
        Assert.True(casus.DoetMee(AnderTeam));
    }

    [Fact]
    public void Teruggeven_door_de_organisatie_van_de_eigenaar_laat_haar_meedoen()
    {
        var casus = Aanvaard();
        casus.StartDienst(Dienstsoort.RegionaalMaatwerk, Melding, Nu.AddDays(2), Hanneke);
        casus.BiedOverdrachtAan(Aanbod(), Nu.AddDays(3), Hanneke);
        casus.GeefOverdrachtTerug(casus.OpenOverdracht!.Id, Wijkteam, "Het is nog niet veilig genoeg.", Nu.AddDays(4), Joost);

        Assert.True(casus.DoetMee(Wijkteam));
        Assert.Equal(Joost, casus.Regisseur!.MedewerkerId);
    }

    [Fact]
    public void Er_is_hoogstens_een_open_overdracht()
    {
        var casus = Aangeboden();

        Weigert<OverdrachtStaatOpen>(casus, () => casus.BiedOverdrachtAan(Aanbod(AnderTeam), Nu, Hanneke));
        Assert.IsType<OverdrachtStaatOpen>(casus.WaaromNietOverTeDragen());
    }

    [Fact]
    public void Een_latere_melding_gaat_naar_wie_zicht_heeft_en_naar_niemand_anders()
    {
        var casus = Aanvaard();
        Vervolgmelding(casus);

        Weigert<OverdrachtAlleenAanZichthouder>(casus, () => casus.BiedOverdrachtAan(Aanbod(AnderTeam), Nu, Hanneke));
        Assert.False(casus.KanAangebodenWordenAan(AnderTeam));
        Assert.True(casus.KanAangebodenWordenAan(Wijkteam));
        Assert.Null(casus.WaaromNietOverTeDragen());
    }

    [Fact]
    public void Wie_een_latere_melding_aanneemt_houdt_zicht_en_eigenaar()
    {
        var casus = Aanvaard();
        Vervolgmelding(casus);
        casus.BiedOverdrachtAan(Aanbod(), Nu.AddDays(3), Hanneke);
        casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, Wijkteam, Joost, Nu.AddDays(4), Joost);

        Assert.Equal(Wijkteam, casus.ZichtNu!.OrganisatieId);
        Assert.Equal(2, casus.Zichthouders.Count);
        Assert.Equal(Joost, Assert.Single(casus.Regisseurs).MedewerkerId);
    }

    [Fact]
    public void Een_casusregisseur_blijft_dat_bij_een_latere_melding_ook_als_een_ander_het_wordt()
    {
        var casus = Aanvaard();
        casus.WisselRegisseur(Joost, Wijkteam, Regierol.Casusregisseur, "Het gaat om veel tegelijk.", Nu.AddDays(2), Joost);
        Vervolgmelding(casus);
        casus.BiedOverdrachtAan(Aanbod(), Nu.AddDays(3), Hanneke);
        casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, Wijkteam, Aisha, Nu.AddDays(4), Aisha);

        Assert.Equal((Aisha, Regierol.Casusregisseur), (casus.Regisseur!.MedewerkerId, casus.Regisseur.Rol));
    }

    [Fact]
    public void Zonder_nieuwe_melding_is_er_niets_meer_over_te_dragen()
    {
        var casus = Aanvaard();

        Weigert<ZichtLigtElders>(casus, () => casus.BiedOverdrachtAan(Aanbod(), Nu.AddDays(3), Hanneke));
        Assert.IsType<ZichtLigtElders>(casus.WaaromNietOverTeDragen());
        Vervolgmelding(casus);
        Assert.Null(casus.WaaromNietOverTeDragen());
    }

    [Fact]
    public void Een_aanbod_zonder_antwoord_kan_worden_ingetrokken_en_dan_ziet_de_ontvanger_de_casus_niet_meer()
    {
        var casus = Aangeboden();
        var overdracht = casus.OpenOverdracht!.Id;
        Weigert<RedenOntbreekt>(casus, () => casus.TrekOverdrachtIn(overdracht, " ", Nu, Hanneke));
        Weigert<OverdrachtIsBeantwoord>(casus, () => casus.TrekOverdrachtIn(Guid.NewGuid(), "Verhuisd.", Nu, Hanneke));

        casus.TrekOverdrachtIn(overdracht, " Verhuisd. ", Nu.AddDays(1), Hanneke);

        Assert.Null(casus.OpenOverdracht);
        Assert.Equal(new Intrekking(Nu.AddDays(1), Hanneke, "Verhuisd."), casus.Overdrachten[0].Intrekking);
        Assert.False(casus.DoetMee(Wijkteam));
        Assert.Equal(VeiligThuis, casus.ZichtNu!.OrganisatieId);
        Assert.Contains(casus.Gebeurtenissen, een => een is OverdrachtIngetrokken { Tekst: "Verhuisd." });
        Weigert<OverdrachtIsBeantwoord>(casus, () => casus.AanvaardOverdracht(overdracht, Wijkteam, Joost, Nu, Joost));
        Assert.Null(casus.WaaromNietOverTeDragen());
    }

    [Fact]
    public void Wie_al_eigenaar_levert_blijft_meedoen_na_intrekken()
    {
        var casus = Aanvaard();
        Vervolgmelding(casus);
        casus.BiedOverdrachtAan(Aanbod(), Nu.AddDays(3), Hanneke);
        casus.TrekOverdrachtIn(casus.OpenOverdracht!.Id, "Toch niet nodig.", Nu.AddDays(4), Hanneke);

        Assert.True(casus.DoetMee(Wijkteam));
    }

    [Fact]
    public void Overdragen_aan_zichzelf_kan_niet()
    {
        var casus = Open();
        Weigert<OverdrachtAanZichzelf>(casus, () => casus.BiedOverdrachtAan(Aanbod(VeiligThuis), Nu, Hanneke));
        Assert.Null(casus.WaaromNietOverTeDragen());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void Wie_overneemt_moet_weten_wat_bekend_is(string bekend)
    {
        var casus = Open();
        Weigert<WatBekendIsOntbreekt>(casus, () => casus.BiedOverdrachtAan(Aanbod() with { WatBekendIs = bekend }, Nu, Hanneke));
    }

    [Fact]
    public void Na_voorwaarden_en_vervolg_zijn_er_voorwaarden_maar_na_maatwerk_hoeft_dat_niet()
    {
        var casus = Open();
        casus.StartDienst(Dienstsoort.VoorwaardenEnVervolg, Melding, Nu, Hanneke);
        Weigert<VoorwaardenOntbreken>(casus, () => casus.BiedOverdrachtAan(Aanbod(), Nu, Hanneke));

        var maatwerk = Open();
        maatwerk.StartDienst(Dienstsoort.RegionaalMaatwerk, Melding, Nu, Hanneke);
        Assert.False(maatwerk.BiedOverdrachtAan(Aanbod(), Nu, Hanneke).MetVoorwaarden);
    }

    [Fact]
    public void Alleen_de_ontvanger_antwoordt_en_maar_een_keer()
    {
        var casus = Aangeboden();
        var id = casus.OpenOverdracht!.Id;
        Weigert<OverdrachtIsAanAnderen>(casus, () => casus.AanvaardOverdracht(id, AnderTeam, Aisha, Nu, Aisha));
        Weigert<OverdrachtIsAanAnderen>(casus, () => casus.GeefOverdrachtTerug(id, VeiligThuis, "Reden.", Nu, Hanneke));
        Weigert<RedenOntbreekt>(casus, () => casus.GeefOverdrachtTerug(id, Wijkteam, " ", Nu, Joost));
        Weigert<OverdrachtIsBeantwoord>(casus, () => casus.AanvaardOverdracht(Guid.NewGuid(), Wijkteam, Joost, Nu, Joost));

        casus.AanvaardOverdracht(id, Wijkteam, Joost, Nu, Joost);

        Weigert<OverdrachtIsBeantwoord>(casus, () => casus.AanvaardOverdracht(id, Wijkteam, Joost, Nu, Joost));
        Weigert<OverdrachtIsBeantwoord>(casus, () => casus.GeefOverdrachtTerug(id, Wijkteam, "Toch niet.", Nu, Joost));
    }

    private static void Vervolgmelding(Casus casus) =>
        casus.VoegMeldingToe(Guid.NewGuid(), Nu.AddDays(2), [], true, Nu.AddDays(2), Hanneke);
}
