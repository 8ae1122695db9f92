using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Xunit;

namespace Kring.Domain.Tests.Toegang;

public sealed class NoodtoegangTests
{
    private const string Reden = "De moeder belt, hij staat voor de deur.";

    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 22, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan VierUur = TimeSpan.FromHours(4);
    private static readonly Noodzaak Zaak = new(Guid.NewGuid(), "2026-0371", Guid.NewGuid());
    private static readonly Guid Ruben = Guid.NewGuid();

    private readonly Medewerker aisha = Medewerker.Schrijf(Nu, "Aisha", Guid.NewGuid(), [Rol.MedewerkerLokaalTeam], []);

    [Fact]
    public void Noodtoegang_geldt_vier_uur_en_op_het_einde_niet_meer()
    {
        var nood = Neem();

        Assert.False(nood.Geldt(Nu.AddTicks(-1)));
        Assert.True(nood.Geldt(Nu));
        Assert.True(nood.Geldt(Nu + VierUur - TimeSpan.FromTicks(1)));
        Assert.False(nood.Geldt(Nu + VierUur));
        Assert.Equal(
            new NoodtoegangGenomen(Nu, aisha.Id, Zaak.CasusId, nood.Id, Noodgrond.Gevaar, Reden, Nu + VierUur), Assert.Single(nood.Gebeurtenissen));
    }

    [Theory]
    [InlineData("negentien tekens zo!", true)]
    [InlineData("negentien tekens zo", false)]
    [InlineData("                                 kort", false)]
    [InlineData(null, false)]
    public void De_reden_heeft_ten_minste_twintig_tekens(string? reden, bool kan)
    {
        var fout = Record.Exception(() => Noodtoegang.Neem(aisha, Zaak, Noodgrond.Gevaar, reden, Nu, VierUur, []));

        Assert.Equal(kan, fout is null);
        Assert.True(kan || ((WeigeringException)fout!).Weigering is NoodredenIsTeKort);
    }

    [Fact]
    public void Een_tegelijk()
    {
        var eerste = Neem();
        var tweede = Assert.Throws<WeigeringException>(() => Noodtoegang.Neem(aisha, Zaak, Noodgrond.Gevaar, Reden, Nu.AddHours(1), VierUur, [eerste]));
        Assert.IsType<NoodtoegangLooptAl>(tweede.Weigering);
        Assert.NotNull(Noodtoegang.Neem(aisha, Zaak, Noodgrond.Gevaar, Reden, Nu + VierUur, VierUur, [eerste]));
        eerste.GeefTerug(Nu.AddHours(1));
        Assert.NotNull(Noodtoegang.Neem(aisha, Zaak, Noodgrond.Gevaar, Reden, Nu.AddHours(1), VierUur, [eerste]));
    }

    [Fact]
    public void Teruggeven_werkt_meteen_en_daarna_verandert_het_niets()
    {
        var nood = Neem();
        nood.GeefTerug(Nu.AddHours(1));
        nood.GeefTerug(Nu.AddHours(2));

        Assert.False(nood.Geldt(Nu.AddHours(1)));
        Assert.Equal(Nu.AddHours(1), nood.Einde);
        Assert.IsType<NoodtoegangIsVoorbij>(Weigering(() => Neem().GeefTerug(Nu + VierUur)));
    }

    [Fact]
    public void Een_ander_beoordeelt_als_zij_voorbij_is()
    {
        var nood = Neem();
        Assert.IsType<NoodtoegangLooptNog>(Weigering(() => nood.Beoordeel(true, "Terecht.", Nu.AddHours(1), Ruben)));
        var na = Nu + VierUur;
        Assert.IsType<EigenNoodtoegang>(Weigering(() => nood.Beoordeel(true, "Terecht.", na, aisha.Id)));
        Assert.IsType<RedenOntbreekt>(Weigering(() => nood.Beoordeel(true, " ", na, Ruben)));
        nood.Beoordeel(false, "Er was geen haast.", na, Ruben);

        Assert.Equal(new Noodoordeel(na, Ruben, false, "Er was geen haast."), nood.Oordeel);
        Assert.IsType<NoodtoegangIsBeoordeeld>(Weigering(() => nood.Beoordeel(true, "Toch terecht.", na, Ruben)));
    }

    [Fact]
    public void De_beoordeling_heeft_een_termijn_in_werkdagen()
    {
        var termijn = Noodtermijnen.Beoordelen(Neem(), 5, new Kalender([]));

        // Taken on Monday evening the second; five working days later is Monday the ninth.
        Assert.Equal(new DateOnly(2026, 11, 9), termijn.Einddag);
        Assert.Equal((Termijnsoort.NoodtoegangBeoordelen, Zaak.ToezichtId), (termijn.Soort, termijn.OrganisatieId));
    }

    private Noodtoegang Neem() => Noodtoegang.Neem(aisha, Zaak, Noodgrond.Gevaar, $" {Reden} ", Nu, VierUur, []);

    private static Weigering Weigering(Action act) => Assert.Throws<WeigeringException>(act).Weigering;
}
