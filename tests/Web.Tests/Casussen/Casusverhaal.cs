using System.Net;
using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen;

/// <summary>
/// The household Dekker – Hofstra in Lindervoort: Marieke, Lotte of six, and Jeroen in a household of his own. One report,
/// assessed; the case is where the test wants it.
/// </summary>
public sealed class Casusverhaal
{
    public const string WoordenVanDeMelder = "De buurvrouw hoorde Jeroen schreeuwen.";

    public const string Straat = "Geheimeweg";

    private static int teller;

    private readonly KringHost host;

    private Casusverhaal(KringHost host) => this.host = host;

    /// <summary>Where Jeroen lives in the Dorpsstraat, different in each story: shielding one address says nothing of another.</summary>
    public string Huisnummer { get; } = Interlocked.Increment(ref teller).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public Guid CasusId { get; private set; }

    public string Nummer { get; private set; } = "";

    public Guid MeldingId { get; private set; }

    public string Meldingnummer { get; private set; } = "";

    public Persoon Marieke { get; private set; } = null!;

    public Persoon Jeroen { get; private set; } = null!;

    public Persoon Lotte { get; private set; } = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Takes in the report, decides who it is about, and opens the case.</summary>
    public static async Task<Casusverhaal> Leg(KringHost host, bool beoordeeld = true, bool gevaar = false)
    {
        var verhaal = new Casusverhaal(host);
        await using var beurt = host.Niemand();
        verhaal.Mensen(beurt.Db);
        var melding = verhaal.Melding(beurt.Db, beoordeeld, gevaar);
        var regels = new Regioregels();
        beurt.Db.AddRange(Meldingtermijnen.BijOntvangst(melding, regels).Where(
            termijn => termijn.Soort == Termijnsoort.BetrokkenenInformeren || (termijn.Soort == Termijnsoort.Veiligheidsbeoordeling && !beoordeeld)));
        await beurt.Db.SaveChangesAsync(Ct);
        return verhaal;
    }

    /// <summary>Offered to the local team of Lindervoort.</summary>
    public async Task<Casusverhaal> Aangeboden(params string[] voorwaarden)
    {
        await Doe((casus, beurt) =>
        {
            var overdracht = casus.BiedOverdrachtAan(
                new Overdrachtaanbod(host.Wereld.WijkteamLindervoort.Id, Overdrachtcategorie.LokaalVeld, true, voorwaarden, "Marieke wil hulp."),
                host.Klok.Nu,
                host.Wereld[Wereld.Hanneke].Id);
            beurt.Db.Add(Casustermijnen.OverdrachtAanvaarden(casus, overdracht, new Regioregels()));
        });
        return this;
    }

    /// <summary>Accepted by the local team, with Joost as eigenaar and Lotte still to be spoken with.</summary>
    public Task<Casusverhaal> Aanvaard(params string[] voorwaarden) => Aanvaard(null, voorwaarden);

