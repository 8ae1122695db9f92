using Kring.Domain.Berichten;
using Xunit;

namespace Kring.Domain.Tests.Berichten;

public sealed class BriefsjabloonTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Guid Wie = Guid.CreateVersion7(Nu);

    public static TheoryData<Briefsoort> Soorten => [.. Enum.GetValues<Briefsoort>()];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void De_meegeleverde_tekst_klopt_en_vraagt_de_regio_om_het_hare(Briefsoort soort)
    {
        var eigen = Briefsjabloon.Meegeleverd(soort);

        Assert.False(eigen.IsCompleet);
        Assert.Equal(2, eigen.Volgende(eigen.Tekst.Replace(Briefsjabloon.NogInvullen, "[", StringComparison.Ordinal), Nu, Wie).Uitgave);
    }

    [Fact]
    public void Een_nieuwe_uitgave_zegt_wie_en_wanneer()
    {
        var nieuw = Briefsjabloon.Meegeleverd(Briefsoort.Melder).Volgende("Beste {ontvanger},\r\n\r\n{vervolg}\r\n", Nu, Wie);

        Assert.Equal((Briefsoort.Melder, 2, Nu, Wie), (nieuw.Soort, nieuw.Uitgave, nieuw.Vastgesteld, nieuw.VastgesteldDoor));
        Assert.Equal("Beste {ontvanger},\n\n{vervolg}", nieuw.Tekst);
        Assert.IsType<BriefsjabloonVastgesteld>(Assert.Single(nieuw.Gebeurtenissen));
    }

    [Fact]
    public void Een_lege_tekst_wordt_geweigerd() => Geweigerd<SjabloonIsLeeg>(Briefsoort.Melder, " \n ");

    [Fact]
    public void Een_invulveld_dat_niet_bestaat_wordt_bij_naam_genoemd() =>
        Assert.Equal("adres", Geweigerd<SjabloonveldIsOnbekend>(Briefsoort.Melder, "{ontvanger} {vervolg} {adres}").Veld);

    [Fact]
    public void Wat_er_is_gemeld_hoort_niet_in_een_brief_aan_de_melder() =>
        Geweigerd<SjabloonveldIsOnbekend>(Briefsoort.Melder, "{ontvanger} {gemeld} {vervolg}");

    [Fact]
    public void Een_brief_aan_een_betrokkene_zegt_altijd_wat_er_is_gemeld() =>
        Assert.Equal("gemeld", Geweigerd<SjabloonveldOntbreekt>(Briefsoort.Betrokkene, "{ontvanger} {vervolg}").Veld);

    [Fact]
    public void Dezelfde_tekst_is_geen_nieuwe_uitgave() =>
        Geweigerd<SjabloonIsGelijk>(Briefsoort.Melder, Briefsjabloon.Meegeleverd(Briefsoort.Melder).Tekst);

    private static T Geweigerd<T>(Briefsoort soort, string tekst)
        where T : Weigering =>
        Assert.IsType<T>(Assert.Throws<WeigeringException>(() => Briefsjabloon.Meegeleverd(soort).Volgende(tekst, Nu, Wie)).Weigering);
}
