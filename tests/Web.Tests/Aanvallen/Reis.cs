using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Plannen;
using Kring.TestSupport;
using Kring.Web.Tests.Berichten;
using Kring.Web.Tests.Gesprekken;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>
/// One household all the way, by the pages as people use them: talk, report, acute check, recognition, assessment, handing
/// over, plan, letter, telling the reporter. What is typed in each field is for the test to say.
/// </summary>
internal sealed class Reis
{
    private const string Formulier = "main form[method=post], body > form[method=post]";

    private readonly KringHost host;
    private readonly Func<string, string?> typ;
    private readonly IReadOnlyList<(string Naam, string Waarde)> erbij;

    private Reis(KringHost host, Func<string, string?> typ, IReadOnlyList<(string Naam, string Waarde)> erbij) => (this.host, this.typ, this.erbij) = (host, typ, erbij);

    public Guid Gesprek { get; private set; }

    public Guid Melding { get; private set; }

    public Guid Casus { get; private set; }

    public Guid Afspraak { get; private set; }

    public Guid Brief { get; private set; }

    /// <summary>The child, the mother and the father.</summary>
    public IReadOnlyList<Guid> Mensen { get; private set; } = [];

    public IReadOnlyList<Guid> Huishoudens { get; private set; } = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Goes the whole way.</summary>
    /// <param name="host">The program.</param>
    /// <param name="typ">What is typed in a field; null for something harmless.</param>
    /// <param name="erbij">Fields that no form has and that are sent with each.</param>
    public static async Task<Reis> Maak(KringHost host, Func<string, string?> typ, params IReadOnlyList<(string Naam, string Waarde)> erbij)
    {
        var reis = new Reis(host, typ, erbij);
        await host.VulSjablonenIn();
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        await reis.Meld(hanneke);
        await reis.Beoordeel(hanneke);
        await reis.DraagOver(hanneke);
        using var joost = await host.Inloggen(Wereld.Joost);
        await reis.MaakPlan(joost);
        await reis.Vertel(hanneke);
        return reis;
    }

    /// <summary>Sends a form that must be accepted; gives where it leads.</summary>
    public static async Task<string> Doe(HttpClient browser, string pad, IEnumerable<(string Naam, string Waarde)> velden, string formulier = Formulier)
    {
        using var antwoord = await browser.VulIn(pad, velden, formulier);
        return antwoord.StatusCode == HttpStatusCode.Redirect
            ? antwoord.Headers.Location!.OriginalString
            : throw new InvalidOperationException($"{pad} gave {(int)antwoord.StatusCode} {(await antwoord.Lees()).QuerySelector(".utrecht-alert--error")?.TextContent}");
    }

    private Task<string> Stap(HttpClient browser, string pad, IEnumerable<(string Naam, string Waarde)> velden, string formulier = Formulier) =>
        Doe(browser, pad, velden.Concat(erbij), formulier);

    private string T(string veld, string anders = "Het is rustig.") => typ(veld) ?? anders;

    private (string Naam, string Waarde)[] Verteld() => Gespreksproef.OpScherm(
    [
        ("melder_hoedanigheid", "Onderwijs"), ("melder_noemen", "ja"), ("vorm_01", "ja"), ("gezin_weet", "nee"), ("personen", "3"),
        .. new[] { "melder_naam", "melder_organisatie", "melder_functie", "melder_band", "verhaal", "gezien", "gehoord", "sinds", "vorm_anders", "gedaan", "hulp", "vraag", "advies" }
            .Select(veld => (veld, T(veld, "Juf"))),
        ("melder_telefoon", T("melder_telefoon", "0512345678")), ("melder_email", T("melder_email", "juf@school.example")),
        ("p1_voornamen", T("p1_voornamen", "Sem")), ("p1_achternaam", T("p1_achternaam", "Berkelaar")), ("p1_dag", "17"), ("p1_maand", "4"), ("p1_jaar", "2017"), ("p1_rol", "jeugdige"),
        ("p1_straat", T("p1_straat", "Vlierweg")), ("p1_huisnummer", T("p1_huisnummer", "21")), ("p1_postcode", T("p1_postcode", "5771KD")), ("p1_plaats", "Lindervoort"),
        ("p2_voornamen", T("p2_voornamen", "Marijke")), ("p2_achternaam", T("p2_achternaam", "Berkelaar")), ("p2_zelfde", "ja"), ("p2_telefoon", T("p2_telefoon", "0612345678")),
        ("p2_geheim", T("p2_geheim", "")), ("p2_taal", T("p2_taal", "Pools")), ("p2_relatie", T("p2_relatie", "moeder van")), ("p2_relatie_met", "1"),
        ("p2_veilig_Bellen", "nee"), ("p2_veilig_uitleg", T("p2_veilig_uitleg")), ("p2_bijzonderheden", T("p2_bijzonderheden")),
        ("p3_voornamen", T("p3_voornamen", "Ruud")), ("p3_achternaam", T("p3_achternaam", "Stoop")), ("p3_straat", T("p3_straat", "Dorpsstraat")),
        ("p3_huisnummer", T("p3_huisnummer", "4")), ("p3_plaats", T("p3_plaats", "Lindervoort")), ("p3_rol", "ouder met gezag"),
    ]);

    private async Task Meld(HttpClient hanneke)
    {
        var gesprek = await Stap(hanneke, "/gesprekken/nieuw", []);
        Gesprek = Guid.Parse(gesprek.Split('/')[2]);
        await Stap(hanneke, gesprek, Verteld(), "button[formaction='?handler=Melding']");
        Melding = Guid.Parse((await Stap(hanneke, $"{gesprek}/melding", [])).Split('/')[2]);
    }

