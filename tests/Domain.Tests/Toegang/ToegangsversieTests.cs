using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Xunit;

namespace Kring.Domain.Tests.Toegang;

public sealed class ToegangsversieTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid Karin = Guid.NewGuid();
    private static readonly Guid Ruben = Guid.NewGuid();

    private static readonly Toegangsregel Oud = Toegangsbeleid.Begin.Regel(Rol.MedewerkerLokaalTeam, Betrekking.Deelnemer)!;

    [Fact]
    public void Wat_een_ander_vaststelt_wordt_de_regel()
    {
        var versie = Voorstel(Oud with { DagenNaSluiting = 30 });
        versie.Beslis(true, null, Nu.AddHours(1), Ruben);

        Assert.Equal(30, versie.Beleid.Regel(Oud.Rol, Oud.Betrekking)!.DagenNaSluiting);
        Assert.Equal((2, 2), (versie.Nummer, versie.Beleid.Versie));
        Assert.Equal(new Toegangsbesluit(Nu.AddHours(1), Ruben, true, null), versie.Besluit);
        Assert.Equal(
            [new ToegangVoorgesteld(Nu, Karin, versie.Id, 2), new ToegangBesloten(Nu.AddHours(1), Ruben, versie.Id, 2, true)], versie.Gebeurtenissen);
    }

    [Fact]
    public void Wie_voorstelt_beslist_niet() => Assert.IsType<EigenVoorstel>(Weigering(() => Voorstel().Beslis(true, null, Nu, Karin)));

    [Fact]
    public void Een_besluit_valt_een_keer()
    {
        var versie = Voorstel();
        versie.Beslis(false, "Te ruim.", Nu, Ruben);

        Assert.IsType<ToegangIsBesloten>(Weigering(() => versie.Beslis(true, null, Nu, Ruben)));
        Assert.False(versie.Besluit!.Akkoord);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Afwijzen_kan_niet_zonder_reden(string? reden) => Assert.IsType<RedenOntbreekt>(Weigering(() => Voorstel().Beslis(false, reden, Nu, Ruben)));

    [Fact]
    public void Voorstellen_kan_niet_zonder_reden_of_zonder_verschil()
    {
        Assert.IsType<RedenOntbreekt>(Weigering(() => Voorstel(reden: " ")));
        Assert.IsType<NietsGewijzigd>(Weigering(() => Voorstel(Oud with { Rechten = [.. Oud.Rechten.Reverse()] })));
        Assert.IsType<NietsGewijzigd>(Weigering(() => Voorstel(new Toegangsregel { Rol = Rol.Ketenpartner, Betrekking = Betrekking.EigenOrganisatie, Rechten = [] })));
    }

    [Fact]
    public void Er_blijft_altijd_iemand_die_de_regels_kan_wijzigen()
    {
        var toezicht = Toegangsbeleid.Begin.Regel(Rol.FunctionarisGegevensbescherming, Betrekking.Geen)!;

        Assert.IsType<NiemandKanToegangWijzigen>(Weigering(() =>
            Voorstel(toezicht with { Rechten = [.. toezicht.Rechten.Where(recht => recht != Recht.ToegangVaststellen)] })));
        // The beheerder can still propose.
        Assert.NotNull(Voorstel(toezicht with { Rechten = [.. toezicht.Rechten.Where(recht => recht != Recht.ToegangVoorstellen)] }));
    }

    [Fact]
    public void Wat_nooit_mag_kan_ook_niet_worden_voorgesteld() => Assert.IsType<RolKanDitNiet>(Weigering(() =>
        Voorstel(new Toegangsregel { Rol = Rol.Beheerder, Betrekking = Betrekking.EigenZaak, Rechten = [Recht.CasusZien] })));

    private static Toegangsversie Voorstel(Toegangsregel? regel = null, string reden = "De regio sprak dit af.") =>
        Toegangsversie.StelVoor(Toegangsbeleid.Begin, 2, regel ?? (Oud with { DagenNaSluiting = 30 }), reden, Nu, Karin);

    private static Weigering Weigering(Action act) => Assert.Throws<WeigeringException>(act).Weigering;
}
