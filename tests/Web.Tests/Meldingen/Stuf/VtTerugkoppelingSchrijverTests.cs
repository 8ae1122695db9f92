using System.Text;
using System.Xml.Linq;
using Kring.Domain.Meldingen;
using Kring.Web.Meldingen.Stuf;
using Xunit;
using static Kring.Web.Tests.Meldingen.Stuf.Voorbeeldbericht;

namespace Kring.Web.Tests.Meldingen.Stuf;

public class VtTerugkoppelingSchrijverTests
{
    private static readonly Terugkoppeling Volledig = new(
        "VTMW-2026-0417",
        "PL9900-0001",
        Terugkoppelstatus.OverdrachtNaBeoordeling,
        "Het wijkteam neemt het over.",
        new("Wijkteam Lindervoort", "I. Hazelhoek", "Team Zuid", "wijkteam@lindervoort.example", "0199000550"),
        "Veilig Thuis Merewold",
        "00000099000000202000",
        new("00000099000000202000", "VTREGISTRATIE"),
        new("00000099000000101000", "BVH", "Meldingen", "postbus"),
        "VTMW-20260918-000012",
        new(2026, 9, 18, 15, 45, 2, TimeSpan.FromHours(2)));

    public static TheoryData<Terugkoppelstatus> Statussen => [.. Enum.GetValues<Terugkoppelstatus>()];

    [Theory]
    [MemberData(nameof(Statussen))]
    public void Iedere_status_wordt_geschreven_met_de_woorden_van_de_standaard(Terugkoppelstatus status)
    {
        var wortel = Geschreven(Volledig with { Status = status });

        Assert.Equal(status.Statustekst(), wortel.Descendants(Zkn + "status").Single().Value);
        Assert.Equal(status.Uitkomsttekst(), wortel.Descendants(Zkn + "uitkomst").SingleOrDefault()?.Value);
    }

    [Fact]
    public void Het_bericht_heeft_alle_delen_in_de_volgorde_van_de_standaard()
    {
        var wortel = Geschreven(Volledig);

        Assert.Equal(Jz + "vtTerugkoppelingDi01", wortel.Name);
        Assert.Equal(
            ["berichtcode", "zender", "ontvanger", "referentienummer", "tijdstipBericht", "functie"],
            Namen(wortel.Element(Jz + "stuurgegevens")!));
        Assert.Equal(
            ["identificatie", "toelichting", "uitkomst", "status", "naarAanleidingVan", "isUitgevoerdDoor"],
            Namen(wortel.Element(Jz + "object")!));
        Assert.Equal("20260918154502000", wortel.Descendants(StUF + "tijdstipBericht").Single().Value);
        Assert.Equal("PL9900-0001", wortel.Descendants(Jz + "identificatieVtMelding").Single().Value);
        Assert.Equal(["Wijkteam Lindervoort", "Veilig Thuis Merewold"], wortel.Descendants(Zkn + "naam").Select(een => een.Value));
        Assert.Equal("0199000550", wortel.Descendants(Jz + "telefoonnummer").Single().Value);
    }

    [Fact]
    public void Wat_niet_gezegd_wordt_blijft_weg()
    {
        var wortel = Geschreven(Volledig with { Zaakidentificatie = null, Toelichting = null, Verantwoordelijke = null });

        Assert.Equal(["uitkomst", "status", "naarAanleidingVan", "isUitgevoerdDoor"], Namen(wortel.Element(Jz + "object")!));
        Assert.Empty(wortel.Descendants(Jz + "betreft"));
        Assert.Empty(Geschreven(Volledig with { Verantwoordelijke = new("Wijkteam") }).Descendants(Jz + "contactgegevensVerantwoordelijkeOrganisatie"));
    }

    [Fact]
    public void Het_bericht_is_utf8_zonder_byte_order_mark()
    {
        var bytes = VtTerugkoppelingSchrijver.Schrijf(Volledig with { Toelichting = "Źdźbłowska" });

        Assert.Equal((byte)'<', bytes[0]);
        Assert.Contains("Źdźbłowska", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_toelichting_is_ten_hoogste_duizend_tekens()
    {
        Assert.NotEmpty(VtTerugkoppelingSchrijver.Schrijf(Volledig with { Toelichting = new('x', 1000) }));
        Weigert(Volledig with { Toelichting = new('x', 1001) }, "toelichting");
    }

    [Fact]
    public void Wat_niet_in_de_standaard_past_wordt_niet_geschreven()
    {
        Weigert(Volledig with { Zaakidentificatie = "1234" }, "identificatie");
        Weigert(Volledig with { UitvoerderOin = "123" }, "oinNummer");
        Weigert(Volledig with { Referentienummer = new('x', 41) }, "referentienummer");
        Weigert(Volledig with { Zender = new("org", "ab") }, "applicatie");
        Weigert(Volledig with { Verantwoordelijke = new(new string('x', 201)) }, "naam");
        Weigert(Volledig with { Verantwoordelijke = new("W", Telefoonnummer: new string('0', 21)) }, "telefoonnummer");
        Weigert(Volledig with { Toelichting = "a\u0001b" }, "character");
    }

    [Fact]
    public void De_eigen_lezer_weigert_een_terugkoppeling_als_ander_bericht() =>
        Assert.Equal(
            Weigeringsgrond.AnderBericht,
            Assert.IsType<Leesresultaat.Geweigerd>(VtMeldingLezer.Lees(VtTerugkoppelingSchrijver.Schrijf(Volledig))).Grond);

    private static void Weigert(Terugkoppeling terugkoppeling, string noemt) => Assert.Contains(
        noemt, Assert.Throws<ArgumentException>(() => VtTerugkoppelingSchrijver.Schrijf(terugkoppeling)).Message, StringComparison.Ordinal);

    private static XElement Geschreven(Terugkoppeling terugkoppeling) =>
        XElement.Parse(Encoding.UTF8.GetString(VtTerugkoppelingSchrijver.Schrijf(terugkoppeling)));

    private static IEnumerable<string> Namen(XElement element) => element.Elements().Select(kind => kind.Name.LocalName);
}
