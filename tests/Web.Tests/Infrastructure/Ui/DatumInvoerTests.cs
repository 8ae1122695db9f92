using Kring.Web.Infrastructure.Ui.Velden;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Ui;

public sealed class DatumInvoerTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    [Theory]
    [InlineData("17", "4", "2017")]
    [InlineData(" 17 ", "04", "2017 ")]
    public void Een_hele_datum_wordt_een_dag(string dag, string maand, string jaar) =>
        Assert.Equal(new DateOnly(2017, 4, 17), Getypt(dag, maand, jaar).Volledig);

    [Theory]
    [InlineData("29", "2", "2025")]
    [InlineData("31", "4", "2026")]
    [InlineData("0", "1", "2026")]
    [InlineData("1", "13", "2026")]
    [InlineData("1", "-1", "2026")]
    [InlineData("", "4", "2017")]
    [InlineData("x", "4", "2017")]
    public void Wat_niet_bestaat_wordt_geen_dag(string dag, string maand, string jaar) =>
        Assert.Null(Getypt(dag, maand, jaar).Volledig);

    [Theory]
    [InlineData("", "", "", "Dag", "Vul de geboortedatum in")]
    [InlineData("26", "11", "", "Jaar", "vier cijfers")]
    [InlineData("26", "11", "87", "Jaar", "vier cijfers")]
    [InlineData("26", "", "1987", "Maand", "de maand")]
    [InlineData("26", "13", "1987", "Maand", "1 tot en met 12")]
    [InlineData("", "11", "1987", "Dag", "30 dagen")]
    [InlineData("29", "2", "2025", "Dag", "28 dagen")]
    [InlineData("24", "11", "2026", "Dag", "niet na 23 november 2026")]
    public void Een_fout_zegt_wat_te_doen_bij_het_deel_dat_niet_klopt(string dag, string maand, string jaar, string deel, string woorden)
    {
        var staat = new ModelStateDictionary();
        Assert.False(Getypt(dag, maand, jaar).Controleer(staat, "Invoer.Geboren", "de geboortedatum", new Datumeis(NietNa: Vandaag)));
        var fout = Assert.Single(staat, paar => paar.Value!.Errors.Count > 0);
        Assert.Equal("Invoer.Geboren." + deel, fout.Key);
        Assert.Contains(woorden, Assert.Single(fout.Value!.Errors).ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "1987", true)]
    [InlineData("", "4", "1987", true)]
    [InlineData("", "13", "1987", false)]
    [InlineData("17", "", "1987", false)]
    [InlineData("", "4", "", false)]
    [InlineData("x", "4", "1987", false)]
    public void Een_deel_van_een_datum_mag_als_de_vraag_dat_toelaat(string dag, string maand, string jaar, bool mag)
    {
        var datum = Getypt(dag, maand, jaar);
        Assert.Equal(mag, datum.Controleer(new(), "D", "de geboortedatum", new Datumeis(MagGedeeltelijk: true)));
        Assert.False(datum.Controleer(new(), "D", "de geboortedatum"));
    }

    [Fact]
    public void Leeg_mag_alleen_als_de_vraag_niet_verplicht_is()
    {
        Assert.True(new DatumInvoer().Controleer(new(), "D", "de datum", new Datumeis(MagLeeg: true)));
        Assert.False(new DatumInvoer().Controleer(new(), "D", "de datum"));
    }

    [Fact]
    public void De_laatste_dag_mag_nog_net() =>
        Assert.True(DatumInvoer.Van(Vandaag).Controleer(new(), "D", "de datum", new Datumeis(NietNa: Vandaag)));

    private static DatumInvoer Getypt(string dag, string maand, string jaar) => new() { Dag = dag, Maand = maand, Jaar = jaar };
}
