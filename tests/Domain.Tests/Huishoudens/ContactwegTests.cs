using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public sealed class ContactwegTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Een_melding_kan_een_veilige_weg_sluiten_en_een_onveilige_niet_openen()
    {
        var persoon = Persoon.Schrijf(Nu, Met(new Contactweg(Contactkanaal.Bellen, true, null), new Contactweg(Contactkanaal.Post, false, "ex woont er nog")));

        persoon.VulAan(Met(new Contactweg(Contactkanaal.Bellen, false, null), new Contactweg(Contactkanaal.Post, true, null), new Contactweg(Contactkanaal.Sms, true, "overdag")));

        Assert.False(Weg(persoon, Contactkanaal.Bellen).Veilig);
        Assert.Equal((false, "ex woont er nog"), (Weg(persoon, Contactkanaal.Post).Veilig, Weg(persoon, Contactkanaal.Post).Toelichting));
        Assert.True(Weg(persoon, Contactkanaal.Sms).Veilig);
    }

    [Fact]
    public void Een_veilige_weg_krijgt_de_nieuwste_uitleg()
    {
        var persoon = Persoon.Schrijf(Nu, Met(new Contactweg(Contactkanaal.Bellen, true, "overdag")));

        persoon.VulAan(Met(new Contactweg(Contactkanaal.Bellen, true, "alleen dinsdag")));

        Assert.Equal("alleen dinsdag", Weg(persoon, Contactkanaal.Bellen).Toelichting);
    }

    private static Contactweg Weg(Persoon persoon, Contactkanaal kanaal) => Assert.Single(persoon.Contactwegen, weg => weg.Kanaal == kanaal);

    private static Persoonsgegevens Met(params Contactweg[] wegen) =>
        new("Dekker", null, "Sanne", Geslacht.Vrouw, null, null) { Contactwegen = wegen };
}
