using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Casussen.Meldverhaal;

namespace Kring.Domain.Tests.Casussen;

/// <summary>
/// The classes of CBS table 85361NED, told as what happens to one family. A vervolgmelding comes while Veilig Thuis is
/// involved, a hermelding after that ended, and everything else is a first report.
/// </summary>
public sealed class MeldingtyperingTests
{
    private readonly Meldverhaal verhaal = new();

    [Fact]
    public void Over_mensen_die_niemand_kent_is_het_een_eerste_melding() =>
        Assert.Equal(Meldingtype.EersteMelding, verhaal.Meld(Op(2026, 3, 2)).Melding.Type);

    [Fact]
    public void Is_het_afgelopen_en_is_een_van_hen_bekend_dan_is_het_een_hermelding_met_een_bekende()
    {
        verhaal.AfgerondOp(Op(2026, 1, 12), (Sanne, BijSanne));

        Assert.Equal(Meldingtype.HermeldingEenBekend, verhaal.Meld(Op(2026, 3, 2), (Sanne, BijSanne), (Mark, BijSanne)).Melding.Type);
    }

    [Fact]
    public void Is_het_afgelopen_en_zijn_er_meer_bekend_dan_is_het_een_hermelding_met_meer_bekenden()
    {
        verhaal.AfgerondOp(Op(2025, 1, 13), (Sanne, BijSanne));
        verhaal.AfgerondOp(Op(2026, 1, 12), (Mark, BijMark));

        Assert.Equal(Meldingtype.HermeldingMeerdereBekend, verhaal.Meld(Op(2026, 3, 2), (Sanne, BijSanne), (Mark, BijMark)).Melding.Type);
    }

