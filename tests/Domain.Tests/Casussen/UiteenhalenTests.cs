using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Xunit;
using static Kring.Domain.Tests.Casussen.Voorbeeldcasus;

namespace Kring.Domain.Tests.Casussen;

/// <summary>Joined casussen are parted again: exactly as it was, or as somebody decides.</summary>
public sealed class UiteenhalenTests
{
    private readonly Samenvoegverhaal verhaal = new();

    [Fact]
    public void Zolang_er_niets_volgde_staat_alles_weer_zoals_het_stond()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.DraagOver(leidend, Wijkteam, Joost, Nu.AddDays(1));
        verhaal.DraagOver(ander, AnderTeam, Aisha, Nu.AddDays(2));
        var (een, twee, werk) = (Beeld.Van(leidend), Beeld.Van(ander), Beeld.Van(verhaal.Termijnen));
        var samen = verhaal.Voeg(leidend, ander, Nu.AddDays(3), AnderTeam, ander.Regisseur);
        Assert.NotEqual(een, Beeld.Van(leidend));
        Assert.NotEqual(werk, Beeld.Van(verhaal.Termijnen));

        verhaal.HaalUitElkaar(samen, Nu.AddDays(4));

        Assert.Equal(een, Beeld.Van(leidend));
        Assert.Equal(twee, Beeld.Van(ander));
        Assert.Equal(werk, Beeld.Van(verhaal.Termijnen));
        Assert.Equal([leidend.Id, ander.Id], verhaal.Meldingen.Select(melding => melding.CasusId!.Value));
        Assert.Equal("Toch twee.", samen.Einde!.Reden);
        Weigert<IsAlUitElkaar>(leidend, () => verhaal.HaalUitElkaar(samen, Nu.AddDays(5)));
    }

    [Fact]
    public void Zonder_reden_of_nadat_er_iets_volgde_wordt_er_niet_zomaar_hersteld()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        var samen = verhaal.Voeg(leidend, ander, Nu.AddDays(1));
        Weigert<Domain.Casussen.RedenOntbreekt>(leidend, () => samen.HaalUitElkaar(leidend, ander, " ", Leeg, Nu, Hanneke));
        verhaal.StartDienst(leidend, Dienstsoort.RegionaalMaatwerk, Nu.AddDays(2));
        Weigert<ErVolgdeIets>(leidend, () => verhaal.HaalUitElkaar(samen, Nu.AddDays(3)));
        Assert.NotNull(ander.Afsluiting);
        leidend.Sluit("Veilig.", VeiligThuis, Nu.AddDays(3), Hanneke);
        Weigert<CasusIsNietOpen>(leidend, () => verhaal.HaalUitElkaar(samen, Nu.AddDays(3)));
    }

    [Fact]
    public void Wat_intussen_elders_heen_ging_komt_niet_twee_keer_terug()
    {
        var (leidend, eerste, tweede) = (verhaal.Open(Nu), verhaal.Open(Nu), verhaal.Open(Nu));
        var samen = verhaal.Voeg(leidend, eerste, Nu.AddDays(1));
        var daarna = verhaal.Voeg(leidend, tweede, Nu.AddDays(2));
        var thuis = eerste.Huishoudens[0].HuishoudenId;
        // As many households and reports as before the second came, but not the same.
        verhaal.Verdeel(daarna, Keuze(leidend, [verhaal.Meldingen[1].Id], [thuis], new(VeiligThuis, null), new(VeiligThuis, null)), Nu.AddDays(3));

        Weigert<ErVolgdeIets>(leidend, () => verhaal.HaalUitElkaar(samen, Nu.AddDays(4)));

        Assert.Single(verhaal.Casussen.SelectMany(casus => casus.Huishoudens), deel => deel.HuishoudenId == thuis && deel.Tot is null);
    }

    [Fact]
    public void Na_een_nieuwe_melding_kiest_iemand_wat_waar_naartoe_gaat()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.DraagOver(leidend, Wijkteam, Joost, Nu.AddDays(1));
        var samen = verhaal.Voeg(leidend, ander, Nu.AddDays(2), Wijkteam);
        var (thuis, nieuw) = (ander.Huishoudens[0].HuishoudenId, Guid.NewGuid());
        var later = verhaal.Meld(Nu.AddDays(3), nieuw, Guid.NewGuid());
        leidend.VoegMeldingToe(later.Id, later.Ontvangen, [nieuw], true, Nu.AddDays(3), Hanneke);
        later.HoortBij(leidend.Id, leidend.Nummer, Meldingtype.EersteMelding);

        verhaal.Verdeel(samen, Keuze(leidend, [verhaal.Meldingen[1].Id, later.Id], [thuis, nieuw], new(Wijkteam, leidend.Regisseur), new(VeiligThuis, null)), Nu.AddDays(4));

        Assert.Equal([thuis, nieuw], Nu_(ander));
        Assert.Single(Nu_(leidend));
        Assert.Equal(2, ander.Meldingen.Count);
        Assert.Single(leidend.Meldingen);
        Assert.Equal([leidend.Id, ander.Id, ander.Id], verhaal.Meldingen.Select(melding => melding.CasusId!.Value));
        Assert.Equal((VeiligThuis, Wijkteam), (ander.ZichtNu!.OrganisatieId, leidend.ZichtNu!.OrganisatieId));
        Assert.Null(ander.Regisseur);
        Assert.Equal(Joost, leidend.Regisseur!.MedewerkerId);
        Assert.Equal(Casusfase.Beoordeling, ander.Fase);
        Assert.NotEmpty(ander.Betrokken([later]));
        Assert.Empty(leidend.Betrokken([later]));
    }

    [Fact]
    public void Wat_in_de_leidende_casus_gedaan_is_wordt_niet_nog_eens_gevraagd()
    {
        var kind = Guid.NewGuid();
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.StartDienst(leidend, Dienstsoort.RegionaalMaatwerk, Nu.AddDays(1));
        verhaal.StartDienst(ander, Dienstsoort.RegionaalMaatwerk, Nu.AddDays(2));
        verhaal.StartDienst(ander, Dienstsoort.RegionaalMaatwerk, Nu.AddDays(2));
        var samen = verhaal.Voeg(leidend, ander, Nu.AddDays(3));
        verhaal.DraagOver(leidend, Wijkteam, Joost, Nu.AddDays(4), kind);

        verhaal.Verdeel(
            samen,
            Keuze(leidend, [verhaal.Meldingen[1].Id], [ander.Huishoudens[0].HuishoudenId], new(Wijkteam, leidend.Regisseur), new(Wijkteam, leidend.Regisseur), kind),
            Nu.AddDays(5));

        Assert.Null(ander.LopendeDienst);
        Assert.Equal("Overgedragen.", Assert.Single(ander.Diensten).Afronding!.Verslag);
        var talk = Assert.Single(verhaal.OpenVan(ander));
        Assert.Equal((Termijnsoort.KindSpreken, Joost), (talk.Soort, talk.MedewerkerId!.Value));
        Assert.Equal(2, verhaal.OpenVan(leidend).Count);
    }

    [Fact]
    public void Een_taak_die_dubbel_stond_herleeft_als_zij_nog_niet_gedaan_is()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.GaOverdragen(leidend, Nu.AddDays(1));
        verhaal.GaOverdragen(ander, Nu.AddDays(2));
        var samen = verhaal.Voeg(leidend, ander, Nu.AddDays(3));
        Assert.Single(verhaal.OpenVan(leidend));
        verhaal.StartDienst(leidend, Dienstsoort.RegionaalMaatwerk, Nu.AddDays(3));

        verhaal.Verdeel(samen, Keuze(leidend, [verhaal.Meldingen[1].Id], [ander.Huishoudens[0].HuishoudenId], new(VeiligThuis, null), new(VeiligThuis, null)), Nu.AddDays(4));

        Assert.Equal(Termijnsoort.Overdragen, Assert.Single(verhaal.OpenVan(ander)).Soort);
        Assert.Equal(2, verhaal.OpenVan(leidend).Count);
    }

    [Fact]
    public void Elke_kant_houdt_een_huishouden_en_een_melding_en_wie_verantwoordelijk_is_past()
    {
        var (leidend, ander) = (verhaal.Open(Nu), verhaal.Open(Nu));
        verhaal.DraagOver(ander, Wijkteam, Joost, Nu.AddDays(1));
        var samen = verhaal.Voeg(leidend, ander, Nu.AddDays(2), Wijkteam);
        var (melding, thuis) = (verhaal.Meldingen[1].Id, ander.Huishoudens[0].HuishoudenId);
        var vt = new Regiekant(VeiligThuis, null);
        Weigert<BeideKantenVragenIets>(leidend, () => verhaal.Verdeel(samen, Keuze(leidend, [], [thuis], vt, vt), Nu));
        Weigert<BeideKantenVragenIets>(leidend, () => verhaal.Verdeel(samen, Keuze(leidend, [.. verhaal.Meldingen.Select(een => een.Id)], [thuis], vt, vt), Nu));
        Weigert<BeideKantenVragenIets>(leidend, () => verhaal.Verdeel(samen, Keuze(leidend, [melding], [Guid.NewGuid()], vt, vt), Nu));
        Weigert<ZichtEnEigenaarPassenNiet>(leidend, () => verhaal.Verdeel(samen, Keuze(leidend, [melding], [thuis], vt, new(Wijkteam, null)), Nu));
        var vreemd = verhaal.Open(Nu);
        verhaal.DraagOver(vreemd, AnderTeam, Aisha, Nu);
        Weigert<EigenaarIsVanGeenVanBeide>(leidend, () => verhaal.Verdeel(samen, Keuze(leidend, [melding], [thuis], vt, new(AnderTeam, vreemd.Regisseur)), Nu));
        Assert.NotNull(ander.Afsluiting);
    }

    private static Samenvoegwerk Leeg => new([], [], [], id => id, _ => true);

    private static Uiteenhaalkeuze Keuze(Casus leidend, Guid[] meldingen, Guid[] huishoudens, Regiekant een, Regiekant twee, params Guid[] kinderen) =>
        new(meldingen, huishoudens, een, twee, kinderen, $"Toch twee, {leidend.Nummer}.");

    private static List<Guid> Nu_(Casus casus) => [.. casus.Huishoudens.Where(deel => deel.Tot is null).Select(deel => deel.HuishoudenId)];
}
