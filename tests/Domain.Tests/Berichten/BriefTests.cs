using Kring.Domain.Berichten;
using Xunit;

namespace Kring.Domain.Tests.Berichten;

public sealed class BriefTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Guid Wie = Guid.CreateVersion7(Nu);

    private static readonly Briefafzender Afzender = new(Wie, "Hanneke Bosma", Guid.CreateVersion7(Nu), "Veilig Thuis Merewold", "2 november 2026");

    private static Briefopdracht Opdracht => new()
    {
        Soort = Briefsoort.Betrokkene,
        MeldingId = Guid.CreateVersion7(Nu),
        Tijdlijn = Guid.CreateVersion7(Nu),
        PersoonId = Guid.CreateVersion7(Nu),
        Ontvanger = "Marieke Dekker",
        Meldingsdatum = "1 november 2026",
        Gemeld = "Er was luid geschreeuw.",
        Vervolg = "Wij bellen u dinsdag.",
        Weg = Briefweg.Post,
        PostIsVeilig = true,
    };

    private static Briefsjabloon Sjabloon(Briefsoort soort = Briefsoort.Betrokkene)
    {
        var eigen = Briefsjabloon.Meegeleverd(soort);
        var tekst = System.Text.RegularExpressions.Regex.Replace(eigen.Tekst, @"\[vul in:[^\]]*\]", "bel 0512 345678");
        return eigen.Volgende(tekst, Nu, Wie);
    }

    [Fact]
    public void Een_brief_zegt_wat_er_is_gemeld_wat_er_gebeurt_en_welke_rechten_iemand_heeft()
    {
        var tekst = Brief.Schrijf("2026-0001", Opdracht, Sjabloon(), Afzender, Nu).Lees();

        Assert.Contains("Beste Marieke Dekker,", tekst, StringComparison.Ordinal);
        Assert.Contains("Op 1 november 2026 kreeg Veilig Thuis Merewold een melding.", tekst, StringComparison.Ordinal);
        Assert.Contains("Er was luid geschreeuw.", tekst, StringComparison.Ordinal);
        Assert.Contains("Wij bellen u dinsdag.", tekst, StringComparison.Ordinal);
        Assert.All(["lezen wat wij over u vastleggen", "verbeteren", "wissen", "vertrouwenspersoon", "klacht", "binnen een maand", "twintig jaar"],
            recht => Assert.Contains(recht, tekst, StringComparison.Ordinal));
        Assert.EndsWith("Hanneke Bosma\nVeilig Thuis Merewold", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain('{', tekst);
    }

    [Fact]
    public void Een_brief_die_ligt_gaat_niet_meer_weg_als_er_nu_iets_in_staat_dat_de_lezer_niet_mag_weten()
    {
        var brief = Brief.Schrijf("2026-0001", Opdracht, Sjabloon(), Afzender, Nu);
        var (straat, schrijver) = (new Verborgene("een adres dat is afgeschermd", "geschreeuw"), new Verborgene("de naam van de melder", "Hanneke"));

        Assert.Null(brief.WaaromNietMeer([], true, ""));
        Assert.Equal(new BriefNoemtVerborgeneNu(straat.Wat), brief.WaaromNietMeer([straat], true, "Hanneke Bosma"));
        Assert.Null(brief.WaaromNietMeer([schrijver], true, "Hanneke Bosma"));
        Assert.IsType<PostIsNietMeerVeilig>(brief.WaaromNietMeer([], false, ""));
        brief.Verstuur(new DateOnly(2026, 11, 3), Nu.AddDays(2), Wie);
        Assert.Null(brief.WaaromNietMeer([straat], false, ""));
    }

    [Fact]
    public void Een_brief_geldt_pas_als_iemand_zegt_dat_die_weg_is()
    {
        var brief = Brief.Schrijf("2026-0001", Opdracht, Sjabloon(), Afzender, Nu);
        Assert.Null(brief.Verstuurd);

        brief.Verstuur(new DateOnly(2026, 11, 3), Nu.AddDays(2), Wie);

        Assert.Equal(new Briefverzending(new DateOnly(2026, 11, 3), Nu.AddDays(2), Wie), brief.Verstuurd);
        Assert.IsType<BriefVerstuurd>(brief.Gebeurtenissen[^1]);
        Verstuur<BriefIsAlVerstuurd>(brief, 3);
    }

    [Fact]
    public void Een_brief_gaat_niet_voor_hij_er_is_en_niet_morgen()
    {
        var brief = Brief.Schrijf("2026-0001", Opdracht, Sjabloon(), Afzender, Nu);

        Verstuur<BriefdagLigtVoorBrief>(brief, 1);
        Verstuur<BriefdagLigtInToekomst>(brief, 5);
        Assert.Null(brief.Verstuurd);
    }

    private static void Verstuur<T>(Brief brief, int dag)
        where T : Weigering => Assert.IsType<T>(Assert.Throws<WeigeringException>(() => brief.Verstuur(new DateOnly(2026, 11, dag), Nu.AddDays(2), Wie)).Weigering);

    [Fact]
    public void Post_gaat_alleen_naar_wie_post_veilig_is() =>
        Geweigerd<PostIsNietVeilig>(Opdracht with { PostIsVeilig = false });

    [Fact]
    public void Zelf_geven_mag_ook_als_post_niet_veilig_is() =>
        Brief.Schrijf("2026-0001", Opdracht with { PostIsVeilig = false, Weg = Briefweg.Overhandigen }, Sjabloon(), Afzender, Nu);

    [Fact]
    public void Een_kind_onder_de_twaalf_krijgt_geen_brief() =>
        Geweigerd<KindKrijgtGeenBrief>(Opdracht with { LezerIsOnderTwaalf = true });

    [Theory]
    [InlineData("", "Wij bellen u.")]
    [InlineData("Er was geschreeuw.", " ")]
    public void Een_brief_zonder_inhoud_wordt_niet_gemaakt(string gemeld, string vervolg) =>
        Geweigerd<BrieftekstOntbreekt>(Opdracht with { Gemeld = gemeld, Vervolg = vervolg });

    [Theory]
    [InlineData("Uw buurvrouw Annie vertelde dit.")]
    [InlineData("ANNIE hoorde u.")]
    public void Wie_de_melding_deed_staat_niet_in_de_brief(string gemeld)
    {
        var weigering = Geweigerd<BriefNoemtVerborgene>(Opdracht with { Gemeld = gemeld, Verborgen = [new Verborgene("de naam van de melder", "Annie")] });

        Assert.Equal("de naam van de melder", weigering.Wat);
        Assert.DoesNotContain("Annie", weigering.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_in_wat_er_gebeurt_staat_geen_afgeschermd_adres() =>
        Geweigerd<BriefNoemtVerborgene>(Opdracht with { Vervolg = "Wij komen op de Geheimeweg 3.", Verborgen = [new Verborgene("een adres", "Geheimeweg")] });

    [Fact]
    public void Met_een_tekst_die_nog_moet_worden_ingevuld_gaat_geen_brief_de_deur_uit()
    {
        var fout = Assert.Throws<WeigeringException>(
            () => Brief.Schrijf("", Opdracht, Briefsjabloon.Meegeleverd(Briefsoort.Betrokkene), Afzender, Nu));

        Assert.IsType<SjabloonIsNietIngevuld>(fout.Weigering);
    }

    [Fact]
    public void Een_naam_begint_geen_alinea_en_verbergt_geen_adres()
    {
        var vreemd = Opdracht with { Ontvanger = "Injectie,\n\n# Belangrijk\n\nBel niet" };
        Assert.Contains("Beste Injectie, # Belangrijk Bel niet,", Brief.Schrijf("", vreemd, Sjabloon(), Afzender, Nu).Lees(), StringComparison.Ordinal);
        Geweigerd<BriefNoemtVerborgene>(Opdracht with { Ontvanger = "Bas, Schuilhof 9", Verborgen = [new Verborgene("een adres", "Schuilhof")] });
    }

    [Fact]
    public void Een_brief_is_kort() =>
        Geweigerd<BriefIsTeLang>(Opdracht with { Gemeld = new string('x', Briefopdracht.LangsteTekst) });

    [Fact]
    public void Wat_iemand_typt_wordt_niet_als_invulveld_gelezen()
    {
        var tekst = Brief.Schrijf("", Opdracht with { Gemeld = "Hij zei {schrijver} en {onzin}." }, Sjabloon(), Afzender, Nu).Lees();

        Assert.Contains("Hij zei {schrijver} en {onzin}.", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_brief_onthoudt_uit_welke_uitgave_hij_is_gemaakt_en_staat_op_de_tijdlijn()
    {
        var opdracht = Opdracht;
        var brief = Brief.Schrijf("2026-0007", opdracht, Sjabloon(), Afzender, Nu);

        Assert.Equal((2, "2026-0007", Wie, Nu), (brief.Uitgave, brief.Nummer, brief.GemaaktDoor, brief.Gemaakt));
        var gebeurd = Assert.IsType<BriefGeschreven>(Assert.Single(brief.Gebeurtenissen));
        Assert.Equal((opdracht.Tijdlijn, opdracht.PersoonId), (gebeurd.Tijdlijn!.Value, gebeurd.Betreft));
        Assert.DoesNotContain("geschreeuw", $"{gebeurd.Kop} {gebeurd.Tekst}", StringComparison.Ordinal);
    }

    private static T Geweigerd<T>(Briefopdracht opdracht)
        where T : Weigering =>
        Assert.IsType<T>(Assert.Throws<WeigeringException>(() => Brief.Schrijf("", opdracht, Sjabloon(opdracht.Soort), Afzender, Nu)).Weigering);
}
