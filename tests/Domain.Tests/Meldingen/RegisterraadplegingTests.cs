using Kring.Domain.Meldingen;
using Xunit;
using static Kring.Domain.Tests.Meldingen.Meldingvoorbeeld;

namespace Kring.Domain.Tests.Meldingen;

/// <summary>Asking the national register of Veilig Thuis by hand, for a report that came in on Monday 2 November 2026.</summary>
public sealed class RegisterraadplegingTests
{
    private static readonly DateOnly Maandag = new(2026, 11, 2);

    [Fact]
    public void Bekend_zegt_waar_en_wat()
    {
        var melding = Gecheckt();

        melding.LegRaadplegingVast(new(Maandag, Registerantwoord.Bekend, " Veilig Thuis Oosterveen ", " Melding in 2024. "), Nu, Wie);

        Assert.Equal(
            new Registerraadpleging(Nu, Wie, new(Maandag, Registerantwoord.Bekend, "Veilig Thuis Oosterveen", "Melding in 2024.")),
            Assert.Single(melding.Raadplegingen));
        Assert.Equal(
            ("Landelijk register geraadpleegd: bekend bij Veilig Thuis Oosterveen", "Melding in 2024."),
            (melding.Gebeurtenissen[^1].Kop, melding.Gebeurtenissen[^1].Tekst));
    }

    [Fact]
    public void Een_antwoord_dat_later_komt_staat_naast_de_vraag()
    {
        var melding = Gecheckt();

        melding.LegRaadplegingVast(new(Maandag, Registerantwoord.NogGeenAntwoord, null, null), Nu, Wie);
        melding.LegRaadplegingVast(new(Maandag.AddDays(1), Registerantwoord.NietBekend, "", " "), Nu.AddDays(1), Wie);

        Assert.Equal(["nog geen antwoord", "nergens anders bekend"], melding.Raadplegingen.Select(een => een.Uitkomst.InWoorden()));
        Assert.Null(melding.Raadplegingen[1].Uitkomst.Organisatie);
    }

    [Theory]
    [InlineData(null, "Iets.")]
    [InlineData("Veilig Thuis Oosterveen", " ")]
    public void Bekend_zonder_waar_of_wat_helpt_niemand(string? waar, string? wat) =>
        Weigert<WaarBekendOntbreekt>(new(Maandag, Registerantwoord.Bekend, waar, wat));

    [Theory]
    [InlineData(Registerantwoord.NietBekend, "Veilig Thuis Oosterveen", null)]
    [InlineData(Registerantwoord.NogGeenAntwoord, null, "Iets.")]
    public void Wat_is_ingevuld_verdwijnt_niet_ongemerkt(Registerantwoord antwoord, string? waar, string? wat) =>
        Weigert<AntwoordSpreektZichTegen>(new(Maandag, antwoord, waar, wat));

    [Fact]
    public void Morgen_kan_nog_niet_vandaag_wel()
    {
        Weigert<RaadplegingKomtNog>(new(Maandag.AddDays(1), Registerantwoord.NietBekend, null, null));

        // Half past eleven in the evening in UTC is Tuesday here.
        Gecheckt().LegRaadplegingVast(new(Maandag.AddDays(1), Registerantwoord.NietBekend, null, null), new(2026, 11, 2, 23, 30, 0, TimeSpan.Zero), Wie);
    }

    [Fact]
    public void Van_een_melding_die_terugging_wordt_niets_meer_opgezocht()
    {
        var melding = Gecheckt();
        melding.GeefTerug(Teruggavesoort.OnjuistGeadresseerd, "Hoort elders.", Nu, Wie);

        Geweigerd<MeldingIsTeruggegeven>(melding, () => melding.LegRaadplegingVast(new(Maandag, Registerantwoord.NietBekend, null, null), Nu, Wie));
    }

    private static void Weigert<T>(Raadpleeguitkomst uitkomst)
        where T : Weigering
    {
        var melding = Gecheckt();
        Geweigerd<T>(melding, () => melding.LegRaadplegingVast(uitkomst, Nu, Wie));
        Assert.Empty(melding.Raadplegingen);
    }
}
