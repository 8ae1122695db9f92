using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Journeys.Tests.Browsers;
using Kring.Persistence;
using Kring.Voorbeeldland.Streek;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Journeys.Tests.Toegankelijkheid;

/// <summary>A page of the invented region to look at.</summary>
/// <param name="Wie">Who looks; nobody for a page before login.</param>
/// <param name="Pad">Where it is.</param>
/// <param name="Verzend">The button that sends the form as it stands, so that it is refused; null to look only.</param>
internal sealed record Bladzijde(Collega? Wie, Func<Voorbeeldhost, Task<string>> Pad, string? Verzend = null)
{
    public static readonly Dictionary<string, Bladzijde> Alle = new()
    {
        ["inloggen"] = new(null, Vast("/inloggen"), "Verder"),
        ["inloggen na een verlopen sessie"] = new(null, Vast("/inloggen?terug=%2Fmeldingen&reden=verzonden")),
        ["foutpagina"] = new(Collegas.Hanneke, Vast("/bestaat-niet")),
        ["wie mag wat"] = new(Collegas.Ruben, Vast("/toegang")),
        ["regel voorstellen geweigerd"] = new(Collegas.Ruben, Vast("/toegang/regels/medewerkerlokaalteam/deelnemer"), "Stel deze regel voor"),
        ["regel vaststellen geweigerd"] = new(Collegas.Ruben, host => host.Lees(async db => $"/toegang/voorstellen/{(await db.Toegangsversies.FirstAsync(versie => versie.Besluit == null, Ct)).Id}"), "Leg uw besluit vast"),
        ["noodtoegangen"] = new(Collegas.Ruben, Vast("/toegang/noodtoegang")),
        ["noodtoegang beoordelen geweigerd"] = new(Collegas.Ruben, host => host.Lees(async db => $"/toegang/noodtoegang/{(await db.Noodtoegangen.FirstAsync(nood => nood.Oordeel == null, Ct)).Id}"), "Leg uw oordeel vast"),
        ["noodtoegang, de halte"] = new(Collegas.Lieke, Vast("/noodtoegang")),
        ["noodtoegang geweigerd"] = new(Collegas.Lieke, Vast("/noodtoegang?stap=reden"), "Open de casus nu"),
        ["mijn account"] = new(Collegas.Hanneke, Vast("/mijn-account")),
        ["herstelcodes geweigerd"] = new(Collegas.Hanneke, Vast("/mijn-account/herstelcodes"), "Maak tien codes"),
        ["passkey geweigerd"] = new(Collegas.Hanneke, Vast("/mijn-account/passkeys/nieuw"), "Verder"),
        ["werklijst"] = new(Collegas.Hanneke, Vast("/")),
        ["werklijst zonder werk"] = new(Collegas.Lieke, Vast("/")),
        ["werklijst van wie geen casussen ziet"] = new(Collegas.Alle.Single(wie => wie.Naam == "Els Maas"), Vast("/")),
        ["werklijst met keuzes"] = new(Collegas.Marijke, Vast("/?lijst=team&wanneer=telaat&soort=veiligheidsbeoordeling")),
        ["werk kiezen"] = new(Collegas.Marijke, Vast("/?lijst=vrij&kies=alles")),
        ["zelfde mensen"] = new(Collegas.Hanneke, Vast("/zelfde-mensen")),
        ["mensen vergelijken"] = new(Collegas.Hanneke, Paar, "Leg het besluit vast"),
        ["persoon nazoeken"] = new(Collegas.Hanneke, host => host.Lees(async db => $"/personen/{(await db.Personenparen.OrderBy(paar => paar.Gezien).FirstAsync(paar => paar.Stand == Paarstand.Voorgesteld, Ct)).EenId}/nazoeken")),
        ["werk geven"] = new(Collegas.Marijke, Geven),
        ["team"] = new(Collegas.Marijke, Vast("/werklijst/team")),
        ["vervanging"] = new(Collegas.Marijke, Vast("/werklijst/vervangingen")),
        ["vervanging geweigerd"] = new(Collegas.Marijke, Vast("/werklijst/vervangingen/nieuw"), "Regel vervanging"),
        ["bewaarde overzichten"] = new(Collegas.Marijke, Vast("/werklijst/overzichten")),
        ["overzicht bewaren geweigerd"] = new(Collegas.Marijke, Vast("/werklijst/overzichten/nieuw?lijst=team&wanneer=telaat"), "Bewaar overzicht"),
        ["overzicht wijzigen"] = new(Collegas.Marijke, host => host.Lees(async db => $"/werklijst/overzichten/{(await db.BewaardeOverzichten.FirstAsync(Ct)).Id}")),
        ["gesprekken"] = new(Collegas.Hanneke, Vast("/gesprekken")),
        ["nieuw gesprek"] = new(Collegas.Hanneke, Vast("/gesprekken/nieuw")),
        ["gesprek"] = new(Collegas.Hanneke, Gesprek("")),
        ["advies geweigerd"] = new(Collegas.Hanneke, Gesprek("/advies"), "Bewaar het advies en wis de rest"),
        ["naar melding"] = new(Collegas.Hanneke, Gesprek("/melding")),
        ["gesprek bekenden"] = new(Collegas.Hanneke, Gesprek("/bekenden")),
        ["gesprek weggooien"] = new(Collegas.Hanneke, Gesprek("/afbreken")),
        ["advies"] = new(Collegas.Hanneke, host => host.Lees(async db => $"/adviezen/{(await db.Adviezen.OrderBy(advies => advies.Nummer).FirstAsync(Ct)).Id}")),
        ["meldingen"] = new(Collegas.Hanneke, Vast("/meldingen")),
        ["melding"] = new(Collegas.Hanneke, Melding("Nguyen")),
        ["bericht"] = new(Collegas.Hanneke, Melding("Tesfay", "/bericht")),
        ["acute check geweigerd"] = new(Collegas.Hanneke, Melding("Demir", "/acute-check"), "Leg de acute check vast"),
        ["herkennen"] = new(Collegas.Hanneke, Melding("Martinez", "/herkennen")),
        ["beoordelen geweigerd"] = new(Collegas.Hanneke, Melding("Kowalska", "/beoordelen"), "Leg de veiligheidsbeoordeling vast"),
        ["herhaling van geweld"] = new(Collegas.Hanneke, Melding("Kowalska", "/herhaling")),
        ["landelijk register geweigerd"] = new(Collegas.Hanneke, Melding("Kowalska", "/register"), "Leg de raadpleging vast"),
        ["behandelaar geweigerd"] = new(Collegas.Marijke, Melding("Demir", "/behandelaar"), "Leg de behandelaar vast"),
        ["zoeken geweigerd"] = new(Collegas.Hanneke, Vast("/zoeken"), "Zoek"),
        ["melder vertellen geweigerd"] = new(Collegas.Hanneke, host => host.Lees(async db => $"/meldingen/{(await db.Meldingen.FirstAsync(melding => melding.TeVertellen != null, Ct)).Id}/vertellen"), "Leg de terugkoppeling vast"),
        ["huishouden"] = new(Collegas.Hanneke, host => host.Lees(async db =>
            $"/huishoudens/{(await db.Huishoudens.OrderByDescending(huishouden => huishouden.Leden.Count).ThenBy(huishouden => huishouden.Id).FirstAsync(Ct)).Id}")),
        ["losmaken geweigerd"] = new(Collegas.Hanneke, host => host.Lees(Losmaken), "Maak los"),
        ["losgemaakt geweigerd"] = new(Collegas.Hanneke, host => host.Lees(async db => $"/meldingen/{(await db.Losmakingen.FirstAsync(Ct)).MeldingId}/losgemaakt/{(await db.Losmakingen.FirstAsync(Ct)).Id}"), "Draai het losmaken terug"),
        ["hoort er niet meer bij"] = new(Collegas.Hanneke, host => host.Lees(Vertrokken)),
        ["hoort niet bij het huishouden geweigerd"] = new(Collegas.Hanneke, Lid, "Leg vast"),
        ["casussen"] = new(Collegas.Hanneke, Vast("/casussen")),
        ["casus"] = new(Collegas.Hanneke, Casus("El Khatib")),
        ["opgegane casus"] = new(Collegas.Hanneke, Casus("Dijkema")),
        ["leidende casus"] = new(Collegas.Hanneke, Casus("Terpstra")),
        ["casussen samenvoegen"] = new(Collegas.Hanneke, Casus("Hoekema", "/samenvoegen")),
        ["casussen vergelijken"] = new(Collegas.Hanneke, Samenvoegen, "Verder"),
        ["casussen uit elkaar"] = new(Collegas.Hanneke, UitElkaar, "Haal de casussen uit elkaar"),
        ["overdragen geweigerd"] = new(Collegas.Hanneke, Casus("Kramer", "/overdragen"), "Bied overdracht aan"),
        ["intrekken geweigerd"] = new(Collegas.Hanneke, Casus("Jansen", "/overdragen/intrekken"), "Trek het aanbod in"),
        ["beantwoorden"] = new(Collegas.Joost, Casus("Jansen", "/overdracht")),
        ["informeren"] = new(Collegas.Hanneke, Casus("Peeters", "/informeren")),
        ["brief schrijven geweigerd"] = new(Collegas.Hanneke, host => host.Lees(BriefSchrijven), "Lees de brief na"),
        ["brief"] = new(Collegas.Naomi, host => host.Lees(async db => $"/brieven/{(await db.Brieven.FirstAsync(Ct)).Id}")),
        ["vaste teksten"] = new(Collegas.Marijke, Vast("/brieven/sjablonen")),
        ["vaste tekst geweigerd"] = new(Collegas.Marijke, Vast("/brieven/sjablonen/betrokkene"), "Stel deze tekst vast"),
        ["monitoren"] = new(Collegas.Hanneke, Casus("El Khatib", "/monitoren")),
        ["plan"] = new(Collegas.Joost, Casus("El Khatib", "/plan")),
        ["afspraak geweigerd"] = new(Collegas.Joost, Casus("El Khatib", "/plan/afspraken/nieuw"), "Leg afspraak vast"),
        ["kindgesprek"] = new(Collegas.Joost, Kind("El Khatib")),
        ["melden"] = new(null, Vast("/melden")),
        ["formulier geweigerd"] = new(null, Vast("/melden/formulier"), "Volgende stap"),
        ["aanvullen geweigerd"] = new(null, Vast("/melden/aanvullen"), "Open mijn melding"),
        ["aangevuld"] = new(null, Vast("/melden/aanvullen/ontvangen")),
        ["wie kan melden"] = new(Collegas.Tom, Vast("/")),
        ["melden met account"] = new(Collegas.Tom, Vast("/melding-doen")),
        ["mijn meldingen"] = new(Collegas.Tom, Vast("/mijn-meldingen")),
        ["mijn melding geweigerd"] = new(Collegas.Tom, host => host.Lees(async db => $"/mijn-meldingen/{(await db.Meldingen.FirstAsync(melding => melding.MelderId != null, Ct)).Id}"), "Voeg toe aan mijn melding"),
        ["toegevoegd door de melder"] = new(Collegas.Hanneke, Melding("Zwaan", "/aanvullingen")),
        ["logboek"] = new(Ruben, Vast("/logboek")),
        ["opvallend"] = new(Ruben, Vast("/opvallend")),
        ["wie bekeek wat geweigerd"] = new(Ruben, Vast("/wie-bekeek-wat"), "Zoek"),
        ["wie bekeek wat"] = new(Ruben, async host => (await Persoon("Tesfay")(host)).Replace("/personen/", "/wie-bekeek-wat/", StringComparison.Ordinal)),
        ["persoon"] = new(Collegas.Hanneke, Persoon("Tesfay")),
    };

