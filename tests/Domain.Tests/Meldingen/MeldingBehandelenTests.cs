using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Meldingvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

public sealed class MeldingBehandelenTests
{
    [Fact]
    public void Wie_een_melding_aanneemt_is_behandelaar_en_nog_eens_verandert_niets()
    {
        var melding = Ontvangen();
        var ik = Collega(melding);

        melding.NeemAan(ik, Nu);
        var gebeurd = melding.Gebeurtenissen.Count;
        melding.NeemAan(ik, Nu);

        Assert.Equal(ik.Id, melding.BehandelaarId);
        Assert.Contains(melding.Gebeurtenissen, een => een is MeldingToegewezen { Kop: "Collega is behandelaar" });
        Assert.Equal(gebeurd, melding.Gebeurtenissen.Count);
    }

    [Fact]
    public void Aannemen_kan_alleen_wat_van_niemand_is_toewijzen_altijd()
    {
        var melding = Ontvangen();
        var (eerste, tweede) = (Collega(melding), Collega(melding));
        melding.NeemAan(eerste, Nu);

        Geweigerd<HeeftAlBehandelaar>(melding, () => melding.NeemAan(tweede, Nu));
        melding.WijsToe(tweede, Nu, eerste.Id);

        Assert.Equal(tweede.Id, melding.BehandelaarId);
    }

    [Fact]
    public void Wie_hier_geen_meldingen_beoordeelt_wordt_geen_behandelaar()
    {
        var melding = Ontvangen();

        Geweigerd<KanGeenBehandelaarZijn>(melding, () => melding.WijsToe(Collega(melding, Rol.Gedragswetenschapper), Nu, Wie));
        Geweigerd<KanGeenBehandelaarZijn>(melding, () => melding.WijsToe(null, Nu, Wie));
    }

    [Fact]
    public void Bij_een_casus_wordt_de_behandelaar_daar_gekozen()
    {
        var melding = Herkend();

        Geweigerd<BehandelaarHoortBijCasus>(melding, () => melding.NeemAan(Collega(melding), Nu));
    }

    [Fact]
    public void Een_teruggegeven_melding_krijgt_geen_behandelaar()
    {
        var melding = Gecheckt();
        melding.GeefTerug(Teruggavesoort.NietOntvankelijk, "Geen geweld.", Nu, Wie);

        Geweigerd<MeldingIsTeruggegeven>(melding, () => melding.NeemAan(Collega(melding), Nu));
    }

    private static Medewerker Collega(Melding melding, Rol rol = Rol.MedewerkerVeiligThuis) =>
        Medewerker.Schrijf(Nu, "Collega", melding.OrganisatieId, [rol], []);
}
