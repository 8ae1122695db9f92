using Kring.Domain.Toegang;
using Xunit;

namespace Kring.Domain.Tests.Toegang;

public sealed class ToegangsbeleidTests
{
    [Fact]
    public void Waarmee_een_regio_begint_geeft_iedere_rol_alles_wat_zij_kan_en_niets_meer()
    {
        foreach (var rol in Enum.GetValues<Rol>())
        {
            var gegeven = Toegangsbeleid.Begin.Regels.Where(regel => regel.Rol == rol).SelectMany(regel => regel.Rechten).ToHashSet();

            Assert.Equal(Rechten.Van(rol).Where(recht => !recht.IsVanIedereen()).Order(), gegeven.Order());
        }
    }

    [Theory]
    [InlineData(Rol.Beheerder)]
    [InlineData(Rol.Beleidsregisseur)]
    [InlineData(Rol.FunctionarisGegevensbescherming)]
    public void Wie_geen_mensen_mag_zien_kan_geen_enkele_regio_een_zaak_laten_zien(Rol rol)
    {
        Assert.DoesNotContain(Toegangsbeleid.Begin.Regels, regel => regel.Rol == rol && regel.Betrekking.IsZaak());
        Assert.All(
            Enum.GetValues<Recht>().Where(recht => recht.IsOverZaak()),
            recht => Assert.IsType<RolKanDitNiet>(Weigering(Regel(rol, Betrekking.EigenZaak, recht))));
    }

    [Fact]
    public void De_procesregisseur_kan_nooit_met_het_gezin_spreken() => Assert.All(
        [Recht.InformerenVastleggen, Recht.KindgesprekVastleggen, Recht.GesprekVoeren, Recht.BriefVersturen, Recht.AfgeschermdAdresTonen],
        recht => Assert.DoesNotContain(recht, Rechten.Van(Rol.Procesregisseur)));

    [Fact]
    public void Wat_het_systeem_alleen_mag_staat_in_geen_regel() =>
        Assert.All(Enum.GetValues<Rol>(), rol => Assert.DoesNotContain(Recht.BerichtVersturen, Rechten.Van(rol)));

    [Fact]
    public void Elk_recht_past_bij_precies_een_soort_betrekking_en_heeft_een_naam()
    {
        foreach (var recht in Enum.GetValues<Recht>().Where(recht => !recht.IsVanIedereen()))
        {
            Betrekking[] soorten = [Betrekking.Geen, Betrekking.Zelf, Betrekking.EigenOrganisatie, Betrekking.EigenZaak];
            Assert.Single(soorten, soort => recht.PastBij(soort));
            Assert.Equal(recht.IsOverZaak(), recht.PastBij(Betrekking.Deelnemer));
            Assert.Equal(recht.IsOverZaak(), recht.PastBij(Betrekking.Noodtoegang));
            Assert.NotEmpty(recht.Naam());
        }
    }

    [Fact]
    public void Een_recht_over_een_zaak_staat_alleen_bij_een_betrekking_tot_een_zaak()
    {
        Assert.IsType<RechtPastNietBijBetrekking>(Weigering(Regel(Rol.MedewerkerVeiligThuis, Betrekking.Geen, Recht.CasusZien)));
        Assert.IsType<RechtPastNietBijBetrekking>(Weigering(Regel(Rol.MedewerkerVeiligThuis, Betrekking.EigenZaak, Recht.WerklijstZien)));
    }

    [Fact]
    public void Twee_regels_voor_hetzelfde_kan_niet()
    {
        var regel = Regel(Rol.MedewerkerVeiligThuis, Betrekking.EigenZaak, Recht.CasusZien);

        var fout = Assert.Throws<WeigeringException>(() => Toegangsbeleid.Maak(2, [regel, regel with { InWerkgebied = true }]));
        Assert.IsType<RegelStaatDubbel>(fout.Weigering);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(7300, true)]
    [InlineData(7301, false)]
    public void Dagen_na_sluiting_liggen_tussen_nul_en_de_bewaartermijn(int dagen, bool kan)
    {
        var regel = Regel(Rol.MedewerkerLokaalTeam, Betrekking.Deelnemer, Recht.CasusZien) with { DagenNaSluiting = dagen };

        Assert.Equal(kan, Record.Exception(() => Toegangsbeleid.Maak(2, [regel])) is null);
    }

    [Fact]
    public void Een_andere_regel_komt_op_de_plaats_van_de_oude_en_zonder_rechten_vervalt_zij()
    {
        var oud = Toegangsbeleid.Begin.Regel(Rol.MedewerkerLokaalTeam, Betrekking.Deelnemer)!;
        var anders = oud with { DagenNaSluiting = 30 };

        var met = Toegangsbeleid.Begin.Met(anders);
        Assert.Equal(Toegangsbeleid.Begin.Regels.Count, met.Count);
        Assert.Same(anders, met[Toegangsbeleid.Begin.Regels.ToList().IndexOf(oud)]);
        Assert.DoesNotContain(Toegangsbeleid.Begin.Met(oud with { Rechten = [] }), regel => regel.Rol == oud.Rol && regel.Betrekking == oud.Betrekking);
        Assert.Equal(new DateTimeOffset(2026, 10, 3, 8, 0, 0, TimeSpan.Zero), anders.GeslotenNa(new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero)));
        Assert.Null(Toegangsbeleid.Begin.Regel(Rol.Beleidsregisseur, Betrekking.Deelnemer));
    }

    private static Toegangsregel Regel(Rol rol, Betrekking betrekking, params Recht[] rechten) =>
        new() { Rol = rol, Betrekking = betrekking, Rechten = rechten };

    private static Weigering Weigering(Toegangsregel regel) =>
        Assert.Throws<WeigeringException>(() => Toegangsbeleid.Maak(2, [regel])).Weigering;
}
