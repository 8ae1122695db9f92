using System.Xml.Linq;
using Kring.Domain.Berichten;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Berichten;
using Kring.Web.Berichten.Versturen;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen.Terugkoppelen;

public sealed class TerugkoppelenTests(KringHost host) : IClassFixture<KringHost>
{
    private static readonly XNamespace Zkn = "http://www.egem.nl/StUF/sector/zkn/0310";
    private static readonly XNamespace StUF = "http://www.egem.nl/StUF/StUF0301";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Teruggavesoort.NietOntvankelijk, "melding niet ontvankelijk")]
    [InlineData(Teruggavesoort.OnjuistGeadresseerd, "Melding onjuist geadresseerd")]
    public async Task Een_teruggegeven_melding_levert_een_bericht_aan_de_politie_op(Teruggavesoort soort, string status)
    {
        var melding = await host.Melding(Bericht.Gezin());
        await GeefTerug(melding, soort);

        await using var beurt = host.Niemand();
        var uit = (await beurt.Db.UitgaandeBerichten.AsNoTracking().ToListAsync(Ct)).Single(een => Kenmerk(een) == melding.Kenmerk);
        var xml = XDocument.Load(new MemoryStream(uit.Inhoud.Inhoud));

        Assert.Equal(status, xml.Descendants(Zkn + "status").Single().Value);
        Assert.Equal("Geen geweld op [adres weggelaten].", xml.Descendants(Zkn + "toelichting").Single().Value);
        Assert.Equal("00000099000000101000", xml.Descendants(StUF + "ontvanger").Single().Element(StUF + "organisatie")!.Value);
        Assert.Equal("00000099000000202000", xml.Descendants(StUF + "zender").Single().Element(StUF + "organisatie")!.Value);
        Assert.Matches("^VTMW-20261102-[0-9]{6}$", uit.Referentie);
        var terug = await beurt.Db.Meldingen.AsNoTracking().SingleAsync(een => een.Id == melding.Id, Ct);
        Assert.Equal(status, terug.Teruggekoppeld?.Statustekst());
        Assert.True(await beurt.Db.Tijdlijn.AnyAsync(regel => regel.OnderwerpId == melding.Id && regel.Soort == nameof(MelderTeruggekoppeld), Ct));
    }

    [Fact]
    public async Task Een_melder_zonder_nummer_krijgt_geen_bericht()
    {
        var melding = await host.Melding(Bericht.Gezin().Van("POLITIE"));
        await GeefTerug(melding, Teruggavesoort.NietOntvankelijk);

        await using var beurt = host.Niemand();
        Assert.DoesNotContain(await beurt.Db.UitgaandeBerichten.AsNoTracking().ToListAsync(Ct), een => Kenmerk(een) == melding.Kenmerk);
    }

    [Fact]
    public async Task Een_bericht_wordt_een_keer_verstuurd_ook_door_twee_tegelijk()
    {
        var id = await LegKlaar("UIT-1");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(Ronde, Ct)));
        await Ronde();

        await using var beurt = host.Niemand();
        var bericht = await beurt.Db.UitgaandeBerichten.SingleAsync(een => een.Id == id, Ct);
        Assert.Equal(host.Klok.Nu, bericht.Verzonden);
        Assert.Equal("<x/>", await File.ReadAllTextAsync(Path.Combine(host.Map, "uit", "UIT-1.xml"), Ct));
        Assert.Empty(Directory.GetFiles(Path.Combine(host.Map, "uit"), ".UIT-1*"));
        Assert.Equal(1, await beurt.Db.Logregels.CountAsync(regel => regel.OnderwerpId == id && regel.Actie == nameof(VerstuurBericht), Ct));
    }

    [Fact]
    public async Task Wat_niet_lukt_wordt_later_weer_geprobeerd()
    {
        var id = await LegKlaar("UIT-2");
        // A folder stands where the file must come.
        var inDeWeg = Directory.CreateDirectory(Path.Combine(host.Map, "uit", "UIT-2.xml"));
        await Ronde();
        await Ronde();
        await using (var beurt = host.Niemand())
        {
            var bericht = await beurt.Db.UitgaandeBerichten.SingleAsync(een => een.Id == id, Ct);
            Assert.Equal((1, null), (bericht.Pogingen, bericht.Verzonden));
            Assert.True(bericht.VolgendePoging > host.Klok.Nu);
        }

        inDeWeg.Delete();
        host.Klok.Reis(TimeSpan.FromHours(1));
        await Ronde();

        await using var terug = host.Niemand();
        Assert.NotNull((await terug.Db.UitgaandeBerichten.SingleAsync(een => een.Id == id, Ct)).Verzonden);
        Assert.True(File.Exists(Path.Combine(host.Map, "uit", "UIT-2.xml")));
    }

    private Task Ronde()
    {
        _ = host.Wereld;
        return ((Verstuurronde)host.Services.GetService(typeof(Verstuurronde))!).Doe(Ct);
    }

    private async Task<Guid> LegKlaar(string referentie)
    {
        await using var beurt = host.Niemand();
        beurt.Haal<Uitbak>().LegKlaar("proef", referentie, "<x/>"u8.ToArray());
        await beurt.Db.SaveChangesAsync(Ct);
        return (await beurt.Db.UitgaandeBerichten.SingleAsync(een => een.Referentie == referentie, Ct)).Id;
    }

    private async Task GeefTerug(Melding gezien, Teruggavesoort soort)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        var melding = await beurt.Haal<Zichtbaar>().Melding(gezien.Id, Ct);
        melding.LegAcuteCheckVast(false, "Niemand in gevaar.", null, host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
        melding.GeefTerug(soort, "Geen geweld op Kalmoesweg 3.", host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
        await beurt.Haal<Logboekschrijver>().LegVast(new Proefteruggave(), Logonderwerp.Melding(melding.Id), Ct);
    }

    private static string? Kenmerk(UitgaandBericht bericht) => bericht.Soort != "vtTerugkoppelingDi01" ? null
        : XDocument.Load(new MemoryStream(bericht.Inhoud.Inhoud)).Descendants().Single(een => een.Name.LocalName == "identificatieVtMelding").Value;

    [Vereist(Recht.MeldingTeruggeven)]
    private sealed record Proefteruggave;
}
