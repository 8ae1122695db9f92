using Kring.Herkenning.Namen;
using Xunit;

namespace Kring.Herkenning.Tests.Namen;

public sealed class NamenTests
{
    [Theory]
    [InlineData("Oğuz", "oguz")]
    [InlineData("Łukasz Wiśniewski", "lukasz wisniewski")]
    [InlineData("  van 't Hof ", "van t hof")]
    [InlineData("Jansen-de Vries", "jansen de vries")]
    [InlineData("", "")]
    public void Tekens_en_hoofdletters_doen_er_niet_toe(string naam, string gevouwen) => Assert.Equal(gevouwen, Vouwing.MetSpaties(naam));

    [Theory]
    [InlineData("meijer", "meyer")]
    [InlineData("meijer", "meier")]
    [InlineData("jansen", "janssen")]
    [InlineData("schouten", "schauten")]
    [InlineData("mohamed", "mohammed")]
    [InlineData("dirckx", "dirx")]
    [InlineData("smid", "smit")]
    [InlineData("khalid", "ghalid")]
    public void Wat_hetzelfde_klinkt_heeft_een_klank(string een, string ander) => Assert.Equal(Klank.Van(een), Klank.Van(ander));

    [Theory]
    [InlineData("jansen", "hansen")]
    [InlineData("bakker", "dekker")]
    [InlineData("visser", "vissers")]
    public void Wat_anders_klinkt_heeft_een_andere_klank(string een, string ander) => Assert.NotEqual(Klank.Van(een), Klank.Van(ander));

    [Theory]
    [InlineData("jan", "johannes", true)]
    [InlineData("mieke", "maria", true)]
    [InlineData("ria", "adriana", true)]
    [InlineData("mohamed", "mehmet", true)]
    [InlineData("toos", "geertruida", true)]
    [InlineData("toos", "catharina", true)]
    [InlineData("nel", "petronella", true)]
    [InlineData("willy", "wilhelmina", true)]
    [InlineData("jan", "piet", false)]
    [InlineData("onbekendenaam", "onbekendenaam", false)]
    public void Roepnamen_horen_bij_hun_doopnaam(string een, string ander, bool verwant) =>
        Assert.Equal(verwant, Roepnamen.IsVerwant(Roepnamen.Van(een), Roepnamen.Van(ander)));

    [Theory]
    [InlineData("van den Berg", "", "berg", "", "vandenberg")]
    [InlineData("Berg", "van den", "berg", "", "vandenberg")]
    [InlineData("Jansen-de Vries", "", "jansen", "vries", "jansendevries")]
    [InlineData("Vries e/v Jansen", "de", "vries", "jansen", "devriesevjansen")]
    [InlineData("El Idrissi", "", "idrissi", "", "elidrissi")]
    [InlineData("de", "", "de", "", "de")]
    [InlineData("", "van", "", "", "")]
    public void Een_achternaam_valt_in_delen_zonder_voorvoegsels(string naam, string voorvoegsel, string een, string twee, string geheel) =>
        Assert.Equal(new Naamdelen(een, twee, geheel), Naamdelen.Lees(naam, voorvoegsel));

    [Theory]
    [InlineData("Jan Willem", "jan", "willem")]
    [InlineData("J.W.", "j", "w")]
    [InlineData("van Wijk", "wijk", "")]
    [InlineData("", "", "")]
    public void Voornamen_vallen_in_delen(string namen, string een, string twee)
    {
        var delen = Voornamen.Lees(namen);

        Assert.Equal((een, twee), (delen.Een, delen.Twee));
    }

    [Theory]
    [InlineData("jansen", "jansen", 0)]
    [InlineData("jansen", "janssen", 1)]
    [InlineData("jansen", "jasnen", 1)]
    [InlineData("jansen", "jansem", 1)]
    [InlineData("jansen", "janse", 1)]
    [InlineData("jansen", "jasmen", 2)]
    [InlineData("jansen", "bakker", 3)]
    [InlineData("", "ab", 2)]
    [InlineData("", "abc", 3)]
    [InlineData("abcd", "badc", 2)]
    public void Schrijffouten_worden_geteld_tot_drie(string een, string ander, int fouten)
    {
        Assert.Equal(fouten, Schrijffout.Tel(een, ander));
        Assert.Equal(fouten, Schrijffout.Tel(ander, een));
    }
}
