using Kring.Domain.Meldingen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public class HuishoudenvoorstelTests
{
    private static readonly Guid Bekend = Guid.NewGuid();

    [Fact]
    public void Wie_op_een_adres_verblijft_hoort_bij_elkaar() =>
        Assert.Equal(["nieuw-1", "nieuw-1", "nieuw-3"], Voorstel(new(1, "a", false, null), new(2, "a", false, null), new(3, "b", false, null)));

    [Fact]
    public void Zonder_adres_hoort_iemand_bij_niemand() =>
        Assert.Equal(["nieuw-1", "nieuw-2"], Voorstel(new(1, null, false, null), new(2, null, false, null)));

    [Fact]
    public void Een_nieuw_kind_op_het_adres_van_een_bekend_huishouden_hoort_daarbij() =>
        Assert.Equal([$"{Bekend}", $"{Bekend}"], Voorstel(new(1, "a", false, null), new(2, "a", false, Bekend)));

    [Fact]
    public void Wie_een_geheim_adres_heeft_komt_nooit_bij_een_ander_die_er_ingeschreven_staat() =>
        Assert.Equal(["nieuw-1", "nieuw-2", "nieuw-1"], Voorstel(new(1, "a", true, null), new(2, "a", false, null), new(3, "a", true, null)));

    [Fact]
    public void Wie_een_geheim_adres_heeft_gaat_niet_terug_naar_het_huishouden_met_de_ander() =>
        Assert.Equal(["nieuw-1", $"{Bekend}"], Voorstel(new(1, "a", true, Bekend), new(2, "b", false, Bekend)));

    [Fact]
    public void Wie_een_geheim_adres_heeft_houdt_het_eigen_bekende_huishouden() =>
        Assert.Equal([$"{Bekend}", "nieuw-2"], Voorstel(new(1, "a", true, Bekend), new(2, "b", false, null)));

    [Fact]
    public void Een_ongeboren_kind_hoort_bij_de_moeder() =>
        Assert.Equal(["nieuw-1", "nieuw-2", "nieuw-2"], Voorstel(new(1, "a", false, null), new(2, "b", false, null), new(3, null, false, null, 2)));

    [Fact]
    public void Bij_elk_voorstel_hoort_de_reden() => Assert.Equal(
        [
            Huishoudgrond.LijktOpLid, Huishoudgrond.ZelfdeAdresAlsLid, Huishoudgrond.ZelfdeAdres, Huishoudgrond.ZelfdeAdres,
            Huishoudgrond.GeheimAdres, Huishoudgrond.AdresOnbekend, Huishoudgrond.AnderAdres,
        ],
        Gronden(
            new(1, "a", false, Bekend), new(2, "a", false, null), new(3, "b", false, null), new(4, "b", false, null),
            new(5, "b", true, null), new(6, null, false, null), new(7, "c", false, null)));

    private static IEnumerable<Huishoudgrond> Gronden(params Woonsituatie[] mensen) =>
        mensen.Select(mens => Huishoudenvoorstel.Grond(mens, mensen));

    private static IEnumerable<string> Voorstel(params Woonsituatie[] mensen) =>
        Huishoudenvoorstel.Voor(mensen).OrderBy(regel => regel.Key).Select(regel => regel.Value);
}
