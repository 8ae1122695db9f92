using Kring.Domain.Huishoudens;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Meldingen.Herkennen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Herkennen;

public sealed class GemeldenTests(KringHost host) : IClassFixture<KringHost>
{
    private static Guid bekend;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Zilverpopulier", "", "Ruth")]
    [InlineData("zilver populier", "", "")]
    [InlineData("van Zilverpopulier", "", "Ruth")]
    [InlineData("Zilverpopulier", "van", "R.")]
    public async Task Een_naamgenoot_met_een_afgeschermd_adres_wordt_gevonden_zonder_dat_adres(string achternaam, string voorvoegsel, string voornaam)
    {
        if (bekend == Guid.Empty)
        {
            bekend = await host.OntvangEnHerken(new Persoonsbouwer("Ruth", "van", "Zilverpopulier", "V").Geboren(new DateOnly(1991, 6, 4))
                .Woont("Verborgenlaan", 8, null, null, "5779WW", "Oudemerk").Rol("ouder met gezag").Informatie("Haar adres is geheim."));
        }

        var ontvangst = await host.Gemeld(
            ("p1_voornamen", voornaam), ("p1_voorvoegsel", voorvoegsel), ("p1_achternaam", achternaam), ("p1_dag", "4"), ("p1_maand", "6"), ("p1_jaar", "1991"), ("p1_rol", ""),
            ("p1_straat", ""), ("p1_huisnummer", ""), ("p1_plaats", ""));
        await host.Check(ontvangst.MeldingId);
        using var browser = await host.Inloggen(Wereld.Hanneke);
        var pagina = await browser.Open($"/meldingen/{ontvangst.MeldingId}/herkennen");

        Assert.Contains("Ruth van Zilverpopulier, geboren 04-06-1991", pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Verborgenlaan", pagina.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_alleen_het_formulier_invult_kan_een_weg_sluiten_en_niet_openen()
    {
        var ontvangst = await host.Gemeld(("p1_veilig_Post", "ja"), ("p1_veilig_Bellen", "nee"));
        await using var beurt = host.Als(Wereld.Hanneke);
        var melding = await beurt.Db.Meldingen.SingleAsync(een => een.Id == ontvangst.MeldingId, Ct);

        var gemelde = Assert.Single(await beurt.Haal<Gemelden>().Van(melding, Ct));

        Assert.Equal((Contactkanaal.Bellen, false), Assert.Single(gemelde.Gegevens.Contactwegen.Select(weg => (weg.Kanaal, weg.Veilig))));
    }
}