    private static Collega Ruben => Collegas.Alle.Single(wie => wie.Naam == "Ruben Prins");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Func<Voorbeeldhost, Task<string>> Vast(string pad) => _ => Task.FromResult(pad);

    private static Task<string> Geven(Voorbeeldhost host) => host.Lees(async db =>
    {
        var aan = await db.Medewerkers.FirstAsync(wie => wie.Naam == Collegas.Marijke.Naam, Ct);
        var casus = await CasusId(db, "Kramer");
        var melding = await db.Set<Melding>().OrderByDescending(een => een.Ontvangen).FirstAsync(een => een.Namen.Contains("Demir"), Ct);
        return $"/werklijst/geven?lijst=team&aan={aan.Id}&zaak=casus.{casus}&zaak=melding.{melding.Id}";
    });

    private static Func<Voorbeeldhost, Task<string>> Gesprek(string verder) => host => host.Lees(async db =>
        $"/gesprekken/{(await db.Gesprekken.FirstAsync(gesprek => gesprek.Einde == null, Ct)).Id}{verder}");

    private static Func<Voorbeeldhost, Task<string>> Melding(string naam, string verder = "") => host => host.Lees(async db =>
        $"/meldingen/{(await db.Set<Melding>().OrderByDescending(melding => melding.Ontvangen).FirstAsync(melding => melding.Namen.Contains(naam), Ct)).Id}{verder}");

