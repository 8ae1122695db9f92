using Kring.Domain.Toegang;
using Xunit;

namespace Kring.Domain.Tests.Toegang;

public sealed class SessieTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly Sessieduur Duur = new(TimeSpan.FromMinutes(30), TimeSpan.FromHours(12));
    private readonly Sessie sessie = Sessie.Begin(Nu, Guid.NewGuid(), "Firefox op Windows");

    [Fact]
    public void Zonder_teken_van_leven_verloopt_een_sessie_na_een_half_uur()
    {
        Assert.True(sessie.IsLopend(Duur, Nu.AddMinutes(30)));
        Assert.False(sessie.IsLopend(Duur, Nu.AddMinutes(30).AddTicks(1)));
    }

    [Fact]
    public void Elk_teken_van_leven_schuift_het_verloop_op()
    {
        sessie.Gebruik(Nu.AddMinutes(20));

        Assert.Equal(Nu.AddMinutes(50), sessie.VerlooptOp(Duur));
    }

    [Fact]
    public void Ook_een_drukke_sessie_duurt_niet_langer_dan_twaalf_uur()
    {
        sessie.Gebruik(Nu.AddHours(11).AddMinutes(50));

        Assert.Equal(Nu.AddHours(12), sessie.VerlooptOp(Duur));
    }

    [Theory]
    [InlineData(0, 1800)]
    [InlineData(1799, 1)]
    [InlineData(2000, 0)]
    public void Hoe_lang_een_sessie_nog_duurt_is_nooit_minder_dan_niets(int seconden, int over) =>
        Assert.Equal(over, sessie.Over(Duur, Nu.AddSeconds(seconden)));

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void Hoogstens_eens_per_minuut_wordt_gebruik_genoteerd(int seconden, bool noteren)
    {
        Assert.Equal(noteren, sessie.Gebruik(Nu.AddSeconds(seconden)));
        Assert.Equal(noteren ? Nu.AddSeconds(seconden) : Nu, sessie.LaatstGebruikt);
    }

    [Fact]
    public void Wat_beeindigd_is_blijft_zo()
    {
        sessie.Beeindig(Nu.AddMinutes(1), EindeDoor.Beeindigen);
        sessie.Beeindig(Nu.AddMinutes(2), EindeDoor.Uitloggen);
        sessie.LaatVerlopen(Duur);

        Assert.Equal(new Sessieeinde(Nu.AddMinutes(1), EindeDoor.Beeindigen), sessie.Einde);
        Assert.False(sessie.IsLopend(Duur, Nu.AddMinutes(1)));
    }

    [Fact]
    public void Het_einde_van_een_verlopen_sessie_is_het_moment_waarop_zij_verliep()
    {
        sessie.LaatVerlopen(Duur);

        Assert.Equal(new Sessieeinde(Nu.AddMinutes(30), EindeDoor.Verloop), sessie.Einde);
    }

    [Theory]
    [InlineData(30, 300)]
    [InlineData(5, 150)]
    public void De_waarschuwing_komt_ten_minste_twee_minuten_voor_het_einde(int stilte, int seconden) =>
        Assert.Equal(TimeSpan.FromSeconds(seconden), new Sessieduur(TimeSpan.FromMinutes(stilte), TimeSpan.FromHours(12)).Waarschuwing);

    [Fact]
    public void Elke_rol_beheert_het_eigen_account() =>
        Assert.All(Enum.GetValues<Rol>(), rol => Assert.Contains(Recht.EigenAccountBeheren, Rechten.Van(rol)));
}
