using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public sealed class OntvangstbewijsTests
{
    private static readonly DateTimeOffset Nu = Meldingvoorbeeld.Nu;

    private readonly Ontvangstbewijs bewijs = Ontvangstbewijs.Geef(Guid.CreateVersion7(Nu), "abcd-efgh", "sleutel", Nu);

    [Fact]
    public void De_goede_code_opent_en_wist_wat_eerder_mislukte()
    {
        Mislukt(Ontvangstbewijs.MeestePogingen - 1, Nu);

        Assert.True(bewijs.Opent("sleutel", Nu));
        Assert.Equal((0, null), (bewijs.Mislukt, bewijs.DichtTot));
        Mislukt(Ontvangstbewijs.MeestePogingen - 1, Nu);
        Assert.True(bewijs.Opent("sleutel", Nu));
    }

    [Fact]
    public void Na_vijf_foute_codes_opent_ook_de_goede_een_kwartier_niet()
    {
        Mislukt(Ontvangstbewijs.MeestePogingen, Nu);
        var tot = Nu + Ontvangstbewijs.Dichttijd;

        Assert.False(bewijs.Opent("sleutel", Nu));
        Assert.False(bewijs.Opent("sleutel", tot.AddTicks(-1)));
        Assert.Equal(tot, bewijs.DichtTot);
        Assert.True(bewijs.Opent("sleutel", tot));
    }

    [Fact]
    public void Proberen_terwijl_het_dicht_is_maakt_het_niet_langer()
    {
        Mislukt(Ontvangstbewijs.MeestePogingen, Nu);
        Mislukt(10, Nu.AddMinutes(14));

        Assert.True(bewijs.Opent("sleutel", Nu + Ontvangstbewijs.Dichttijd));
    }

    [Fact]
    public void De_code_is_een_kwartier_nog_eens_te_tonen()
    {
        Assert.True(bewijs.MagNogEensGetoond(Nu + Ontvangstbewijs.Toontijd));
        Assert.False(bewijs.MagNogEensGetoond(Nu + Ontvangstbewijs.Toontijd + TimeSpan.FromTicks(1)));
    }

    private void Mislukt(int aantal, DateTimeOffset nu)
    {
        for (var i = 0; i < aantal; i++)
        {
            Assert.False(bewijs.Opent("iets anders", nu));
        }
    }
}