    [Fact]
    public void Wordt_een_eerdere_melding_nog_beoordeeld_dan_is_het_een_vervolgmelding_tijdens_de_beoordeling()
    {
        verhaal.Meld(Op(2026, 3, 2));

        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, verhaal.Meld(Op(2026, 3, 3)).Melding.Type);
    }

    [Fact]
    public void Loopt_er_een_dienst_van_Veilig_Thuis_dan_is_het_een_vervolgmelding_na_de_beoordeling()
    {
        var (melding, casus) = verhaal.Meld(Op(2026, 3, 2));
        Beoordeel(melding, Op(2026, 3, 6), UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis);
        casus.StartDienst(Dienstsoort.VoorwaardenEnVervolg, melding.Id, Op(2026, 3, 6), Wie);

        Assert.Equal(Meldingtype.VervolgNaBeoordeling, verhaal.Meld(Op(2026, 3, 20)).Melding.Type);
    }

    [Fact]
    public void Zoekt_of_wacht_Veilig_Thuis_op_wie_het_overneemt_dan_is_het_een_vervolgmelding_na_de_beoordeling()
    {
        var (melding, casus) = verhaal.Meld(Op(2026, 3, 2));
        Beoordeel(melding, Op(2026, 3, 6), UitkomstVeiligheidsbeoordeling.Overdracht);
        var gezocht = verhaal.Ontvang(Op(2026, 3, 8));
        var overdracht = BiedAan(casus, Op(2026, 3, 9));
        var gewacht = verhaal.Ontvang(Op(2026, 3, 10));
        casus.GeefOverdrachtTerug(overdracht.Id, Wijkteam, "Verhuisd.", Op(2026, 3, 11), Wie);
        var teruggekregen = verhaal.Ontvang(Op(2026, 3, 12));

        Assert.All([gezocht, gewacht, teruggekregen], later =>
        {
            verhaal.Herken(later, Op(2026, 3, 16), (Sanne, BijSanne));
            Beoordeel(later, later.Ontvangen, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
            Assert.Equal(Meldingtype.VervolgNaBeoordeling, later.Type);
        });
    }

    [Fact]
    public void Volgt_Veilig_Thuis_wat_er_van_de_voorwaarden_komt_dan_is_het_een_vervolgmelding_tijdens_monitoring()
    {
        var casus = Overgedragen("Rust in huis.");
        casus.PlanMonitoring(new(2026, 3, 10), [3], Op(2026, 3, 10));
        Assert.Equal(Meldingtype.VervolgTijdensMonitoring, verhaal.Type(Over(Op(2026, 4, 1))));

        casus.LegMonitoringVast(casus.Monitormomenten[0].Id, new(Op(2026, 6, 9), Wie, "Rust.", "Rust.", Veiligheidsoordeel.Veilig));
        Assert.Equal(Meldingtype.HermeldingMeerdereBekend, verhaal.Type(Over(Op(2026, 6, 10))));
        Assert.Equal(Meldingtype.VervolgTijdensMonitoring, verhaal.Type(Over(Op(2026, 6, 8))));
    }

    [Fact]
    public void Een_melding_die_teruggaat_naar_de_melder_wordt_niet_ingedeeld()
    {
        var melding = verhaal.Ontvang(Op(2026, 3, 2));
        Assert.Null(melding.Type);

        melding.GeefTerug(Teruggavesoort.OnjuistGeadresseerd, "Hoort in een andere regio.", Op(2026, 3, 2), Wie);

        Assert.Equal(Meldingtype.NietIngedeeld, melding.Type);
    }

    [Fact]
    public void Wat_nu_loopt_gaat_voor_wat_voorbij_is()
    {
        verhaal.AfgerondOp(Op(2026, 1, 12), (Sanne, BijSanne));
        verhaal.Meld(Op(2026, 3, 2), (Mark, BijMark));

        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, verhaal.Meld(Op(2026, 3, 3), (Sanne, BijSanne), (Mark, BijMark)).Melding.Type);
    }

    [Theory]
    [InlineData(2026, Meldingtype.HermeldingMeerdereBekend)]
    [InlineData(2029, Meldingtype.EersteMelding)]
    public void Heeft_het_wijkteam_de_casus_zonder_voorwaarden_dan_is_Veilig_Thuis_er_weg_al_is_de_casus_open(int jaar, Meldingtype type)
    {
        var casus = Overgedragen();

        Assert.Null(casus.Afsluiting);
        Assert.Equal(type, Over(Op(jaar, 3, 11)).Type);
    }

    [Fact]
    public void Brengt_een_latere_melding_het_opnieuw_naar_het_wijkteam_dan_is_Veilig_Thuis_er_tot_het_is_aangenomen()
    {
        var casus = Overgedragen();
        var (melding, _) = verhaal.Meld(Op(2026, 5, 4));
        Beoordeel(melding, Op(2026, 5, 6), UitkomstVeiligheidsbeoordeling.Overdracht);
        Assert.Equal(Meldingtype.VervolgNaBeoordeling, Over(Op(2026, 5, 7)).Type);

        BiedAan(casus, Op(2026, 5, 8));
        NeemtAan(casus, Op(2026, 5, 11));

        Assert.Equal(Meldingtype.HermeldingMeerdereBekend, Over(Op(2026, 5, 12)).Type);
    }

    [Fact]
    public void Geeft_het_wijkteam_het_terug_dan_is_Veilig_Thuis_er_nog()
    {
        var casus = Overgedragen();
        var (melding, _) = verhaal.Meld(Op(2026, 5, 4));
        Beoordeel(melding, Op(2026, 5, 6), UitkomstVeiligheidsbeoordeling.Overdracht);
        var overdracht = BiedAan(casus, Op(2026, 5, 8));
        casus.GeefOverdrachtTerug(overdracht.Id, Wijkteam, "Geen plek.", Op(2026, 5, 11), Wie);

        Assert.Equal(Meldingtype.VervolgNaBeoordeling, Over(Op(2026, 5, 12)).Type);
    }

    [Fact]
    public void Begint_er_na_de_overdracht_weer_een_dienst_dan_is_Veilig_Thuis_er_tot_die_klaar_is()
    {
        var casus = Overgedragen();
        var (melding, _) = verhaal.Meld(Op(2026, 5, 4));
        Beoordeel(melding, Op(2026, 5, 6), UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis);
        casus.StartDienst(Dienstsoort.VoorwaardenEnVervolg, melding.Id, Op(2026, 5, 6), Wie);
        Assert.Equal(Meldingtype.VervolgNaBeoordeling, Over(Op(2026, 5, 7)).Type);

        casus.Sluit("Het is veilig.", VeiligThuis, Op(2026, 7, 6), Wie);

        Assert.Equal(Meldingtype.HermeldingMeerdereBekend, Over(Op(2026, 7, 7)).Type);
    }

    [Fact]
    public void Alleen_het_huishouden_kennen_telt_zolang_Veilig_Thuis_er_is_en_daarna_niet()
    {
        var (melding, casus) = verhaal.Meld(Op(2026, 3, 2), (Sanne, BijSanne));
        var nieuw = verhaal.Ontvang(Op(2026, 3, 3));
        verhaal.Herken(nieuw, Op(2026, 3, 3), (Noor, BijSanne));
        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, nieuw.Type);

        Beoordeel(melding, Op(2026, 3, 6), UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        Beoordeel(nieuw, Op(2026, 3, 6), UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        casus.Sluit("Klaar.", VeiligThuis, Op(2026, 3, 6), Wie);
        Assert.Equal(Meldingtype.EersteMelding, verhaal.Meld(Op(2026, 3, 9), (Mark, BijSanne)).Melding.Type);
    }

    [Fact]
    public void Wie_in_een_ander_huishouden_opduikt_is_dezelfde_mens()
    {
        verhaal.Meld(Op(2026, 3, 2), (Mark, BijSanne));

        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, verhaal.Meld(Op(2026, 3, 3), (Mark, BijMark)).Melding.Type);
    }

    private Casus Overgedragen(params string[] voorwaarden)
    {
        var (melding, casus) = verhaal.Meld(Op(2026, 3, 2));
        Beoordeel(melding, Op(2026, 3, 6), UitkomstVeiligheidsbeoordeling.Overdracht);
        BiedAan(casus, Op(2026, 3, 9), voorwaarden);
        NeemtAan(casus, Op(2026, 3, 10));
        return casus;
    }

    // A report about the same two people that joins the casus and is assessed at once, so that it changes nothing for the next.
    private Melding Over(DateTimeOffset op)
    {
        var (melding, _) = verhaal.Meld(op);
        Beoordeel(melding, op, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        return melding;
    }
}
