using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Tests.Proef;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Toegang;

public sealed class ZichtbaarTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Wereld.Hanneke, true)]
    [InlineData(Wereld.Marijke, true)]
    [InlineData(Wereld.Femke, true)]
    [InlineData(Wereld.Pieter, true)]
    [InlineData(Wereld.Rachid, false)]
    [InlineData(Wereld.Joost, false)]
    [InlineData(Wereld.Tom, false)]
    [InlineData(Wereld.Els, false)]
    [InlineData(Wereld.Karin, false)]
    [InlineData(Wereld.Ruben, false)]
    [InlineData(Wereld.Wim, false)]
    public async Task Een_melding_ziet_alleen_veilig_thuis_in_het_werkgebied(string naam, bool ziet)
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await using var beurt = host.Als(naam);
        var zichtbaar = beurt.Haal<Zichtbaar>();

        Assert.Equal(ziet, await zichtbaar.Meldingen().AnyAsync(melding => melding.Id == zaak.Melding.Id, Ct));
        Assert.Equal(ziet, await zichtbaar.Casussen().AnyAsync(casus => casus.Id == zaak.Casus.Id, Ct));
        Assert.Equal(ziet, await zichtbaar.Huishoudens().AnyAsync(huishouden => huishouden.Id == zaak.Huishouden.Id, Ct));
        Assert.Equal(ziet, await zichtbaar.Personen().AnyAsync(persoon => persoon.Id == zaak.Persoon.Id, Ct));
    }

    [Fact]
    public async Task Zonder_bekende_gemeente_ziet_heel_veilig_thuis_de_melding()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, gemeente: null);
        await using var beurt = host.Als(Wereld.Rachid);

        Assert.Equal(zaak.Melding.Id, (await beurt.Haal<Zichtbaar>().Melding(zaak.Melding.Id, Ct)).Id);
    }

    [Fact]
    public async Task Wat_een_andere_regio_aannam_bestaat_hier_niet()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.AndereRegio, Gemeentecodes.Lindervoort);
        await using var beurt = host.Als(Wereld.Hanneke);
        var zichtbaar = beurt.Haal<Zichtbaar>();

        var niet = await Assert.ThrowsAsync<NietGevondenException>(() => zichtbaar.Melding(zaak.Melding.Id, Ct));
        Assert.Equal(("Melding", zaak.Melding.Id), (niet.Onderwerp, niet.Id));
        await Assert.ThrowsAsync<NietGevondenException>(() => zichtbaar.Casus(zaak.Casus.Id, Ct));
        await Assert.ThrowsAsync<NietGevondenException>(() => zichtbaar.Huishouden(zaak.Huishouden.Id, Ct));
        await Assert.ThrowsAsync<NietGevondenException>(() => zichtbaar.Persoon(zaak.Persoon.Id, Ct));
    }

    [Fact]
    public async Task Een_lokaal_team_ziet_een_casus_zolang_het_meedoet_maar_nooit_de_melding()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, aan: host.Wereld.WijkteamLindervoort);
        await using (var joost = host.Als(Wereld.Joost))
        {
            var zichtbaar = joost.Haal<Zichtbaar>();
            Assert.Equal(zaak.Casus.Id, (await zichtbaar.Casus(zaak.Casus.Id, Ct)).Id);
            Assert.Equal(zaak.Persoon.Id, (await zichtbaar.Persoon(zaak.Persoon.Id, Ct)).Id);
            Assert.False(await zichtbaar.Meldingen().AnyAsync(Ct));
        }

        await using (var aisha = host.Als(Wereld.Aisha))
        {
            await Assert.ThrowsAsync<NietGevondenException>(() => aisha.Haal<Zichtbaar>().Casus(zaak.Casus.Id, Ct));
        }

        await using (var terug = host.Niemand())
        {
            var casus = await terug.Db.Casussen.SingleAsync(kandidaat => kandidaat.Id == zaak.Casus.Id, Ct);
            casus.GeefOverdrachtTerug(casus.OpenOverdracht!.Id, host.Wereld.WijkteamLindervoort.Id, "Verhuisd.", host.Klok.Nu, host.Wereld[Wereld.Joost].Id);
            await terug.Db.SaveChangesAsync(Ct);
        }

        await using var daarna = host.Als(Wereld.Joost);
        await Assert.ThrowsAsync<NietGevondenException>(() => daarna.Haal<Zichtbaar>().Casus(zaak.Casus.Id, Ct));
    }

    [Fact]
    public async Task Een_lokaal_team_ziet_geen_casus_buiten_het_werkgebied()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Oudemerk, aan: host.Wereld.WijkteamLindervoort);
        await using var beurt = host.Als(Wereld.Joost);

        await Assert.ThrowsAsync<NietGevondenException>(() => beurt.Haal<Zichtbaar>().Casus(zaak.Casus.Id, Ct));
    }

    [Fact]
    public async Task Wat_moet_gebeuren_ziet_de_eigen_organisatie_bij_wat_zij_ziet()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, aan: host.Wereld.WijkteamLindervoort);
        var van = Termijn(zaak.Casus, host.Wereld.WijkteamLindervoort.Id);
        await using (var beurt = host.Niemand())
        {
            beurt.Db.Add(van);
            await beurt.Db.SaveChangesAsync(Ct);
        }

        Assert.True(await ZietTermijn(Wereld.Joost, van.Id));
        Assert.False(await ZietTermijn(Wereld.Hanneke, van.Id));
        Assert.False(await ZietTermijn(Wereld.Aisha, van.Id));
    }

    [Fact]
    public async Task Het_systeem_ziet_alles_en_niemand_ziet_niets()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.AndereRegio, Gemeentecodes.Kranerwolde);
        await using var systeem = host.AlsSysteem();
        Assert.Equal(zaak.Casus.Id, (await systeem.Haal<Zichtbaar>().Casus(zaak.Casus.Id, Ct)).Id);

        await using var niemand = host.Niemand();
        Assert.False(await niemand.Haal<Zichtbaar>().Casussen().AnyAsync(Ct));
    }

    private async Task<bool> ZietTermijn(string naam, Guid id)
    {
        await using var beurt = host.Als(naam);
        return await beurt.Haal<Zichtbaar>().Termijnen().AnyAsync(termijn => termijn.Id == id, Ct);
    }

    private Termijn Termijn(Casus casus, Guid organisatie) => Domain.Termijnen.Termijn.Op(
        Enum.GetValues<Termijnsoort>()[0], new Waarover(Onderwerpsoort.Casus, casus.Id), host.Klok.Nu, new DateOnly(2026, 11, 20), "Proef",
        new Verantwoordelijke("MedewerkerLokaalTeam", organisatie), Gemeentecodes.Lindervoort);
}
