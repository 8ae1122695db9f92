using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Xunit;

namespace Kring.Domain.Tests.Gesprekken;

public sealed class GesprekTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Hanneke = Guid.NewGuid();
    private static readonly Guid VeiligThuis = Guid.NewGuid();

    [Fact]
    public void Een_advies_bewaart_de_vraag_en_wist_wat_is_getypt()
    {
        var gesprek = MetMensen();

        var advies = gesprek.EindigAlsAdvies(Gegevens(), "2026-0001", Nu.AddMinutes(9), Hanneke);

        Assert.Null(gesprek.Klad);
        Assert.Equal(Gesprekseindesoort.Advies, gesprek.Einde!.Soort);
        Assert.Equal(advies.Id, gesprek.AdviesId);
        Assert.Equal("Hoe begin ik erover?", advies.Vraag);
        Assert.Equal("Vraag hoe het thuis gaat.", advies.Tekst);
        Assert.Equal(Hoedanigheid.Onderwijs, advies.Hoedanigheid);
        Assert.Equal([Geweldsvorm.KindermishandelingKindcheck], advies.Aanleidingen);
        Assert.Equal((Meldkanaal.Telefoon, VeiligThuis, "2026-0001"), (advies.Kanaal, advies.OrganisatieId, advies.Nummer));
        Assert.Equal(Gesprekseindesoort.Advies, Assert.IsType<GesprekAfgerond>(Assert.Single(gesprek.Gebeurtenissen)).Soort);
    }

    [Fact]
    public void Een_vervolgvraag_wijst_naar_het_eerdere_advies()
    {
        var eerder = Guid.NewGuid();
        var gesprek = Gesprek.Begin(new Gespreksaanleiding(Meldkanaal.Chat, eerder), VeiligThuis, Nu, Hanneke);

        Assert.Equal(eerder, gesprek.EindigAlsAdvies(Gegevens(), "2026-0002", Nu, Hanneke).VervolgOpId);
    }

    [Fact]
    public void Een_melding_of_geen_van_beide_wist_het_klad_ook()
    {
        var (melding, gemeld, weg) = (Guid.NewGuid(), MetMensen(), MetMensen());

        gemeld.EindigAlsMelding(melding, Nu, Hanneke);
        weg.EindigZonderVervolg(Nu, Hanneke);

        Assert.Equal((melding, Gesprekseindesoort.Melding), (gemeld.MeldingId!.Value, gemeld.Einde!.Soort));
        Assert.Null(gemeld.Klad);
        Assert.Null(weg.Klad);
        Assert.Equal(Gesprekseindesoort.ZonderVervolg, weg.Einde!.Soort);
    }

    [Fact]
    public void Na_het_einde_kan_er_niets_meer()
    {
        var gesprek = MetMensen();
        gesprek.EindigZonderVervolg(Nu, Hanneke);

        Weigert<GesprekIsAfgerond>(() => gesprek.Schrijf(new Dictionary<string, string> { ["verhaal"] = "x" }, 0, Nu, Hanneke));
        Weigert<GesprekIsAfgerond>(() => gesprek.EindigAlsAdvies(Gegevens(), "2026-0003", Nu, Hanneke));
        Weigert<GesprekIsAfgerond>(() => gesprek.EindigAlsMelding(Guid.NewGuid(), Nu, Hanneke));
        Weigert<GesprekIsAfgerond>(() => gesprek.EindigZonderVervolg(Nu, Hanneke));
    }

    [Fact]
    public void Een_advies_dat_niet_heel_is_wordt_geweigerd_en_wist_niets()
    {
        var gesprek = MetMensen();

        Weigert<VraagOntbreekt>(() => gesprek.EindigAlsAdvies(Gegevens() with { Vraag = " " }, "1", Nu, Hanneke));
        Weigert<AdviesOntbreekt>(() => gesprek.EindigAlsAdvies(Gegevens() with { Advies = "" }, "1", Nu, Hanneke));
        Weigert<HoedanigheidOntbreekt>(() => gesprek.EindigAlsAdvies(Gegevens() with { Hoedanigheid = Hoedanigheid.Onbekend }, "1", Nu, Hanneke));
        Assert.NotNull(gesprek.Klad);
        Assert.Null(gesprek.Einde);
    }

    [Theory]
    [InlineData("Hoe praat ik met Yara?", "Yara")]
    [InlineData("Wat moet ik met de familie DRIESSEN?", "DRIESSEN")]
    [InlineData("Zij wonen in de Lindelaan.", "Lindelaan")]
    [InlineData("Geboren op 12-3-2019, dus nog klein.", "12-3-2019")]
    [InlineData("Geboren op 12 maart 2019.", "12 maart 2019")]
    [InlineData("Op 5771 KD wonen zij.", "5771 KD")]
    [InlineData("Bel 06 12345678 terug.", "06 12345678")]
    [InlineData("Mail naar juf@school.example", "juf@school.example")]
    [InlineData("BSN 123456782 klopt.", "123456782")]
    [InlineData("Juf Postma vroeg dit.", "Postma")]
    public void Wat_naar_een_persoon_wijst_mag_niet_blijven(string vraag, string gevonden)
    {
        var gesprek = MetMensen();

        var weigering = Weigert<VraagBevatSporen>(() => gesprek.EindigAlsAdvies(Gegevens() with { Vraag = vraag }, "1", Nu, Hanneke));

        Assert.Contains(gevonden, weigering.Gevonden);
        Weigert<AdviesBevatSporen>(() => gesprek.EindigAlsAdvies(Gegevens() with { Advies = vraag }, "1", Nu, Hanneke));
    }

    [Theory]
    [InlineData("De moeder van een kind in groep 3 maakt zich zorgen.")]
    [InlineData("Al sinds 2019, elke week, 3 of 4 keer.")]
    [InlineData("Het gaat van kwaad tot erger.")]
    [InlineData("In 2024 en 2025 was er hulp, 12 weken.")]
    public void Gewone_taal_mag_blijven(string vraag) =>
        Assert.Equal(vraag, MetMensen().EindigAlsAdvies(Gegevens() with { Vraag = vraag }, "1", Nu, Hanneke).Vraag);

    [Fact]
    public void Ook_een_naam_die_weer_is_weggehaald_mag_niet_blijven()
    {
        var gesprek = MetMensen();
        gesprek.Schrijf(new Dictionary<string, string> { ["p1_voornamen"] = "" }, 1, Nu, Hanneke);

        Weigert<VraagBevatSporen>(() => gesprek.EindigAlsAdvies(Gegevens() with { Vraag = "Over Yara." }, "1", Nu, Hanneke));
    }

    [Fact]
    public void Een_gesprek_wordt_binnen_de_uren_van_de_regio_afgerond_door_wie_het_begon()
    {
        var gesprek = MetMensen();

        var termijn = Gesprektermijnen.BijBegin(gesprek, new Regioregels { GesprekAfrondenUren = 3 });

        Assert.Equal(Nu.AddHours(3), termijn.Eindmoment);
        Assert.Equal((Termijnsoort.GesprekAfronden, Onderwerpsoort.Gesprek, gesprek.Id), (termijn.Soort, termijn.Waarover.Soort, termijn.Waarover.Id));
        Assert.Equal(Hanneke, termijn.MedewerkerId);
    }

    private static Gesprek MetMensen()
    {
        var gesprek = Gesprek.Begin(new Gespreksaanleiding(Meldkanaal.Telefoon), VeiligThuis, Nu, Hanneke);
        gesprek.Schrijf(
            new Dictionary<string, string>
            {
                ["p1_voornamen"] = "Yara",
                ["p1_achternaam"] = "Driessen",
                ["p1_straat"] = "Lindelaan",
                ["melder_naam"] = "van Postma",
                ["verhaal"] = "Blauwe plekken.",
            },
            0,
            Nu,
            Hanneke);
        return gesprek;
    }

    private static Adviesgegevens Gegevens() => new()
    {
        Vraag = "Hoe begin ik erover?",
        Advies = "Vraag hoe het thuis gaat.",
        Hoedanigheid = Hoedanigheid.Onderwijs,
        Aanleidingen = [Geweldsvorm.KindermishandelingKindcheck],
    };

    private static T Weigert<T>(Action act)
        where T : Weigering => Assert.IsType<T>(Assert.Throws<WeigeringException>(act).Weigering);
}