    private async Task Beoordeel(HttpClient hanneke)
    {
        var pad = $"/meldingen/{Melding}";
        await Stap(hanneke, $"{pad}/acute-check", [("Check.Gevaar", "true"), ("Check.WatNu", T("wat_nu")), ("Check.WieDoetWat", T("wie_doet_wat"))], "form[action$=Check]");
        await Stap(hanneke, $"{pad}/acute-check", [("Afwenden.Hoe", T("hoe_afgewend")), ("Afwenden.Scenario", nameof(Acuutscenario.AllenBlijven))], "button[formaction='?handler=Afwenden'], form[action$=Afwenden]");
        await Stap(hanneke, $"{pad}/register", [("Invoer.Dag.Dag", "2"), ("Invoer.Dag.Maand", "11"), ("Invoer.Dag.Jaar", "2026"), ("Invoer.Antwoord", nameof(Registerantwoord.Bekend)), ("Invoer.Organisatie", T("register_organisatie")), ("Invoer.WatBekendIs", T("register_bekend"))]);
        await Stap(hanneke, $"{pad}/herkennen", Enumerable.Range(0, 3).Select(plek => ($"Invoer[{plek}].Persoon", "nieuw")));
        await using var beurt = host.Niemand();
        var melding = await beurt.Db.Meldingen.AsNoTracking().AsSplitQuery().SingleAsync(een => een.Id == Melding, Ct);
        (Casus, Mensen, Huishoudens) = (melding.CasusId!.Value, [.. melding.Personen.Where(een => een.PersoonId is not null).OrderBy(een => een.Volgnummer).Select(een => een.PersoonId!.Value)], melding.Huishoudens);
        await Stap(hanneke, $"{pad}/beoordelen",
        [
            ("Invoer.Acuut", "false"), ("Invoer.Structureel", "true"), ("Invoer.Uitkomst", nameof(UitkomstVeiligheidsbeoordeling.Overdracht)), ("Invoer.Redenen", T("redenen")),
        ]);
    }

    private async Task DraagOver(HttpClient hanneke)
    {
        await SchrijfBrief(hanneke);
        await Stap(hanneke, $"/casussen/{Casus}/overdragen",
        [
            ("Invoer.Ontvanger", host.Wereld.WijkteamLindervoort.Id.ToString()), ("Invoer.Categorie", nameof(Overdrachtcategorie.LokaalVeld)), ("Invoer.MetHgkm", "true"),
            ("Invoer.Voorwaarden", T("voorwaarden")), ("Invoer.WatBekendIs", T("wat_bekend_is")),
        ]);
    }

    private async Task MaakPlan(HttpClient joost)
    {
        var pad = $"/casussen/{Casus}";
        await Stap(joost, $"{pad}/overdracht", [], "form[action='?handler=Aannemen']");
        await Stap(joost, $"{pad}/plan/afspraken/nieuw", [("Invoer.VoorWie", Mensen[1].ToString()), ("Invoer.Wat", T("afspraak")), ("Invoer.WieDoetHet", T("wie_doet_het")), ("Invoer.HoeNagaan", T("hoe_nagaan"))]);
        await using var beurt = host.Niemand();
        Afspraak = (await beurt.Db.Veiligheidsplannen.AsNoTracking().SingleAsync(plan => plan.CasusId == Casus, Ct)).Afspraken[0].Id;
        await Stap(joost, $"{pad}/plan/afspraken/{Afspraak}", [("Invoer.Stand", nameof(Afspraakstand.NietGelukt)), ("Invoer.Toelichting", T("hoe_het_gaat"))]);
        await Stap(joost, $"{pad}/plan/kinderen/{Mensen[0]}",
        [
            ("Invoer.Gesproken", "true"), ("Invoer.Dag.Dag", "2"), ("Invoer.Dag.Maand", "11"), ("Invoer.Dag.Jaar", "2026"), ("Invoer.EigenWoorden", T("eigen_woorden")), ("Invoer.WatNodig", T("wat_nodig")),
        ]);
    }

    private async Task SchrijfBrief(HttpClient hanneke)
    {
        var pad = $"/casussen/{Casus}/informeren/{Melding}/{Mensen[2]}";
        (string, string)[] velden = [("Invoer.Weg", "Overhandigen"), ("Invoer.Gemeld", T("brief_gemeld")), ("Invoer.Vervolg", T("brief_vervolg"))];
        using var proef = await hanneke.VulIn(pad, [("Stap", "Bekijken"), .. velden]);
        using var gemaakt = await hanneke.Verzend(await proef.Lees(), pad, [("Stap", "Maken"), .. velden]);
        var brief = gemaakt.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"{pad} gave {(await gemaakt.Lees()).QuerySelector(".utrecht-alert--error")?.TextContent}");
        Brief = Guid.Parse(brief.Split('/')[2]);
        await Stap(hanneke, brief, []);
    }

    private async Task Vertel(HttpClient hanneke)
    {
        await Stap(hanneke, $"/meldingen/{Melding}/vertellen", [("Invoer.Wijze", nameof(Vertelwijze.Telefoon)), ("Invoer.Gezegd", T("gezegd"))]);
        await Stap(hanneke, $"/casussen/{Casus}/informeren", [("Invoer.Wie", $"{Melding}/{Mensen[1]}"), ("Invoer.Hoe", nameof(Informeerwijze.Gesprek)), ("Invoer.Toelichting", T("toelichting"))], "form[action$=Vastleggen]");
    }
}
