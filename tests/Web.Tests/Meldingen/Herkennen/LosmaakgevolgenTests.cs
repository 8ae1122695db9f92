using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Casussen.Informeren;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Herkennen;

/// <summary>
/// Who is in a report must hear that data were recorded (Wmo 2015 art. 5.3.1). When somebody in it turns out to be another,
/// that one has not heard it; the last day stays the day it was, and who had heard it is not asked again.
/// </summary>
public sealed class LosmaakgevolgenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_het_wel_blijkt_te_zijn_moet_het_nog_horen_op_dezelfde_laatste_dag()
    {
        var maria = (await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Waterlelie").Woont(761)))).PersoonIds[0];
        var kind = new Persoonsbouwer("Kim", "", "Waterlelie", "O").Geboren(new DateOnly(2018, 4, 4)).Rol("jeugdige").Woont(762);
        var fout = await host.OntvangAls(maria, Losproef.Vrouw("Mieke", "Waterlelie").Woont(762), kind);
        var gemeld = await host.Melding(fout);
        await Vertel(gemeld.CasusId!.Value, fout, [.. gemeld.PersoonIds]);
        var gehaald = await Plicht(fout);
        Assert.NotNull(gehaald.GehaaldOp);

        var los = await host.MaakLos(fout);

        var weer = await Plicht(fout);
        Assert.True(weer.IsOpen);
        Assert.Equal((gehaald.Id, gehaald.Einddag, gehaald.Begonnen), (weer.Id, weer.Einddag, weer.Begonnen));
        Assert.Equal([los.NaarId], await NogTeVertellen(fout));
        Assert.Contains("Opnieuw te doen: Betrokkenen informeren", await Koppen(fout));

        await host.DraaiTerug(los);

        var terug = await Plicht(fout);
        Assert.Equal((gehaald.GehaaldOp, gehaald.GehaaldDoor), (terug.GehaaldOp, terug.GehaaldDoor));
        Assert.Empty(await NogTeVertellen(fout));
    }

    [Fact]
    public async Task Was_nog_niet_iedereen_geinformeerd_dan_loopt_de_termijn_gewoon_door()
    {
        var maria = (await host.Melding(await host.OntvangEnHerken(Losproef.Vrouw("Maria", "Waterkers").Woont(766)))).PersoonIds[0];
        var fout = await host.OntvangAls(maria, Losproef.Vrouw("Mieke", "Waterkers").Woont(767));
        var loopt = await Plicht(fout);

        var los = await host.MaakLos(fout);

        var nog = await Plicht(fout);
        Assert.Equal((loopt.Id, loopt.Einddag, true), (nog.Id, nog.Einddag, nog.IsOpen));
        Assert.DoesNotContain("Opnieuw te doen: Betrokkenen informeren", await Koppen(fout));
        Assert.Equal([los.NaarId], await NogTeVertellen(fout));
    }

    private async Task Vertel(Guid casus, Guid melding, params Guid[] mensen)
    {
        foreach (var mens in mensen)
        {
            host.Klok.Reis(TimeSpan.FromMinutes(1));
            await using var beurt = host.Als(Wereld.Hanneke);
            var versie = await beurt.Db.Casussen.Where(een => een.Id == casus).Select(een => een.Versie).SingleAsync(Ct);
            await beurt.Haal<LegInformeringVastHandler>().Handle(
                new LegInformeringVast { CasusId = casus, Versie = versie, MeldingId = melding, PersoonId = mens, Wijze = Informeerwijze.Gesprek }, Ct);
        }
    }

    private async Task<Termijn> Plicht(Guid melding)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Termijnen.AsNoTracking().SingleAsync(termijn => termijn.Waarover.Id == melding && termijn.Soort == Termijnsoort.BetrokkenenInformeren, Ct);
    }

    // As the page of the casus asks it.
    private async Task<List<Guid>> NogTeVertellen(Guid melding)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        var gemeld = await beurt.Db.Meldingen.SingleAsync(een => een.Id == melding, Ct);
        var casus = await beurt.Db.Casussen.AsSplitQuery().SingleAsync(een => een.Id == gemeld.CasusId, Ct);
        var mensen = await beurt.Haal<TeInformeren>().Van(casus, melding, Ct);
        return [.. mensen.Where(mens => !casus.IsGeinformeerd(melding, mens.Id)).Select(mens => mens.Id)];
    }

    private async Task<List<string>> Koppen(Guid melding)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Tijdlijn.Where(regel => regel.OnderwerpId == melding).Select(regel => regel.Kop).ToListAsync(Ct);
    }
}