    private static Func<Voorbeeldhost, Task<string>> Casus(string naam, string verder = "") => host => host.Lees(async db =>
        $"/casussen/{await CasusId(db, naam)}{verder}");

    private static Func<Voorbeeldhost, Task<string>> Kind(string naam) => host => host.Lees(async db =>
    {
        var casus = await CasusId(db, naam);
        var plan = await db.Veiligheidsplannen.AsNoTracking().FirstAsync(een => een.CasusId == casus, Ct);
        return $"/casussen/{casus}/plan/kinderen/{plan.Kinderen[0].PersoonId}";
    });

    private static Func<Voorbeeldhost, Task<string>> Persoon(string naam) => host => host.Lees(async db =>
        $"/personen/{(await db.Personen.FirstAsync(persoon => persoon.Geslachtsnaam == naam, Ct)).Id}");

    // Somebody about whom there is more than one report.
    private static async Task<string> Losmaken(KringDbContext db)
    {
        var meldingen = await db.Set<Melding>().AsNoTracking().AsSplitQuery().Where(melding => melding.Herkend != null).OrderBy(melding => melding.Nummer).ToListAsync(Ct);
        var dubbel = meldingen.SelectMany(melding => melding.Personen, (melding, persoon) => (melding, persoon))
            .Where(een => een.persoon is { PersoonId: not null, Plaats: Meldingplaats.Gezin }).GroupBy(een => een.persoon.PersoonId).First(groep => groep.Count() > 1).Last();
        return $"/meldingen/{dubbel.melding.Id}/losmaken/{dubbel.persoon.Volgnummer}";
    }

