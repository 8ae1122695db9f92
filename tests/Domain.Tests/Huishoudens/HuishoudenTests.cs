using Kring.Domain.Huishoudens;
using Xunit;

namespace Kring.Domain.Tests.Huishoudens;

public class HuishoudenTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    [Fact]
    public void Een_huishouden_heet_naar_zijn_volwassenen()
    {
        var kind = Mens("Aarts", kind: true);
        var huishouden = Huishouden.Begin(Nu, Vandaag, [kind, Mens("Velderhof", "van der"), Mens("Bos"), Mens("Zand")]);

        Assert.Equal("Van der Velderhof – Bos", huishouden.Naam);
        Assert.Equal(4, huishouden.LedenNu.Count());
        Assert.Contains(kind.Id, huishouden.LedenNu);
    }

    [Fact]
    public void Een_naam_staat_er_een_keer() =>
        Assert.Equal("Bos", Huishouden.Begin(Nu, Vandaag, [Mens("Bos"), Mens("Bos")]).Naam);

    [Fact]
    public void Wie_al_lid_is_wordt_dat_niet_nog_eens()
    {
        var anna = Mens("Bos");
        var huishouden = Huishouden.Begin(Nu, Vandaag, [anna]);

        huishouden.NeemOp(anna, Nu, Vandaag.AddDays(1));
        huishouden.NeemOp(Mens("Zand"), Nu, Vandaag.AddDays(1));

        Assert.Equal([Vandaag, Vandaag.AddDays(1)], huishouden.Leden.Select(lid => lid.Van));
        Assert.Equal("Bos", huishouden.Naam);
    }

    private static Persoon Mens(string naam, string? voorvoegsel = null, bool kind = false) =>
        Persoon.Schrijf(Nu, new(naam, voorvoegsel, null, Geslacht.Onbekend, null, null) { GemeldAlsKind = kind });
}
