using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Casussen;

public class MeldingtyperingTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid VeiligThuis = Guid.NewGuid();
    private static readonly Guid Wijkteam = Guid.NewGuid();
    private static readonly Guid Wie = Guid.NewGuid();

    [Fact]
    public void Over_onbekenden_is_het_een_eerste_melding() => Assert.Equal(Meldingtype.EersteMelding, Bepaal([]));

    [Theory]
    [InlineData(Meldingtype.VervolgTijdensBeoordeling, Betrokkenheid.Monitoring, Betrokkenheid.NaBeoordeling, Betrokkenheid.Beoordeling)]
    [InlineData(Meldingtype.VervolgNaBeoordeling, Betrokkenheid.Monitoring, Betrokkenheid.NaBeoordeling)]
    [InlineData(Meldingtype.VervolgTijdensMonitoring, Betrokkenheid.Geeindigd, Betrokkenheid.Monitoring)]
    [InlineData(Meldingtype.EersteMelding, Betrokkenheid.Geeindigd)]
    public void De_naaste_betrokkenheid_beslist(Meldingtype type, params Betrokkenheid[] lopend) => Assert.Equal(type, Bepaal(lopend));

    [Fact]
    public void Na_het_einde_telt_hoeveel_mensen_bekend_zijn()
    {
        Assert.Equal(Meldingtype.HermeldingEenBekend, Bepaal([], Nu.AddDays(-1)));
        Assert.Equal(Meldingtype.HermeldingMeerdereBekend, Bepaal([], Nu.AddDays(-1), Nu.AddYears(-2)));
    }

    [Fact]
    public void Na_drie_jaar_is_iemand_niet_meer_bekend()
    {
        Assert.Equal(Meldingtype.HermeldingEenBekend, Bepaal([], Nu.AddYears(-3)));
        Assert.Equal(Meldingtype.EersteMelding, Bepaal([], Nu.AddYears(-3).AddSeconds(-1)));
        Assert.Equal(Meldingtype.HermeldingEenBekend, Bepaal([], Nu.AddYears(-4), Nu.AddYears(-1)));
    }

    [Fact]
    public void Een_bekende_van_vroeger_maakt_een_vervolgmelding_niet_anders() =>
        Assert.Equal(Meldingtype.VervolgNaBeoordeling, Bepaal([Betrokkenheid.NaBeoordeling], Nu.AddDays(-1)));

    [Fact]
    public void De_betrokkenheid_volgt_de_casus()
    {
        var casus = Casus.Open(Nu, "2026-0001", new("Bos", VeiligThuis, null, Guid.NewGuid(), Nu, [Guid.NewGuid()]), Wie);
        Assert.Equal(Betrokkenheid.Beoordeling, Meldingtypering.Bij(casus, true));
        Assert.Equal(Betrokkenheid.NaBeoordeling, Meldingtypering.Bij(casus, false));

        var overdracht = casus.BiedOverdrachtAan(new(Wijkteam, Overdrachtcategorie.LokaalVeld, true, ["Rust in huis."], "Wat bekend is."), Nu, Wie);
        Assert.Equal(Betrokkenheid.NaBeoordeling, Meldingtypering.Bij(casus, false));
        casus.AanvaardOverdracht(overdracht.Id, Wijkteam, Wie, Nu, Wie);
        Assert.Equal(Betrokkenheid.Geeindigd, Meldingtypering.Bij(casus, false));
        casus.PlanMonitoring(new(2026, 11, 2), [3], Nu);
        Assert.Equal(Betrokkenheid.Monitoring, Meldingtypering.Bij(casus, false));
        Assert.Equal(Betrokkenheid.Beoordeling, Meldingtypering.Bij(casus, true));
    }

    private static Meldingtype Bepaal(IReadOnlyList<Betrokkenheid> lopend, params DateTimeOffset[] einden) =>
        Meldingtypering.Bepaal(Nu, lopend, einden.ToDictionary(_ => Guid.NewGuid()));
}
