using Kring.Web.Infrastructure.Ui;
using Xunit;

namespace Kring.Web.Tests.Infrastructure.Ui;

public sealed class TermijntekstTests
{
    private static readonly DateOnly Maandag = new(2026, 11, 23);
    private static readonly DateTimeOffset TienUur = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-3, "3 werkdagen te laat", Termijnstand.Laat, Tekens.Uitroep)]
    [InlineData(-1, "1 werkdag te laat", Termijnstand.Laat, Tekens.Uitroep)]
    [InlineData(0, "vandaag", Termijnstand.Nu, Tekens.Vol)]
    [InlineData(1, "nog 1 werkdag", Termijnstand.Loopt, Tekens.DrieKwart)]
    [InlineData(2, "nog 2 werkdagen", Termijnstand.Loopt, Tekens.Half)]
    [InlineData(5, "nog 5 werkdagen", Termijnstand.Loopt, Tekens.Kwart)]
    [InlineData(6, "nog 6 werkdagen", Termijnstand.Loopt, Tekens.Ring)]
    public void Werkdagen_tellen_wat_er_nog_is_met_een_vorm_die_erbij_hoort(int resterend, string woorden, Termijnstand stand, string teken)
    {
        var tekst = Termijntekst.InWerkdagen(resterend, Maandag.AddDays(resterend), Maandag);
        Assert.Equal((woorden, stand, teken), (tekst.Woorden, tekst.Stand, tekst.Teken));
    }

    [Fact]
    public void Elke_stand_heeft_een_eigen_vorm_zodat_kleur_niet_nodig_is()
    {
        string[] vormen =
        [
            Termijntekst.InDagen(Maandag.AddDays(-1), Maandag).Teken,
            Termijntekst.InDagen(Maandag, Maandag).Teken,
            Termijntekst.InDagen(Maandag.AddDays(1), Maandag).Teken,
            Termijntekst.StaatStil("wacht op de RvdK").Teken,
            Termijntekst.Klaar(Maandag, Maandag).Teken,
        ];
        Assert.Distinct(vormen);
    }

    [Theory]
    [InlineData(28, "nog 28 dagen")]
    [InlineData(29, "nog 4 weken")]
    [InlineData(85, "nog 12 weken")]
    public void Ver_weg_tellen_we_weken(int dagen, string woorden) =>
        Assert.Equal(woorden, Termijntekst.InDagen(Maandag.AddDays(dagen), Maandag).Woorden);

    [Fact]
    public void De_dag_staat_erbij_met_het_jaar_als_dat_anders_is()
    {
        Assert.Equal("vr 20 nov", Termijntekst.InDagen(new DateOnly(2026, 11, 20), Maandag).Bij);
        Assert.Equal("di 16 feb 2027", Termijntekst.InDagen(new DateOnly(2027, 2, 16), Maandag).Bij);
    }

    [Theory]
    [InlineData(6, "vóór 16.00 uur", "nog 6 uur")]
    [InlineData(1, "vóór 11.00 uur", "nog 1 uur")]
    public void Wat_vandaag_op_een_uur_moet_zegt_dat_uur(int uren, string woorden, string bij)
    {
        var tekst = Termijntekst.OpTijd(TienUur.AddHours(uren), TienUur);
        Assert.Equal((Termijnstand.Nu, woorden, bij), (tekst.Stand, tekst.Woorden, tekst.Bij));
    }

    [Theory]
    [InlineData(-1, "minder dan 1 minuut te laat", 0)]
    [InlineData(-28, "28 minuten te laat", 60)]
    [InlineData(-2, "2 uur te laat", 3600)]
    public void Te_laat_op_de_klok_telt_minuten_en_uren(int aantal, string woorden, int seconden)
    {
        var geleden = seconden == 0 ? TimeSpan.FromSeconds(aantal) : TimeSpan.FromSeconds((double)aantal * seconden);
        var tekst = Termijntekst.OpTijd(TienUur + geleden, TienUur);
        Assert.Equal((Termijnstand.Laat, woorden), (tekst.Stand, tekst.Woorden));
    }

    [Fact]
    public void Precies_op_tijd_is_niet_te_laat() =>
        Assert.Equal(Termijnstand.Nu, Termijntekst.OpTijd(TienUur, TienUur).Stand);

    [Fact]
    public void Een_uur_op_een_andere_dag_noemt_dag_en_tijd()
    {
        var tekst = Termijntekst.OpTijd(TienUur.AddDays(2), TienUur);
        Assert.Equal(("nog 2 dagen", "wo 25 nov, 10.00"), (tekst.Woorden, tekst.Bij));
    }
}
