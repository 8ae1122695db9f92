using System.Xml.Linq;
using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Web.Casussen.Beantwoorden;
using Kring.Web.Casussen.Overdragen;
using Kring.Web.Casussen.Sluiten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Terugkoppelen;

/// <summary>What the reporter hears of each way a report can go, from the assessment to the end.</summary>
public sealed class EindberichtTests(KringHost host) : IClassFixture<KringHost>
{
    private const string VeiligThuis = "Veilig Thuis Merewold";

    private const string Wijkteam = "Wijkteam Lindervoort";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_overdracht_hoort_de_melder_wie_het_overneemt()
    {
        var melding = await host.OntvangEnHerken(Meldingproef.Gezin(71, "Meidoorn"));
        var casus = await host.Beoordeel(melding, UitkomstVeiligheidsbeoordeling.Overdracht);
        Assert.Equal([("VT-01-02", VeiligThuis)], await Gehoord(melding));

        await BiedAan(casus);
        await NeemAan(casus);

        Assert.Equal([("VT-01-02", VeiligThuis), ("VT-02", Wijkteam)], await Gehoord(melding));
        Assert.Equal(Terugkoppelstatus.Overdracht, (await host.Melding(melding)).Teruggekoppeld);
    }

    [Theory]
    [InlineData(72, "Sleedoorn", UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis, "VT-01-01")]
    [InlineData(73, "Duindoorn", UitkomstVeiligheidsbeoordeling.RegionaalMaatwerk, "VT-01-04")]
    public async Task Na_een_dienst_zonder_overdracht_hoort_de_melder_dat_het_klaar_is(
        int nr, string naam, UitkomstVeiligheidsbeoordeling uitkomst, string eerst)
    {
        var melding = await host.OntvangEnHerken(Meldingproef.Gezin(nr, naam));
        var casus = await host.Beoordeel(melding, uitkomst);
        await Sluit(casus);

        Assert.Equal([(eerst, VeiligThuis), ("VT-03", null)], await Gehoord(melding));
    }

    [Fact]
    public async Task Zonder_vervolg_is_de_uitkomst_het_laatste_wat_de_melder_hoort()
    {
        var melding = await host.OntvangEnHerken(Meldingproef.Gezin(74, "Vuurdoorn"));
        await host.Beoordeel(melding, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);

        Assert.Equal([("VT-01-03", null)], await Gehoord(melding));
    }

    [Fact]
    public async Task Een_latere_melding_gaat_naar_wie_al_zicht_heeft_en_ook_die_melder_hoort_het()
    {
        var eerste = await host.OntvangEnHerken(Meldingproef.Gezin(75, "Kruisdoorn"));
        var casus = await host.Beoordeel(eerste, UitkomstVeiligheidsbeoordeling.Overdracht);
        await BiedAan(casus);
        await NeemAan(casus);

        host.Klok.Reis(TimeSpan.FromMinutes(5));
        var latere = await host.OntvangEnHerken(Meldingproef.Gezin(75, "Kruisdoorn"));
        await host.Beoordeel(latere, UitkomstVeiligheidsbeoordeling.Overdracht);
        Assert.Equal(1, await Lopend(casus, Termijnsoort.Overdragen));
        await BiedAan(casus);
        Assert.Equal((0, 1), (await Lopend(casus, Termijnsoort.Overdragen), await Lopend(casus, Termijnsoort.OverdrachtAanvaarden)));
        await NeemAan(casus);

        Assert.Equal([("VT-01-02", Wijkteam), ("VT-02", Wijkteam)], await Gehoord(latere));
        Assert.Equal([("VT-01-02", VeiligThuis), ("VT-02", Wijkteam)], await Gehoord(eerste));
        Assert.Single((await Casus(casus)).Regisseurs);
    }

    private async Task BiedAan(Guid casusId)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        await beurt.Haal<BiedOverdrachtAanHandler>().Handle(
            new BiedOverdrachtAan
            {
                CasusId = casusId,
                Versie = (await Casus(casusId)).Versie,
                AanOrganisatieId = host.Wereld.WijkteamLindervoort.Id,
                Categorie = Overdrachtcategorie.LokaalVeld,
                MetHgkm = true,
                Voorwaarden = [],
                WatBekendIs = "Het gezin wil hulp.",
            },
            Ct);
    }

    private async Task NeemAan(Guid casusId)
    {
        await using var beurt = host.Als(Wereld.Joost);
        var casus = await Casus(casusId);
        await beurt.Haal<AanvaardOverdrachtHandler>().Handle(
            new AanvaardOverdracht
            {
                CasusId = casusId,
                Versie = casus.Versie,
                OverdrachtId = casus.OpenOverdracht!.Id,
                EigenaarId = host.Wereld[Wereld.Joost].Id,
            },
            Ct);
    }

    private async Task Sluit(Guid casusId)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        await beurt.Haal<SluitCasusHandler>().Handle(
            new SluitCasus { CasusId = casusId, Versie = (await Casus(casusId)).Versie, Reden = "Het gezin is veilig." }, Ct);
    }

    private async Task<Casus> Casus(Guid id)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Casussen.AsNoTracking().AsSplitQuery().SingleAsync(casus => casus.Id == id, Ct);
    }

    private async Task<int> Lopend(Guid casusId, Termijnsoort soort)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Termijnen.CountAsync(
            termijn => termijn.Waarover.Id == casusId && termijn.Soort == soort && termijn.GehaaldOp == null && termijn.VervallenOp == null, Ct);
    }

    // The code and the holder of zicht op veiligheid of each message about this report, in the order they were made.
    private async Task<(string Code, string? Zicht)[]> Gehoord(Guid meldingId)
    {
        var kenmerk = (await host.Melding(meldingId)).Kenmerk;
        await using var beurt = host.Niemand();
        var berichten = await beurt.Db.UitgaandeBerichten.AsNoTracking().OrderBy(bericht => bericht.Referentie).ToListAsync(Ct);
        return
        [
            .. berichten.Select(bericht => XDocument.Load(new MemoryStream(bericht.Inhoud.Inhoud)))
                .Where(bericht => Waarde(bericht, "identificatieVtMelding") == kenmerk)
                .Select(bericht => (Code(bericht), Zicht(bericht))),
        ];
    }

    private static string Code(XDocument bericht) => Enum.GetValues<Terugkoppelstatus>().Single(
        status => status.Statustekst() == Waarde(bericht, "status") && status.Uitkomsttekst() == Waarde(bericht, "uitkomst")).Code();

    private static string? Zicht(XDocument bericht) => bericht.Descendants()
        .SingleOrDefault(deel => deel.Name.LocalName == "verantwoordelijkVoorZichtOpDeVeiligheidBelegdBij")?.Value is { } tekst
        ? new[] { VeiligThuis, Wijkteam }.Single(naam => tekst.Contains(naam, StringComparison.Ordinal)) : null;

    private static string? Waarde(XDocument bericht, string naam) =>
        bericht.Descendants().SingleOrDefault(deel => deel.Name.LocalName == naam)?.Value;
}
