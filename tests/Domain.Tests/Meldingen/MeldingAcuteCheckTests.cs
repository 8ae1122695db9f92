using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Meldingvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

public class MeldingAcuteCheckTests
{
    [Fact]
    public void Een_melding_zonder_check_is_acuut() => Assert.True(Ontvangen().IsAcuut);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_check_wordt_vastgelegd_met_wie_en_wanneer(bool gevaar)
    {
        var melding = Ontvangen();

        melding.LegAcuteCheckVast(gevaar, " Vader is weg. ", " Politie blijft. ", Nu, Wie);

        Assert.Equal(new AcuteCheck(Nu, Wie, gevaar, "Vader is weg.", "Politie blijft.", null), melding.AcuteCheck);
        Assert.Equal((gevaar, Meldingstatus.TeHerkennen), (melding.IsAcuut, melding.Status));
        var gebeurd = Assert.IsType<AcuteCheckGedaan>(melding.Gebeurtenissen[^1]);
        Assert.Equal("Vader is weg. Politie blijft.", gebeurd.Tekst);
    }

    [Fact]
    public void Een_stap_die_nog_eens_wordt_verzonden_staat_er_een_keer()
    {
        var melding = Ontvangen();
        var zending = Guid.NewGuid();

        Assert.True(melding.ZetAcuteStap("Politie gebeld", "Meldkamer.", Nu, Wie, zending));
        var gebeurd = melding.Gebeurtenissen.Count;
        Assert.False(melding.ZetAcuteStap("Politie gebeld", "Meldkamer.", Nu.AddMinutes(1), Wie, zending));
        Assert.Equal(gebeurd, melding.Gebeurtenissen.Count);
        Assert.True(melding.ZetAcuteStap("Politie gebeld", "Meldkamer.", Nu.AddMinutes(2), Wie, Guid.NewGuid()));
        Assert.True(melding.ZetAcuteStap("Politie gebeld", "Meldkamer.", Nu.AddMinutes(3), Wie));

        Assert.Equal([Nu, Nu.AddMinutes(2), Nu.AddMinutes(3)], melding.AcuteStappen.Select(stap => stap.Op));
    }

    [Fact]
    public void Zonder_woorden_is_er_geen_check()
    {
        var melding = Ontvangen();
        Geweigerd<ToelichtingOntbreekt>(melding, () => melding.LegAcuteCheckVast(false, " ", null, Nu, Wie));
    }

    [Fact]
    public void Bij_gevaar_moet_iemand_iets_doen()
    {
        var melding = Ontvangen();
        Geweigerd<WieDoetWatOntbreekt>(melding, () => melding.LegAcuteCheckVast(true, "Vader bonkt op de deur.", " ", Nu, Wie));
        melding.LegAcuteCheckVast(false, "Vader zit vast.", null, Nu, Wie);
    }

    [Fact]
    public void Zolang_het_gevaar_duurt_kan_de_check_opnieuw()
    {
        var melding = Gecheckt(gevaar: true);
        melding.LegAcuteCheckVast(true, "Vader is terug.", "Politie rijdt.", Nu.AddMinutes(5), Wie);
        Assert.Equal("Vader is terug.", melding.AcuteCheck!.WatNu);
    }

    [Fact]
    public void Na_een_check_zonder_gevaar_of_een_afgewend_gevaar_is_de_check_klaar()
    {
        var zonder = Gecheckt();
        Geweigerd<GevaarIsAfgewend>(zonder, () => zonder.LegAcuteCheckVast(true, "Toch.", "Politie.", Nu, Wie));
        var afgewend = Gecheckt(gevaar: true);
        afgewend.WendGevaarAf("Vader zit vast.", Acuutscenario.BetrokkeneUitHuis, Nu, Wie);
        Geweigerd<GevaarIsAfgewend>(afgewend, () => afgewend.LegAcuteCheckVast(true, "Toch.", "Politie.", Nu, Wie));
    }

    [Fact]
    public void Een_afgewend_gevaar_haalt_de_melding_van_boven()
    {
        var melding = Gecheckt(gevaar: true);
        Geweigerd<ToelichtingOntbreekt>(melding, () => melding.WendGevaarAf("", Acuutscenario.Anders, Nu, Wie));

        melding.WendGevaarAf("Vader zit vast.", Acuutscenario.BetrokkeneUitHuis, Nu.AddHours(1), Wie);

        Assert.Equal((false, Nu.AddHours(1)), (melding.IsAcuut, melding.AcuteCheck!.Afgewend));
        Assert.IsType<GevaarAfgewend>(melding.Gebeurtenissen[^1]);
        Geweigerd<GeenAcuutGevaar>(melding, () => melding.WendGevaarAf("Nog eens.", Acuutscenario.Anders, Nu, Wie));
    }

    [Theory]
    [InlineData(Acuutscenario.BetrokkeneUitHuis, true)]
    [InlineData(Acuutscenario.SlachtofferUitHuis, true)]
    [InlineData(Acuutscenario.AllenBlijven, true)]
    [InlineData(Acuutscenario.Anders, false)]
    public void Bij_elk_van_de_drie_scenarios_horen_afspraken_om_mee_te_beginnen_zonder_verwijt(Acuutscenario scenario, bool heeft)
    {
        var melding = Gecheckt(gevaar: true);
        melding.WendGevaarAf("Het is rustig.", scenario, Nu, Wie);

        Assert.Equal(scenario, melding.AcuteCheck!.Scenario);
        Assert.Equal(heeft, scenario.Beginafspraken().Count >= 3);
        Assert.All(scenario.Beginafspraken(), afspraak => Assert.DoesNotContain("dader", afspraak.Wat, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("pleger", scenario.Naam(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Zonder_gevaar_valt_er_niets_af_te_wenden()
    {
        var melding = Gecheckt();
        Geweigerd<GeenAcuutGevaar>(melding, () => melding.WendGevaarAf("Vader zit vast.", Acuutscenario.BetrokkeneUitHuis, Nu, Wie));
    }

    [Fact]
    public void Een_afgeronde_melding_krijgt_geen_check()
    {
        var melding = Beoordeeld();
        Geweigerd<MeldingIsBeoordeeld>(melding, () => melding.LegAcuteCheckVast(false, "Niets.", null, Nu, Wie));
    }
}
