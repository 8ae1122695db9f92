using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Meldingen;

public sealed class AanvullingTests
{
    private static readonly DateTimeOffset Nu = Meldingvoorbeeld.Nu;

    [Fact]
    public void Wat_is_toegevoegd_staat_niet_op_de_tijdlijn_en_niet_in_een_logregel()
    {
        var melding = Meldingvoorbeeld.Ontvangen();
        var aanvulling = Aanvulling.Vul(melding.Id, "  Hij is terug.  ", "06-12 34 56 78", Nu, Meldingvoorbeeld.Wie);

        var gebeurd = Assert.IsType<MeldingAangevuld>(Assert.Single(aanvulling.Gebeurtenissen));
        Assert.Equal((melding.Id, null, null), (gebeurd.Tijdlijn, gebeurd.Tekst, gebeurd.Door));
        Assert.Equal(("Hij is terug.", "0612345678", "Aanvulling"), (aanvulling.Leesbaar, aanvulling.Nummer, aanvulling.ToString()));
        Assert.DoesNotContain("terug", aanvulling.Tekst.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_aanvulling_zegt_iets_en_past()
    {
        var melding = Guid.CreateVersion7(Nu);

        Geweigerd<AanvullingOntbreekt>(() => Aanvulling.Vul(melding, "  \n ", null, Nu, null));
        Geweigerd<AanvullingIsTeLang>(() => Aanvulling.Vul(melding, new string('x', Aanvulling.LangsteTekst + 1), null, Nu, null));
        Geweigerd<TerugbelnummerKloptNiet>(() => Aanvulling.Vul(melding, "Bel mij.", "op school", Nu, null));
        Assert.Null(Aanvulling.Vul(melding, new string('x', Aanvulling.LangsteTekst), " ", Nu, null).Nummer);
    }

    [Fact]
    public void Twee_keer_lezen_verandert_niets()
    {
        var aanvulling = Aanvulling.Vul(Guid.CreateVersion7(Nu), "Iets.", null, Nu, null);
        aanvulling.Lees(Nu.AddHours(1), Meldingvoorbeeld.Wie);
        aanvulling.Lees(Nu.AddHours(2), Guid.CreateVersion7(Nu));

        Assert.Equal((Nu.AddHours(1), Meldingvoorbeeld.Wie), (aanvulling.Lezing!.Op, aanvulling.Lezing.Door));
        Assert.Single(aanvulling.Gebeurtenissen.OfType<AanvullingGelezen>());
    }

    [Fact]
    public void Wie_twee_keer_drukt_zegt_hetzelfde()
    {
        var melding = Guid.CreateVersion7(Nu);
        var eerste = Aanvulling.Vul(melding, "Iets.", null, Nu, null);

        Assert.True(Aanvulling.Vul(melding, "Iets. ", null, Nu.AddSeconds(1), null).IsZelfdeAls(eerste));
        Assert.False(Aanvulling.Vul(melding, "Iets.", "0612345678", Nu, null).IsZelfdeAls(eerste));
        Assert.False(Aanvulling.Vul(Guid.CreateVersion7(Nu), "Iets.", null, Nu, null).IsZelfdeAls(eerste));
    }

    [Fact]
    public void Lezen_heeft_de_uren_van_de_regio_ook_na_de_beoordeling()
    {
        var melding = Meldingvoorbeeld.Beoordeeld();
        var aanvulling = Aanvulling.Vul(melding.Id, "Iets.", null, Nu, null);

        var termijn = Meldingtermijnen.BijAanvulling(melding, aanvulling, null, new Regioregels { AanvullingLezenUren = 3 });

        Assert.Equal((Termijnsoort.AanvullingLezen, Nu.AddHours(3)), (termijn.Soort, termijn.Eindmoment));
        Assert.Equal((melding.Id, aanvulling.Id, melding.OrganisatieId), (termijn.Waarover.Id, termijn.Waarover.OnderdeelId, termijn.OrganisatieId));
    }

    private static void Geweigerd<T>(Action act)
        where T : Weigering => Assert.IsType<T>(Assert.Throws<WeigeringException>(act).Weigering);
}
