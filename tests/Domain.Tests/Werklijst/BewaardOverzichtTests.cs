using Kring.Domain.Werklijst;
using Xunit;

namespace Kring.Domain.Tests.Werklijst;

public sealed class BewaardOverzichtTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Een_naam_verliest_de_spaties_eromheen()
    {
        var overzicht = Bewaar("  Monitoring deze week ");

        Assert.Equal("Monitoring deze week", overzicht.Naam);
        Assert.True(overzicht.IsVanTeam);
        Assert.False(BewaardOverzicht.Bewaar(Nu, Guid.NewGuid(), Guid.NewGuid(), "Van mij", "lijst=mijn", []).IsVanTeam);
    }

    [Fact]
    public void Een_naam_is_er_en_past_boven_de_lijst()
    {
        Assert.IsType<NaamOntbreekt>(Weigering("   "));
        Bewaar(new string('a', 40));
        Assert.IsType<NaamIsTeLang>(Weigering(new string('a', 41)));
    }

    [Fact]
    public void Een_naam_houdt_geen_nummer_van_een_persoon()
    {
        Bewaar("Week 47 van 2026");
        Assert.IsType<NaamLijktOpNummer>(Weigering("Over 123 45 678"));
    }

    [Fact]
    public void Twee_met_dezelfde_naam_kunnen_niet_en_hernoemen_naar_de_eigen_naam_wel()
    {
        var eerste = Bewaar("Te laat");

        Assert.IsType<OverzichtBestaatAl>(Weigering("te LAAT", eerste));
        eerste.Hernoem("Te Laat", [eerste]);
        Assert.Equal("Te Laat", eerste.Naam);
    }

    private static BewaardOverzicht Bewaar(string naam, params BewaardOverzicht[] andere) =>
        BewaardOverzicht.Bewaar(Nu, Guid.NewGuid(), null, naam, "lijst=team", andere);

    private static Weigering Weigering(string naam, params BewaardOverzicht[] andere) =>
        Assert.Throws<WeigeringException>(() => Bewaar(naam, andere)).Weigering;
}
