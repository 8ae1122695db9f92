using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Xunit;
using static Kring.Domain.Tests.Casussen.Voorbeeldcasus;

namespace Kring.Domain.Tests.Casussen;

public sealed class CasusBehandelenTests
{
    private static readonly DateOnly Vandaag = DateOnly.FromDateTime(Nu.Date);

    [Fact]
    public void Wie_een_casus_aanneemt_is_behandelaar_en_nog_eens_verandert_niets()
    {
        var casus = Open();
        var ik = Collega();

        casus.NeemAan(ik, Nu);
        var gebeurd = casus.Gebeurtenissen.Count;
        casus.NeemAan(ik, Nu);

        Assert.Equal(ik.Id, casus.BehandelaarId);
        Assert.Contains(casus.Gebeurtenissen, een => een is CasusToegewezen { Kop: "Collega is behandelaar bij Veilig Thuis" });
        Assert.Equal(gebeurd, casus.Gebeurtenissen.Count);
    }

    [Fact]
    public void Aannemen_kan_alleen_wat_van_niemand_is_toewijzen_altijd()
    {
        var casus = Open();
        var (eerste, tweede) = (Collega(), Collega());
        casus.NeemAan(eerste, Nu);

        Weigert<HeeftAlBehandelaar>(casus, () => casus.NeemAan(tweede, Nu));
        casus.WijsToe(tweede, Nu, eerste.Id);

        Assert.Equal(tweede.Id, casus.BehandelaarId);
    }

    [Theory]
    [InlineData(Rol.Vertrouwensarts, "9901", true)]
    [InlineData(Rol.MedewerkerVeiligThuis, "9902", true)]
    [InlineData(Rol.MedewerkerVeiligThuis, "9901", false)]
    public void Behandelaar_is_wie_bij_deze_organisatie_in_deze_gemeente_meldingen_beoordeelt(Rol rol, string gemeente, bool eigen)
    {
        var casus = Open();

        Weigert<KanGeenBehandelaarZijn>(casus, () => casus.WijsToe(Collega(rol, gemeente, eigen ? VeiligThuis : AnderTeam), Nu, Hanneke));
        Weigert<KanGeenBehandelaarZijn>(casus, () => casus.WijsToe(null, Nu, Hanneke));
    }

    [Fact]
    public void Zonder_gemeente_kan_iedere_beoordelaar_behandelen()
    {
        var casus = Open(gemeente: null);
        var wie = Collega(gemeente: "9906");

        casus.WijsToe(wie, Nu, Hanneke);

        Assert.Equal(wie.Id, casus.BehandelaarId);
    }

    [Fact]
    public void Wie_uit_dienst_is_behandelt_niets_meer()
    {
        var weg = Collega();
        weg.GaUitDienst(Nu, Hanneke);

        Weigert<KanGeenBehandelaarZijn>(Open(), () => Open().WijsToe(weg, Nu, Hanneke));
    }

    [Fact]
    public void Een_gesloten_casus_krijgt_geen_behandelaar()
    {
        var casus = Open();
        casus.Sluit("Veilig.", VeiligThuis, Nu, Hanneke);

        Weigert<CasusIsGesloten>(casus, () => casus.NeemAan(Collega(), Nu));
    }

    [Fact]
    public void De_behandelaar_van_de_melding_blijft_tenzij_de_casus_er_een_heeft()
    {
        var casus = Open();
        casus.BlijftBij(null);
        Assert.Null(casus.BehandelaarId);
        casus.BlijftBij(Hanneke);
        casus.BlijftBij(Joost);

        Assert.Equal(Hanneke, casus.BehandelaarId);
        Assert.Equal([casus.Id, Melding], casus.Zaken());
    }

    [Fact]
    public void Wat_veilig_thuis_moet_doen_is_van_de_behandelaar()
    {
        var casus = Open();
        casus.BlijftBij(Hanneke);

        Assert.Equal(Hanneke, Casustermijnen.Overdragen(casus, Nu, new()).MedewerkerId);
    }

    private static Medewerker Collega(Rol rol = Rol.MedewerkerVeiligThuis, string gemeente = "9901", Guid? bij = null) =>
        Medewerker.Schrijf(Nu, "Collega", bij ?? VeiligThuis, [rol], [new Werkgebied(gemeente, Vandaag.AddYears(-1))]);
}
