using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Voorbeeldland.Politie;
using Kring.Web.Meldingen.Beoordelen;
using Kring.Web.Meldingen.Controleren;
using Kring.Web.Huishoudens;
using Kring.Web.Meldingen.Herkennen;
using Kring.Web.Meldingen.Ontvangen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Meldingen;

/// <summary>Reports that came in as messages, brought to the step a test needs by the real acts.</summary>
internal static class Meldingproef
{
    private static int nummer;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A family of two adults and a child, different for each number.</summary>
    public static Persoonsbouwer[] Gezin(int nr, string naam) =>
    [
        Bewoner(nr, 0, new Persoonsbouwer("Bastiaan Willem", "van", naam + "hof", "M").Geboren(new DateOnly(1987, 4, 23))).Rol("ouder met gezag"),
        Bewoner(nr, 1, new Persoonsbouwer("Annelies Johanna", "", naam + "sma", "V").Geboren(new DateOnly(1989, 9, 12))).Rol("ouder met gezag").Telefoon($"0600000{nr:000}"),
        Bewoner(nr, 2, new Persoonsbouwer("Tijs", "van", naam + "hof", "M").Geboren(new DateOnly(2017, 3, 5))).Rol("jeugdige"),
    ];

    public static Persoonsbouwer Woont(this Persoonsbouwer persoon, int nr) => persoon.Woont("Kalmoesweg", nr, "A", "II", "5771KD", "Lindervoort");

    public static string Bsn(int nr, int wie) => Voorbeeldbsn.Nummer((nr * 10) + wie);

    public static async Task<Guid> Ontvang(this KringHost host, params Persoonsbouwer[] mensen) =>
        await host.Ontvang(bericht => bericht, mensen);

    public static async Task<Guid> Ontvang(this KringHost host, Func<Berichtbouwer, Berichtbouwer> met, params Persoonsbouwer[] mensen)
    {
        var volgnummer = Interlocked.Increment(ref nummer);
        var bericht = met(new Berichtbouwer($"REF-{volgnummer}", $"PL9900-{volgnummer}")
            .Incident(new DateOnly(2026, 11, 1), "Kalmoesweg, Lindervoort", "Ruzie met duwen en trekken."));
        bericht = mensen.Aggregate(bericht, (gebouwd, mens) => gebouwd.Betrokkene(mens));
        await using var beurt = host.AlsSysteem(Recht.MeldingOntvangen);
        var ontvangst = await beurt.Haal<OntvangPolitieberichtHandler>().Handle(new OntvangPolitiebericht(bericht.Bouw(), "test"), Ct);
        return Assert.IsType<Ontvangst.Aangenomen>(ontvangst).MeldingId;
    }

    public static async Task Check(this KringHost host, Guid melding, bool gevaar = false)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        await beurt.Haal<LegAcuteCheckVastHandler>().Handle(
            new LegAcuteCheckVast { MeldingId = melding, Versie = await beurt.Versie(melding), Gevaar = gevaar, WatNu = "Vader is weg.", WieDoetWat = "Politie blijft." }, Ct);
    }

    /// <summary>Takes in a report, checks it, and chooses for everybody the likeliest candidate and the proposed household.</summary>
    public static async Task<Guid> OntvangEnHerken(this KringHost host, params Persoonsbouwer[] mensen)
    {
        var melding = await host.Ontvang(mensen);
        await host.Check(melding);
        await host.Herken(melding);
        return melding;
    }

    public static async Task Herken(this KringHost host, Guid id, Func<Gemelde, Gemeldekeuze, Gemeldekeuze>? anders = null)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        var melding = await beurt.Db.Meldingen.SingleAsync(een => een.Id == id, Ct);
        var mensen = await beurt.Haal<Gemelden>().Van(melding, Ct);
        var invoer = Herkenkeuzes.Leeg(mensen);
        // Whoever is likest chooses first, and nobody is chosen twice.
        var gekozen = new HashSet<Guid>();
        foreach (var (keuze, mens) in invoer.Zip(mensen).OrderByDescending(paar => paar.Second.Kandidaten.Select(een => een.Kans).FirstOrDefault()))
        {
            keuze.Persoon = mens.Kandidaten.Where(een => een.Kans >= Kandidaat.Waarschijnlijk).Select(een => een.Persoon.Id).FirstOrDefault(gekozen.Add) is var wie && wie != Guid.Empty ? wie.ToString() : Keuzeinvoer.Nieuw;
        }

        var keuzes = Herkenkeuzes.Lees(invoer).Zip(mensen, (keuze, mens) => anders?.Invoke(mens, keuze) ?? keuze).ToList();
        await beurt.Haal<HerkenMeldingHandler>().Handle(new HerkenMelding { MeldingId = id, Versie = melding.Versie, Keuzes = keuzes }, Ct);
    }

    public static async Task<Guid> Beoordeel(this KringHost host, Guid melding, UitkomstVeiligheidsbeoordeling uitkomst)
    {
        await using var beurt = host.Als(Wereld.Hanneke);
        return await beurt.Haal<BeoordeelMeldingHandler>().Handle(
            new BeoordeelMelding { MeldingId = melding, Versie = await beurt.Versie(melding), Acuut = false, Structureel = true, Uitkomst = uitkomst, Redenen = "Hulp is nodig." }, Ct);
    }

    public static async Task<Melding> Melding(this KringHost host, Guid id)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Meldingen.AsNoTracking().AsSplitQuery().SingleAsync(melding => melding.Id == id, Ct);
    }

    private static Persoonsbouwer Bewoner(int nr, int wie, Persoonsbouwer persoon) => persoon.Bsn(Bsn(nr, wie)).Woont(nr);

    private static Task<int> Versie(this Beurt beurt, Guid melding) =>
        beurt.Db.Meldingen.Where(een => een.Id == melding).Select(een => een.Versie).SingleAsync(Ct);
}
