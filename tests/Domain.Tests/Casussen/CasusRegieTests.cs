using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Xunit;
using static Kring.Domain.Tests.Casussen.Voorbeeldcasus;

namespace Kring.Domain.Tests.Casussen;

public sealed class CasusRegieTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 4);

    [Fact]
    public void Een_wissel_sluit_zonder_gat_aan()
    {
        var casus = Aanvaard();
        casus.WisselRegisseur(Aisha, Wijkteam, Regierol.Casusregisseur, "Joost gaat met verlof.", Nu.AddDays(5), Joost);

        Assert.Equal((Aisha, Regierol.Casusregisseur, Nu.AddDays(5)), (casus.Regisseur!.MedewerkerId, casus.Regisseur.Rol, casus.Regisseur.Van));
        Assert.Equal(Nu.AddDays(5), casus.Regisseurs[0].Tot);
        Assert.Contains(casus.Gebeurtenissen, gebeurd => gebeurd is RegisseurGewisseld { Tekst: "Joost gaat met verlof." });
    }

    [Fact]
    public void Dezelfde_persoon_in_dezelfde_rol_verandert_niets()
    {
        var casus = Aanvaard();
        var gebeurd = casus.Gebeurtenissen.Count;
        casus.WisselRegisseur(Joost, Wijkteam, Regierol.Eigenaar, "Zomaar.", Nu.AddDays(5), Joost);

        Assert.Single(casus.Regisseurs);
        Assert.Equal(gebeurd, casus.Gebeurtenissen.Count);
    }

    [Fact]
    public void Dezelfde_persoon_kan_casusregisseur_worden()
    {
        var casus = Aanvaard();
        casus.WisselRegisseur(Joost, Wijkteam, Regierol.Casusregisseur, "Er zijn meer problemen.", Nu.AddDays(5), Joost);

        Assert.Equal(Regierol.Casusregisseur, casus.Regisseur!.Rol);
        Assert.Equal(2, casus.Regisseurs.Count);
    }

    [Fact]
    public void Een_wissel_vraagt_een_eigenaar_een_reden_en_de_eigen_organisatie()
    {
        var zonder = Open();
        Weigert<EigenaarOntbreekt>(zonder, () => zonder.WisselRegisseur(Joost, Wijkteam, Regierol.Eigenaar, "Reden.", Nu, Joost));

        var casus = Aanvaard();
        Weigert<RedenOntbreekt>(casus, () => casus.WisselRegisseur(Aisha, Wijkteam, Regierol.Eigenaar, " ", Nu, Joost));
        Weigert<EigenaarIsVanAnderen>(casus, () => casus.WisselRegisseur(Aisha, AnderTeam, Regierol.Eigenaar, "Reden.", Nu, Aisha));

        casus.Sluit("Veilig.", VeiligThuis, Nu.AddDays(9), Hanneke);
        Weigert<CasusIsGesloten>(casus, () => casus.WisselRegisseur(Aisha, Wijkteam, Regierol.Eigenaar, "Reden.", Nu, Joost));
    }

    [Fact]
    public void Eigenaar_kan_zijn_wie_in_dienst_is_in_de_rol_en_in_de_gemeente_werkt()
    {
        var casus = Open();

        Assert.True(casus.KanRegisseurZijn(Collega(), Wijkteam, Vandaag));
        Assert.False(casus.KanRegisseurZijn(Collega(), AnderTeam, Vandaag));
        Assert.False(casus.KanRegisseurZijn(Collega(rol: Rol.Ketenpartner), Wijkteam, Vandaag));
        Assert.False(casus.KanRegisseurZijn(Collega(gemeente: "9902"), Wijkteam, Vandaag));
        Assert.False(casus.KanRegisseurZijn(Collega(tot: Vandaag.AddDays(-1)), Wijkteam, Vandaag));
        Assert.True(casus.KanRegisseurZijn(Collega(tot: Vandaag), Wijkteam, Vandaag));
        Assert.True(Open(gemeente: null).KanRegisseurZijn(Collega(gemeente: "9902"), Wijkteam, Vandaag));

        var weg = Collega();
        weg.GaUitDienst(Nu, Hanneke);
        Assert.False(casus.KanRegisseurZijn(weg, Wijkteam, Vandaag));
    }

    [Fact]
    public void Een_keuze_die_niet_kan_wordt_geweigerd()
    {
        var casus = Open();
        casus.EisRegisseur(Collega(), Wijkteam, Vandaag);

        Weigert<KanGeenEigenaarZijn>(casus, () => casus.EisRegisseur(null, Wijkteam, Vandaag));
        Weigert<KanGeenEigenaarZijn>(casus, () => casus.EisRegisseur(Collega(gemeente: "9902"), Wijkteam, Vandaag));
    }

    [Theory]
    [InlineData(Organisatiesoort.LokaalTeam, true)]
    [InlineData(Organisatiesoort.Ketenpartner, true)]
    [InlineData(Organisatiesoort.Gemeente, false)]
    [InlineData(Organisatiesoort.Politie, false)]
    [InlineData(Organisatiesoort.VeiligThuis, false)]
    public void Ontvangen_kan_een_team_of_ketenpartner_waar_iemand_kan_aannemen(Organisatiesoort soort, bool kan)
    {
        var organisatie = Organisatie.Schrijf(Nu, "Team", soort, Contact.Leeg);

        Assert.Equal(kan, Open().KanOntvangen(organisatie, [Collega(bij: organisatie.Id)], Vandaag));
        Assert.False(Open().KanOntvangen(organisatie, [Collega(bij: Wijkteam)], Vandaag));
    }

    private static Medewerker Collega(
        Guid? bij = null, Rol rol = Rol.MedewerkerLokaalTeam, string gemeente = "9901", DateOnly? tot = null) =>
        Medewerker.Schrijf(Nu, "Collega", bij ?? Wijkteam, [rol], [new Werkgebied(gemeente, Vandaag.AddYears(-1), tot)]);
}
