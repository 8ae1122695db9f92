using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Meldingvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

/// <summary>The two ways in which a report ends: the safety assessment, or back to the reporter.</summary>
public class MeldingBesluitTests
{
    [Fact]
    public void Een_beoordeling_houdt_taxatie_uitkomst_en_redenen_uit_elkaar()
    {
        var melding = Herkend();

        melding.Beoordeel(new(true, false), UitkomstVeiligheidsbeoordeling.Overdracht, " Hulp is nodig. ", Nu, Wie);

        Assert.Equal(
            new Veiligheidsbeoordeling(Nu, Wie, true, false, UitkomstVeiligheidsbeoordeling.Overdracht, "Hulp is nodig."), melding.Beoordeling);
        Assert.Equal(Meldingstatus.Beoordeeld, melding.Status);
        Assert.Equal(
            new MeldingBeoordeeld(Nu, Wie, melding.Id, Casus, UitkomstVeiligheidsbeoordeling.Overdracht, "Hulp is nodig."), melding.Gebeurtenissen[^1]);
    }

    [Fact]
    public void Een_besluit_over_veiligheid_heeft_zijn_volgorde()
    {
        Beoordeel<AcuteCheckOntbreekt>(Ontvangen());
        Beoordeel<AcuutGevaarLoopt>(Gecheckt(gevaar: true));
        Beoordeel<HerkenningOntbreekt>(Gecheckt());
        Beoordeel<RedenenOntbreken>(Herkend(), " ");
        Beoordeel<MeldingIsBeoordeeld>(Beoordeeld());
    }

    [Fact]
    public void Een_melding_gaat_terug_met_soort_en_reden()
    {
        var melding = Gecheckt();

        melding.GeefTerug(Teruggavesoort.OnjuistGeadresseerd, " Andere regio. ", Nu, Wie);

        Assert.Equal(new Teruggave(Nu, Wie, Teruggavesoort.OnjuistGeadresseerd, "Andere regio."), melding.Teruggave);
        Assert.Equal((Meldingstatus.Teruggegeven, false), (melding.Status, melding.IsAcuut));
        Assert.IsType<MeldingTeruggegeven>(melding.Gebeurtenissen[^1]);
        Terug<MeldingIsTeruggegeven>(melding);
    }

    [Fact]
    public void Ook_voor_teruggeven_kijkt_iemand_eerst_naar_gevaar()
    {
        Terug<AcuteCheckOntbreekt>(Ontvangen());
        Terug<AcuutGevaarLoopt>(Gecheckt(gevaar: true));
        Terug<TerugNaHerkenning>(Herkend());
        Terug<RedenenOntbreken>(Gecheckt(), "");
    }

    [Theory]
    [InlineData(UitkomstVeiligheidsbeoordeling.GeenVervolgNodig, false)]
    [InlineData(UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis, true)]
    [InlineData(UitkomstVeiligheidsbeoordeling.Overdracht, true)]
    [InlineData(UitkomstVeiligheidsbeoordeling.RegionaalMaatwerk, true)]
    public void De_melder_hoort_het_einde_als_er_iets_volgt(UitkomstVeiligheidsbeoordeling uitkomst, bool verwacht)
    {
        var melding = Beoordeeld(uitkomst);
        melding.KoppelTerug(uitkomst.Status(), Nu, Wie);
        Assert.Equal(verwacht, melding.VerwachtEinde);
        melding.KoppelTerug(Terugkoppelstatus.AfsluitingZonderOverdracht, Nu, Wie);
        Assert.False(melding.VerwachtEinde);
    }

    private static void Beoordeel<T>(Melding melding, string redenen = "Hulp is nodig.")
        where T : Weigering =>
        Geweigerd<T>(melding, () => melding.Beoordeel(new(true, true), UitkomstVeiligheidsbeoordeling.Overdracht, redenen, Nu, Wie));

    private static void Terug<T>(Melding melding, string reden = "Andere regio.")
        where T : Weigering =>
        Geweigerd<T>(melding, () => melding.GeefTerug(Teruggavesoort.NietOntvankelijk, reden, Nu, Wie));
}
