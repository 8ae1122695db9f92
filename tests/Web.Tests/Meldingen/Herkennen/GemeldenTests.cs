using Kring.Domain.Huishoudens;
using Kring.TestSupport;
using Kring.Web.Meldingen.Herkennen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Herkennen;

public sealed class GemeldenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

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