    private static Task<string> Lid(Voorbeeldhost host) => host.Lees(async db =>
    {
        var huishouden = await db.Huishoudens.OrderByDescending(een => een.Leden.Count).ThenBy(een => een.Id).FirstAsync(Ct);
        return $"/huishoudens/{huishouden.Id}/leden/{huishouden.LedenNu.First()}";
    });

    private static async Task<string> Vertrokken(KringDbContext db)
    {
        var huishouden = await db.Huishoudens.OrderBy(een => een.Id).FirstAsync(een => een.Leden.Any(lid => lid.Vertrek != null && lid.Vertrek.Reden == Vertrekreden.Weggegaan), Ct);
        return $"/huishoudens/{huishouden.Id}/leden/{huishouden.Leden.First(lid => lid.Vertrek is { Reden: Vertrekreden.Weggegaan }).PersoonId}";
    }

    private static Task<string> Paar(Voorbeeldhost host) => host.Lees(async db =>
        $"/zelfde-mensen/{(await db.Personenparen.OrderBy(paar => paar.Gezien).FirstAsync(paar => paar.Stand == Paarstand.Voorgesteld, Ct)).Id}");

    // Somebody of the case Peeters who is old enough to be written to.
    private static async Task<string> BriefSchrijven(KringDbContext db)
    {
        var casus = await db.Set<Casus>().AsNoTracking().AsSplitQuery().FirstAsync(een => een.Naam.Contains("Peeters"), Ct);
        var melding = await db.Set<Melding>().AsNoTracking().AsSplitQuery().FirstAsync(een => een.CasusId == casus.Id, Ct);
        var mensen = await db.Personen.AsNoTracking().Where(persoon => melding.PersoonIds.Contains(persoon.Id)).ToListAsync(Ct);
        return $"/casussen/{casus.Id}/informeren/{melding.Id}/{mensen.MinBy(persoon => persoon.Geboren?.Vroegst)!.Id}";
    }

    private static Task<string> Samenvoegen(Voorbeeldhost host) => host.Lees(async db =>
        $"/casussen/{await CasusId(db, "El Khatib")}/samenvoegen/{await CasusId(db, "Kramer")}");

    private static Task<string> UitElkaar(Voorbeeldhost host) => host.Lees(async db =>
        $"/casussen/{await CasusId(db, "Terpstra")}/uit-elkaar/{await CasusId(db, "Dijkema")}");

    private static async Task<Guid> CasusId(KringDbContext db, string naam) =>
        (await db.Set<Casus>().FirstAsync(casus => casus.Naam.Contains(naam), Ct)).Id;
}
