using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Berichten;
using Kring.Web.Tests.Gesprekken;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>
/// Households made by chance, of which one address must not be known: whoever reads whatever there is to read, on screen, on
/// paper, in a letter or in what goes out, never meets that address, and cannot find out by asking either.
/// </summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed partial class AfgeschermdTests
{
    private static readonly string[] Lezers =
        [Wereld.Hanneke, Wereld.Joost, Wereld.Aisha, Wereld.Wim, Wereld.Tom, Wereld.Ruben];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Een_afgeschermd_adres_staat_in_geen_enkele_uitvoer(int zaad)
    {
        Assert.SkipWhen(zaad > 1 && TestDatabase.IsGevraagd, "Wat op een pagina staat, hangt niet van de database af: op PostgreSQL is één wereld genoeg.");
        await using var wereld = await Schuilwereld.Maak(zaad);
        var paden = await wereld.Paden();
        foreach (var naam in Lezers)
        {
            using var lezer = await wereld.Host.Inloggen(naam);
            var kruiper = new Kruiper(lezer);
            await kruiper.Kruip(["/", "/meldingen", "/casussen", "/gesprekken", "/zelfde-mensen", "/werklijst/team", .. paden]);
            kruiper.Alles.ForEach(uitvoer => Zwijgt(wereld, $"{naam} {uitvoer.Pad}", uitvoer.Koppen, uitvoer.Inhoud));
            Assert.True(naam is not (Wereld.Hanneke or Wereld.Joost) || kruiper.Alles.Exists(uitvoer => Tekst(uitvoer.Inhoud).Contains("afgeschermd", StringComparison.Ordinal)), $"{naam} meets no shielded address");
            Telling.Poging(Aanval.Afgeschermd, kruiper.Alles.Count);
        }

        foreach (var bestand in await wereld.Uitgaand())
        {
            Zwijgt(wereld, bestand, bestand, await File.ReadAllBytesAsync(bestand, Ct));
            Telling.Poging(Aanval.Afgeschermd);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Wie_naar_een_afgeschermd_adres_vraagt_hoort_hetzelfde_als_bij_een_adres_dat_niet_bestaat(int zaad)
    {
        Assert.SkipWhen(zaad > 1 && TestDatabase.IsGevraagd, "Wat op een pagina staat, hangt niet van de database af: op PostgreSQL is één wereld genoeg.");
        await using var wereld = await Schuilwereld.Maak(zaad);
        var (straat, nummer, postcode) = (wereld.Straat, wereld.Nummer, wereld.Postcode);
        (string Echt, string Verzonnen)[] vragen =
        [
            ($"{straat} {nummer}", $"Nergenslaan {nummer}"), ($"{straat.ToUpperInvariant()}  {nummer}", $"NERGENSLAAN  {nummer}"), (straat, "Nergenslaan"),
            ($"{postcode} {nummer}", $"1357ZZ {nummer}"), ($"{postcode[..4]} {postcode[4..]} {nummer}", $"1357 ZZ {nummer}"), (postcode, "1357ZZ"),
        ];
        foreach (var naam in new[] { Wereld.Hanneke, Wereld.Joost, Wereld.Aisha })
        {
            using var lezer = await wereld.Host.Inloggen(naam);
            foreach (var (echt, verzonnen) in vragen)
            {
                Assert.Equal(await Gevonden(lezer, verzonnen), await Gevonden(lezer, echt));
                Telling.Poging(Aanval.Afgeschermd);
            }
        }

        // Who guesses where somebody is hears at a talk whether the name is known, and not that the guess is right.
        var gesprek = await wereld.Host.BeginMet(
            ("p1_voornamen", wereld.Voornaam), ("p1_achternaam", wereld.Achternaam), ("p1_straat", straat), ("p1_huisnummer", nummer), ("p1_postcode", postcode), ("p1_plaats", "Lindervoort"));
        using var hanneke = await wereld.Host.Inloggen(Wereld.Hanneke);
        var bekenden = (await hanneke.Open($"/gesprekken/{gesprek}/bekenden")).Body!.TextContent;
        Assert.Contains(wereld.Achternaam, bekenden, StringComparison.Ordinal);
        Assert.DoesNotContain("zelfde adres", bekenden, StringComparison.Ordinal);
        Telling.Poging(Aanval.Afgeschermd);
    }

    private static string Tekst(byte[] inhoud) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(inhoud));

    private static void Zwijgt(Schuilwereld wereld, string waar, string koppen, byte[] inhoud)
    {
        foreach (var geheim in wereld.Geheimen)
        {
            foreach (var tekst in new[] { koppen, Encoding.UTF8.GetString(inhoud), Encoding.Latin1.GetString(inhoud), Tekst(inhoud) })
            {
                var plek = tekst.IndexOf(geheim, StringComparison.OrdinalIgnoreCase);
                Assert.True(plek < 0, $"world {wereld.Zaad} ({wereld.Verloop}): {waar} tells {geheim}: …{tekst[Math.Max(0, plek - 120)..Math.Min(tekst.Length, Math.Max(0, plek) + 60)]}…");
            }
        }
    }

    // What is found, apart from what was asked.
    private static async Task<string> Gevonden(HttpClient lezer, string vraag)
    {
        using var antwoord = await lezer.VulIn("/zoeken", [("Vraag", vraag)]);
        var pagina = await antwoord.Lees();
        foreach (var veld in pagina.QuerySelectorAll("input"))
        {
            veld.RemoveAttribute("value");
        }

        return $"{antwoord.StatusCode} {Wit().Replace(pagina.QuerySelector("main")!.TextContent.Replace(vraag, "VRAAG", StringComparison.OrdinalIgnoreCase), " ")}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();
}

/// <summary>A small world of one seed, in which a mother hides with her child and the father reports again and again.</summary>
internal sealed class Schuilwereld : IAsyncDisposable
{
    private readonly Random toeval;
    private readonly List<string> verloop = [];

    private Schuilwereld(int zaad)
    {
        (Zaad, toeval) = (zaad, new Random(zaad));
        (Straat, Nummer, Postcode) = ($"Schuil{Kies("hof", "laan", "kade")}{Kies("zuid", "noord", "west")}", $"{toeval.Next(100, 999)}", $"9{toeval.Next(100, 999)}XQ");
        (Voornaam, Achternaam) = (Kies("Marloes", "Jolien", "Berthe"), Kies("Kwikstaart", "Zilverling", "Veenmol"));
        Papierproef.Zet(Host);
    }

    public int Zaad { get; }

    public KringHost Host { get; } = new();

    public string Straat { get; }

    public string Nummer { get; }

    public string Postcode { get; }

    public string Voornaam { get; }

    public string Achternaam { get; }

    /// <summary>What chance made of it.</summary>
    public string Verloop => string.Join(", ", verloop);

    /// <summary>What may be read nowhere.</summary>
    public IReadOnlyList<string> Geheimen => [Straat, Postcode, $"{Postcode[..4]} {Postcode[4..]}"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Schuilwereld> Maak(int zaad)
    {
        var wereld = new Schuilwereld(zaad);
        // Each world hides her in another way, and chance does the rest.
        var moeder = (zaad % 3) switch
        {
            0 => await wereld.DoorDePolitie(),
            1 => await wereld.InEenGesprek(geheim: true),
            _ => await wereld.MetDeHand(),
        };
        foreach (var stap in wereld.Door([wereld.VaderMeldt, wereld.PolitieNoemtHet, wereld.Aanvulling, wereld.TanteWoontErOok]))
        {
            wereld.Host.Klok.Reis(TimeSpan.FromMinutes(5));
            await stap(moeder);
        }

        await wereld.InNood(moeder);
        return wereld;
    }

    /// <summary>The pages of everybody and everything in this world, also those that no link leads to.</summary>
    public async Task<IReadOnlyList<string>> Paden()
    {
        await using var beurt = Host.Niemand();
        return
        [
            .. (await beurt.Db.Personen.Select(een => een.Id).ToListAsync(Ct)).SelectMany(id => new[] { $"/personen/{id}", $"/personen/{id}/nazoeken", $"/wie-bekeek-wat/{id}" }),
            .. (await beurt.Db.Huishoudens.Select(een => een.Id).ToListAsync(Ct)).Select(id => $"/huishoudens/{id}"),
            .. (await beurt.Db.Meldingen.Select(een => een.Id).ToListAsync(Ct)).SelectMany(id => new[] { "", "?als=pdf", "/bericht", "/bericht?als=pdf", "/aanvullingen", "/acute-check", "/herkennen", "/beoordelen", "/register", "/vertellen", "/losmaken/1" }.Select(deel => $"/meldingen/{id}{deel}")),
            .. (await beurt.Db.Casussen.Select(een => een.Id).ToListAsync(Ct)).SelectMany(id => new[] { "", "?als=pdf", "/plan", "/plan?als=pdf", "/informeren", "/overdracht", "/overdragen", "/monitoren", "/samenvoegen" }.Select(deel => $"/casussen/{id}{deel}")),
            .. (await beurt.Db.Brieven.Select(een => een.Id).ToListAsync(Ct)).SelectMany(id => new[] { $"/brieven/{id}", $"/brieven/{id}?als=pdf" }),
            .. (await beurt.Db.Personenparen.Select(een => een.Id).ToListAsync(Ct)).Select(id => $"/zelfde-mensen/{id}"),
        ];
    }

    /// <summary>The files that were handed to the transport.</summary>
    public async Task<IReadOnlyList<string>> Uitgaand()
    {
        await using var beurt = Host.Niemand();
        await beurt.Haal<Verstuurronde>().Doe(Ct);
        return Directory.GetFiles(Host.Map, "*.xml", SearchOption.AllDirectories);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private string Kies(params string[] uit) => uit[toeval.Next(uit.Length)];

    private T[] Door<T>(IReadOnlyList<T> alle)
    {
        var door = alle.ToArray();
        toeval.Shuffle(door);
        return door;
    }

    // In the ways in which people write it.
    private string InWoorden() => Kies($"{Straat} {Nummer}", $"{Straat.ToUpperInvariant()} {Nummer}", $"{Straat.ToLowerInvariant()} {Nummer}, {Postcode[..4]} {Postcode[4..]}", $"de {Straat}, nummer {Nummer} ({Postcode})");

    private Persoonsbouwer Moeder() => new Persoonsbouwer(Voornaam, "", Achternaam, "V").Geboren(new DateOnly(1990, 5, 17)).Bsn(Voorbeeldbsn.Nummer(8100 + Zaad));

    private static Persoonsbouwer Vader() => new Persoonsbouwer("Ruud", "", "Stoopman", "M").Geboren(new DateOnly(1986, 2, 11)).Woont("Dorpsstraat", 4, null, null, "5771KD", "Lindervoort");

    private async Task<Guid> InEenGesprek(bool geheim)
    {
        verloop.Add(geheim ? "told in a talk" : "told in a talk, open");
        var reis = await Reis.Maak(Host, veld => veld switch
        {
            "p1_straat" => Straat,
            "p1_huisnummer" => Nummer,
            "p1_postcode" => Postcode,
            "p1_achternaam" or "p2_achternaam" => Achternaam,
            "p2_voornamen" => Voornaam,
            "p2_geheim" => geheim ? "ja" : null,
            "verhaal" or "gezien" when geheim => $"Zij woont nu aan {InWoorden()}.",
            "p3_achternaam" => "Stoopman",
            _ => null,
        });
        return reis.Mensen[1];
    }

    private async Task<Guid> MetDeHand()
    {
        var moeder = await InEenGesprek(geheim: false);
        verloop.Add("shielded by hand");
        using var hanneke = await Host.Inloggen(Wereld.Hanneke);
        await Reis.Doe(hanneke, $"/personen/{moeder}", [("Waarom", "Hij zoekt haar.")], "form[action$=Afschermen]");
        return moeder;
    }

    private async Task<Guid> DoorDePolitie()
    {
        verloop.Add("told by the police");
        var kind = new Persoonsbouwer("Pim", "", Achternaam, "M").Geboren(new DateOnly(2018, 3, 4)).Verblijft(Straat, int.Parse(Nummer, System.Globalization.CultureInfo.InvariantCulture), null, null, Postcode, "Lindervoort").Rol("jeugdige");
        var melding = await Host.Melding(await Host.OntvangEnHerken(
            Moeder().Verblijft(Straat, int.Parse(Nummer, System.Globalization.CultureInfo.InvariantCulture), null, null, Postcode, "Lindervoort").Informatie($"Mevrouw verblijft op een geheim adres, {InWoorden()}.").Rol("ouder met gezag"),
            kind, Vader().Relatie(Moeder(), "ex-partner")));
        await Host.Beoordeel(melding.Id, Domain.Meldingen.UitkomstVeiligheidsbeoordeling.Overdracht);
        using var hanneke = await Host.Inloggen(Wereld.Hanneke);
        await Reis.Doe(hanneke, $"/casussen/{melding.CasusId}/overdragen",
            [("Invoer.Ontvanger", $"{Host.Wereld.WijkteamLindervoort.Id}"), ("Invoer.Categorie", "LokaalVeld"), ("Invoer.MetHgkm", "true"), ("Invoer.Voorwaarden", "Rust."), ("Invoer.WatBekendIs", "Hulp is welkom.")]);
        using var joost = await Host.Inloggen(Wereld.Joost);
        await Reis.Doe(joost, $"/casussen/{melding.CasusId}/overdracht", [], "form[action='?handler=Aannemen']");
        return melding.PersoonIds[0];
    }

    // Whoever looks for her tells what he has found out, in words; the fields hold only his own address.
    private async Task VaderMeldt(Guid moeder)
    {
        verloop.Add("the father tells");
        var gesprek = await Host.BeginMet(
            ("gevaar", "nee"), ("gevaar_nu", "Rustig."), ("melder_hoedanigheid", "Betrokkene"), ("melder_naam", "Ruud Stoopman"), ("melder_noemen", "ja"), ("melder_telefoon", "0612340000"),
            ("p1_voornamen", Voornaam), ("p1_achternaam", Achternaam), ("p1_dag", "17"), ("p1_maand", "5"), ("p1_jaar", "1990"), ("p2_voornamen", "Ruud"), ("p2_achternaam", "Stoopman"), ("p2_straat", "Dorpsstraat"),
            ("p2_huisnummer", "4"), ("p2_plaats", "Lindervoort"), ("verhaal", $"Mijn ex zit aan {InWoorden()} en ik mag er niet in."), ("gehoord", $"Een vriend zag haar bij {InWoorden()}."), ("vorm_01", "ja"));
        using var hanneke = await Host.Inloggen(Wereld.Hanneke);
        var melding = Guid.Parse((await Reis.Doe(hanneke, $"/gesprekken/{gesprek}/melding", [])).Split('/')[2]);
        await Host.Herken(melding);
    }

    private async Task PolitieNoemtHet(Guid moeder)
    {
        verloop.Add("the police name it");
        var melding = await Host.Ontvang(
            bericht => bericht.Incident(new DateOnly(2026, 11, 1), InWoorden(), $"Ruzie voor de deur van {InWoorden()}.").Zorg($"Hij weet van {InWoorden()}.").Situatie("aangifte", $"Aangifte door mevrouw, {InWoorden()}."), Moeder(), Vader());
        await Host.Check(melding);
        await Host.Herken(melding);
    }

    private async Task Aanvulling(Guid moeder)
    {
        verloop.Add("added by form");
        var gemeld = await Host.Gemeld(("p1_voornamen", Voornaam), ("p1_achternaam", Achternaam), ("p1_dag", "17"), ("p1_maand", "5"), ("p1_jaar", "1990"), ("p1_rol", ""), ("p1_straat", ""), ("p1_huisnummer", ""));
        await Host.VulAan(gemeld.MeldingId, $"Zij is gezien bij {InWoorden()}.");
        await Host.Check(gemeld.MeldingId);
        await Host.Herken(gemeld.MeldingId);
    }

    // An address is shielded, not a field: who lives there too must not give it away.
    private async Task TanteWoontErOok(Guid moeder)
    {
        verloop.Add("an aunt lives there");
        await Host.OntvangEnHerken(new Persoonsbouwer("Truus", "", "Tantema", "V").Geboren(new DateOnly(1961, 9, 9))
            .Woont(Straat.ToUpperInvariant(), int.Parse(Nummer, System.Globalization.CultureInfo.InvariantCulture), null, null, Postcode, "Lindervoort"));
    }

    private async Task InNood(Guid moeder)
    {
        await using var beurt = Host.Niemand();
        var nummer = await beurt.Db.Meldingen.Where(melding => melding.Personen.Any(een => een.PersoonId == moeder)).Select(melding => melding.Casusnummer).FirstAsync(Ct);
        using var aisha = await Host.Inloggen(Wereld.Aisha);
        await Reis.Doe(aisha, "/noodtoegang?stap=reden", [("Invoer.Casusnummer", nummer!), ("Invoer.Grond", "Gevaar"), ("Invoer.Reden", "Hij staat nu voor haar deur.")]);
    }
}
