using Kring.TestSupport;
using Kring.Web.Tests.Proef;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Toegang;

public sealed class ZichtbaarNaSluitingTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_sluiting_leest_een_deelnemer_de_casus_nog_een_half_jaar()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, aan: host.Wereld.WijkteamLindervoort);
        var gesloten = host.Klok.Nu;
        await using (var beurt = host.Niemand())
        {
            var casus = await beurt.Db.Casussen.SingleAsync(kandidaat => kandidaat.Id == zaak.Casus.Id, Ct);
            var (wijkteam, joost) = (host.Wereld.WijkteamLindervoort.Id, host.Wereld[Wereld.Joost].Id);
            casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, wijkteam, joost, gesloten, joost);
            casus.Sluit("Het is veilig.", host.Wereld.VeiligThuis.Id, gesloten, joost);
            await beurt.Db.SaveChangesAsync(Ct);
        }

        Assert.True(await ZietCasus(Wereld.Joost, zaak.Casus.Id));
        host.Klok.Reis(TimeSpan.FromDays(183));
        Assert.True(await ZietCasus(Wereld.Joost, zaak.Casus.Id));
        host.Klok.Reis(TimeSpan.FromTicks(10));
        Assert.False(await ZietCasus(Wereld.Joost, zaak.Casus.Id));
        Assert.True(await ZietCasus(Wereld.Hanneke, zaak.Casus.Id));
    }

    private async Task<bool> ZietCasus(string naam, Guid id)
    {
        await using var beurt = host.Als(naam);
        return await beurt.Haal<Zichtbaar>().Casussen().AnyAsync(casus => casus.Id == id, Ct);
    }
}
