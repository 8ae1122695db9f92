using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public sealed class MeldstandTests
{
    [Fact]
    public void Een_melding_is_ontvangen_tot_iemand_ernaar_keek()
    {
        Assert.Equal(Meldstand.Ontvangen, Meldingvoorbeeld.Ontvangen().VoorMelder());
        Assert.Equal(Meldstand.InBehandeling, Meldingvoorbeeld.Gecheckt().VoorMelder());
        Assert.Equal(Meldstand.InBehandeling, Meldingvoorbeeld.Herkend().VoorMelder());
    }

    [Theory]
    [InlineData(UitkomstVeiligheidsbeoordeling.GeenVervolgNodig, Meldstand.Afgehandeld)]
    [InlineData(UitkomstVeiligheidsbeoordeling.Overdracht, Meldstand.InBehandeling)]
    [InlineData(UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis, Meldstand.InBehandeling)]
    [InlineData(UitkomstVeiligheidsbeoordeling.RegionaalMaatwerk, Meldstand.InBehandeling)]
    public void Na_de_beoordeling_is_het_werk_klaar_als_er_niets_volgt(UitkomstVeiligheidsbeoordeling uitkomst, Meldstand stand) =>
        Assert.Equal(stand, Meldingvoorbeeld.Beoordeeld(uitkomst).VoorMelder());

    [Theory]
    [InlineData(Terugkoppelstatus.Overdracht)]
    [InlineData(Terugkoppelstatus.AfsluitingZonderOverdracht)]
    public void Wie_het_einde_hoort_of_zal_horen_ziet_het_ook(Terugkoppelstatus status)
    {
        var (verteld, teVertellen) = (Meldingvoorbeeld.Beoordeeld(), Meldingvoorbeeld.Beoordeeld());
        verteld.KoppelTerug(status, Meldingvoorbeeld.Nu, Meldingvoorbeeld.Wie);
        teVertellen.LaatVertellen(status);

        Assert.Equal((Meldstand.Afgehandeld, Meldstand.Afgehandeld), (verteld.VoorMelder(), teVertellen.VoorMelder()));
    }

    [Fact]
    public void Een_teruggegeven_melding_is_afgehandeld()
    {
        var melding = Meldingvoorbeeld.Gecheckt();
        melding.GeefTerug(Teruggavesoort.NietOntvankelijk, "Geen geweld thuis.", Meldingvoorbeeld.Nu, Meldingvoorbeeld.Wie);

        Assert.Equal(Meldstand.Afgehandeld, melding.VoorMelder());
    }
}