    /// <summary>The same, with monitoring that began on an earlier day.</summary>
    public async Task<Casusverhaal> Aanvaard(DateOnly? begin, params string[] voorwaarden)
    {
        await Aangeboden(voorwaarden);
        await Doe((casus, beurt) =>
        {
            var (nu, joost) = (host.Klok.Nu, host.Wereld[Wereld.Joost].Id);
            casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, host.Wereld.WijkteamLindervoort.Id, joost, nu, joost);
            beurt.Db.AddRange(casus.PlanMonitoring(begin ?? host.Klok.Vandaag(), voorwaarden.Length > 0 ? [3, 12] : [], nu)
                .Select(moment => Casustermijnen.Monitoring(casus, moment, nu)));
            beurt.Db.Add(Casustermijnen.KindSpreken(casus, Lotte.Id, nu, new Regioregels()));
            foreach (var termijn in beurt.Db.Termijnen.Where(termijn => termijn.Waarover.Id == casus.Id && termijn.Soort == Termijnsoort.OverdrachtAanvaarden))
            {
                termijn.Haal(nu, joost);
            }
        });
        return this;
    }

    public async Task<Casusverhaal> Gesloten()
    {
        await Doe((casus, _) => casus.Sluit("Het is veilig.", host.Wereld.VeiligThuis.Id, host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id));
        return this;
    }

    /// <summary>The case as it stands in the database.</summary>
    public async Task<Casus> Casus()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Casussen.AsNoTracking().AsSplitQuery().SingleAsync(casus => casus.Id == CasusId, Ct);
    }

    public async Task<List<Termijn>> Termijnen(Guid? waarover = null)
    {
        await using var beurt = host.Niemand();
        var id = waarover ?? CasusId;
        return await beurt.Db.Termijnen.AsNoTracking().Where(termijn => termijn.Waarover.Id == id).ToListAsync(Ct);
    }

    /// <summary>The names of the events on the timeline of the case.</summary>
    public async Task<List<string>> Tijdlijn()
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Tijdlijn.AsNoTracking().Where(regel => regel.OnderwerpId == CasusId).Select(regel => regel.Soort).ToListAsync(Ct);
    }

    /// <summary>Demands that the log tells of this act, by this person, for each of these people.</summary>
    public async Task Gelogd(string act, string wie, params Guid[] personen)
    {
        await using var beurt = host.Niemand();
        var id = host.Wereld[wie].Id;
        var over = await beurt.Db.Logregels.AsNoTracking()
            .Where(regel => regel.Actie == act && regel.MedewerkerId == id && regel.OnderwerpId == CasusId && regel.PersoonId != null)
            .Select(regel => regel.PersoonId!.Value).ToListAsync(Ct);
        Assert.Equal(personen.Order(), over.Distinct().Order());
    }

    public async Task Doe(Action<Casus, Beurt> act)
    {
        await using var beurt = host.Niemand();
        act(await beurt.Db.Casussen.AsSplitQuery().SingleAsync(casus => casus.Id == CasusId, Ct), beurt);
        await beurt.Db.SaveChangesAsync(Ct);
    }

    public static void Naar(HttpResponseMessage antwoord, string pad)
    {
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Equal(pad, antwoord.Headers.Location!.OriginalString);
    }

    private void Mensen(KringDbContext db)
    {
        var nu = host.Klok.Nu;
        Marieke = Persoon.Schrijf(nu, new Persoonsgegevens("Dekker", null, "Marieke", Geslacht.Vrouw, Geboortedatum.Op(new(1990, 3, 8)), Bsn.Lees("999993653"))
        {
            Telefoonnummers = ["0612345678"],
        });
        Jeroen = Persoon.Schrijf(nu, new Persoonsgegevens("Hofstra", null, "Jeroen", Geslacht.Man, Geboortedatum.In(1988), null));
        Lotte = Persoon.Schrijf(nu, new Persoonsgegevens("Hofstra", null, "Lotte", Geslacht.Vrouw, Geboortedatum.Op(new(2020, 5, 1)), null));
        Marieke.Verblijft(Adressoort.Feitelijk, new Adres { Straat = Straat, Huisnummer = "7", Plaats = "Lindervoort" }, nu, host.Klok.Vandaag());
        Marieke.SchermWoonplekAf("Gevraagd in de melding", nu, null);
        Jeroen.Verblijft(Adressoort.Formeel, new Adres { Straat = "Dorpsstraat", Huisnummer = Huisnummer, Plaats = "Lindervoort" }, nu, host.Klok.Vandaag());
        db.AddRange(Marieke, Jeroen, Lotte, Relatie.Leg(nu, Marieke.Id, Lotte.Id, "moeder van"));
    }

    private Melding Melding(KringDbContext db, bool beoordeeld, bool gevaar)
    {
        var (nu, vandaag, hanneke) = (host.Klok.Nu, host.Klok.Vandaag(), host.Wereld[Wereld.Hanneke].Id);
        var volgnummer = Interlocked.Increment(ref teller);
        (Meldingnummer, Nummer) = ($"V{volgnummer:0000}", $"W{volgnummer:0000}");
        var moeder = Huishouden.Begin(nu, vandaag, [Marieke, Lotte]);
        var vader = Huishouden.Begin(nu, vandaag, [Jeroen]);
        var melding = Domain.Meldingen.Melding.Ontvang(nu, Meldingnummer, host.Wereld.VeiligThuis.Id, new Meldinggegevens
        {
            MelderNaam = "Politie Eenheid Merewold",
            Gemeentecode = Gemeentecodes.Lindervoort,
            Personen =
            [
                new GemeldeNaam("Marieke Dekker", "Dekker", null, Meldingplaats.Gezin),
                new GemeldeNaam("Lotte Hofstra", "Hofstra", null, Meldingplaats.Gezin),
                new GemeldeNaam("Jeroen Hofstra", "Hofstra", null, Meldingplaats.Gezin),
            ],
        });
        melding.LegAcuteCheckVast(gevaar, "Rustig nu.", gevaar ? "Politie gaat langs." : null, nu, hanneke);
        melding.Herken([new(1, Marieke.Id, moeder.Id), new(2, Lotte.Id, moeder.Id), new(3, Jeroen.Id, vader.Id)], nu, hanneke);
        var casus = Domain.Casussen.Casus.Open(
            nu, Nummer, new Casusopening("Dekker – Hofstra", host.Wereld.VeiligThuis.Id, Gemeentecodes.Lindervoort, melding.Id, nu, [moeder.Id, vader.Id]), hanneke);
        melding.HoortBij(casus.Id, Nummer, Meldingtype.EersteMelding);
        if (beoordeeld)
        {
            melding.Beoordeel(new Veiligheidstaxatie(false, true), UitkomstVeiligheidsbeoordeling.Overdracht, WoordenVanDeMelder, nu, hanneke);
        }

        (CasusId, MeldingId) = (casus.Id, melding.Id);
        db.AddRange(moeder, vader, melding, casus);
        db.AddRange(
            Regel("MeldingOntvangen", "Melding", melding.Id, $"Melding ontvangen van {melding.MelderNaam}", null, 0),
            Regel("MeldingBeoordeeld", "Melding", melding.Id, "Veiligheidsbeoordeling afgerond", WoordenVanDeMelder, 1),
            Regel("CasusGeopend", "Casus", casus.Id, $"Casus {Nummer} geopend", null, 2));
        return melding;
    }

    private Tijdlijnregel Regel(string soort, string onderwerp, Guid id, string kop, string? tekst, int volgorde) => new()
    {
        Id = Guid.CreateVersion7(host.Klok.Nu),
        Op = host.Klok.Nu,
        Door = host.Wereld[Wereld.Hanneke].Id,
        Soort = soort,
        Onderwerp = onderwerp,
        OnderwerpId = id,
        Volgorde = volgorde,
        Kop = kop,
        Tekst = tekst,
    };
}
