using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public class TerugkoppelstatusTests
{
    [Theory]
    [InlineData(Terugkoppelstatus.NietOntvankelijk, "VT-00", "melding niet ontvankelijk", null)]
    [InlineData(Terugkoppelstatus.VervolgBijVeiligThuis, "VT-01-01", "uitkomst veiligheidsbeoordeling", "vervolgstappen belegd bij VT")]
    [InlineData(Terugkoppelstatus.OverdrachtNaBeoordeling, "VT-01-02", "uitkomst veiligheidsbeoordeling", "overdracht")]
    [InlineData(Terugkoppelstatus.GeenVervolgNodig, "VT-01-03", "uitkomst veiligheidsbeoordeling", "geen vervolgstappen nodig")]
    [InlineData(Terugkoppelstatus.RegionaalMaatwerk, "VT-01-04", "uitkomst veiligheidsbeoordeling", "inzet regionaal maatwerk VT")]
    [InlineData(Terugkoppelstatus.Overdracht, "VT-02", "overdracht", null)]
    [InlineData(Terugkoppelstatus.AfsluitingZonderOverdracht, "VT-03", "afsluiting zonder overdracht", null)]
    [InlineData(Terugkoppelstatus.OnjuistGeadresseerd, "VT-99", "Melding onjuist geadresseerd", null)]
    public void Iedere_status_heeft_de_letterlijke_woorden_van_de_standaard(Terugkoppelstatus status, string code, string tekst, string? uitkomst) =>
        Assert.Equal((code, tekst, uitkomst), (status.Code(), status.Statustekst(), status.Uitkomsttekst()));

    [Fact]
    public void Een_onbekende_status_is_een_gebrek() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Terugkoppelstatus)99).Code());
}
