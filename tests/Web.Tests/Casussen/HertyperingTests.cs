using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Casussen;
using Kring.Web.Logboek;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen;

/// <summary>A report keeps the class of the moment it came in, also when more becomes known of that moment.</summary>
public sealed class HertyperingTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wordt_een_eerdere_melding_later_herkend_dan_krijgt_de_latere_een_andere_indeling_op_haar_tijdlijn()
    {
        var eerst = await host.Ontvang(Meldingproef.Gezin(61, "Wilgen"));
        await host.Check(eerst);
        host.Klok.Reis(TimeSpan.FromMinutes(10));
        var daarna = await host.OntvangEnHerken(Meldingproef.Gezin(61, "Wilgen"));
        Assert.Equal(Meldingtype.EersteMelding, (await host.Melding(daarna)).Type);

        await host.Herken(eerst);

        Assert.Equal(Meldingtype.EersteMelding, (await host.Melding(eerst)).Type);
        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, (await host.Melding(daarna)).Type);
        await using var beurt = host.Niemand();
        var regel = await beurt.Db.Tijdlijn.SingleAsync(een => een.OnderwerpId == daarna && een.Soort == nameof(MeldingHertypeerd), Ct);
        Assert.Equal(("De indeling was: Eerste melding.", host.Wereld[Wereld.Hanneke].Id), (regel.Tekst, regel.Door));
        Assert.False(await beurt.Db.Tijdlijn.AnyAsync(een => een.OnderwerpId == eerst && een.Soort == nameof(MeldingHertypeerd), Ct));
        using var browser = await host.Inloggen(Wereld.Hanneke);
        Assert.Contains("Opnieuw ingedeeld: Vervolgmelding tijdens de veiligheidsbeoordeling", (await browser.Open($"/meldingen/{daarna}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ook_als_de_latere_al_een_gesloten_casus_heeft_en_de_eerdere_een_nieuwe_krijgt()
    {
        var eerst = await host.Ontvang(Meldingproef.Gezin(63, "Eiken"));
        await host.Check(eerst);
        host.Klok.Reis(TimeSpan.FromMinutes(10));
        var daarna = await host.OntvangEnHerken(Meldingproef.Gezin(63, "Eiken"));
        await host.Beoordeel(daarna, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);

        await host.Herken(eerst);

        var (een, twee) = (await host.Melding(eerst), await host.Melding(daarna));
        Assert.NotEqual(een.CasusId, twee.CasusId);
        Assert.Equal((Meldingtype.EersteMelding, Meldingtype.VervolgTijdensBeoordeling), (een.Type, twee.Type));
    }

    [Fact]
    public async Task Hertyperen_verandert_alleen_wat_anders_is_en_bewaart_zelf_niets()
    {
        var een = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(62, "Beuken")));
        var twee = await host.Melding(await host.OntvangEnHerken(Meldingproef.Gezin(62, "Beuken")));
        await using (var beurt = host.Niemand())
        {
            await beurt.Db.Meldingen.Where(melding => melding.Id == twee.Id)
                .ExecuteUpdateAsync(stel => stel.SetProperty(melding => melding.Type, Meldingtype.HermeldingEenBekend), Ct);
        }

        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            await Hertypeer(beurt, twee);
            Assert.Equal([twee.Id], beurt.Db.Meldingen.Local.Where(melding => melding.Gebeurtenissen.Count > 0).Select(melding => melding.Id));
        }

        Assert.Equal(Meldingtype.HermeldingEenBekend, (await host.Melding(twee.Id)).Type);
        await using (var beurt = host.Als(Wereld.Hanneke))
        {
            await Hertypeer(beurt, twee);
            await beurt.Haal<Logboekschrijver>().LegVast(new Proefact(), Logonderwerp.Melding(een.Id), Ct);
        }

        Assert.Equal(Meldingtype.VervolgTijdensBeoordeling, (await host.Melding(twee.Id)).Type);
        Assert.Equal((Meldingtype.EersteMelding, een.Versie), ((await host.Melding(een.Id)).Type, (await host.Melding(een.Id)).Versie));
    }

    [Fact]
    public async Task Over_wie_in_geen_melding_staat_is_er_niets_te_hertyperen()
    {
        await using var beurt = host.Als(Wereld.Hanneke);

        await beurt.Haal<Hertypering>().Hertypeer([Guid.NewGuid()], host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id, Ct);

        Assert.Empty(beurt.Db.ChangeTracker.Entries());
    }

    /// <summary>Stands for whatever act finds out who is who.</summary>
    [Vereist(Recht.HerkenningVastleggen)]
    private sealed record Proefact;

    private Task Hertypeer(Beurt beurt, Melding over) =>
        beurt.Haal<Hertypering>().Hertypeer(over.PersoonIds, host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id, Ct);
}
