using System.Diagnostics;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Voorbeeldland.Streek;
using Kring.Web.Infrastructure.Startup;
using Kring.Web.Meldingen.Controleren;
using Kring.Web.Meldingen.Herkennen;
using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kring.Meet.Herkennen;

/// <summary>
/// A report of five people comes in, and the page on which somebody decides who they are proposes households. The region is
/// the invented one with its reports and cases, and beside those as many people as is asked for.
/// </summary>
internal sealed class Gezinsproef(string map, string? postgres, Gezinsvragen vragen, IReadOnlyList<Gezinsvraag> gesteld, int personen)
{
    private const int Zaken = 150;
    private const int Opwarmen = 20;

    private Medewerker hanneke = null!;
    private Organisatie veiligThuis = null!;

    public async Task<Gezinsuitslag> Meet(CancellationToken ct)
    {
        using var opslag = new Opslag(new Keuzes(map, postgres, "", [1], 1, Zaken));
        await opslag.Vul(ct);
        var builder = WebApplication.CreateBuilder(opslag.Opties);
        builder.AddKring();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        var begin = Stopwatch.GetTimestamp();
        var vulling = await Vul(app, ct);
        var (vullen, meldingen) = (Stopwatch.GetElapsedTime(begin).TotalSeconds, new List<Guid>());
        foreach (var (i, vraag) in gesteld.Index())
        {
            meldingen.Add(await Ontvang(app, Gezinsvragen.Bericht(vraag, $"{i}"), ct));
        }

        foreach (var melding in meldingen.Take(Opwarmen))
        {
            await Stel(app, melding, new Duren(), ct);
        }

        return await Tel(app, meldingen, vulling, vullen, ct);
    }

    private async Task<Gezinsuitslag> Tel(WebApplication app, List<Guid> meldingen, Regiovulling vulling, double vullen, CancellationToken ct)
    {
        var (duren, voorop, erbij) = (new Duren(), 0, 0);
        foreach (var (melding, vraag) in meldingen.Zip(gesteld))
        {
            var gezinnen = await Stel(app, melding, duren, ct);
            var juist = vulling.HuishoudenVan(vraag.Eerste);
            (voorop, erbij) = (voorop + (gezinnen is [var eerste, ..] && eerste == juist ? 1 : 0), erbij + (gezinnen.Contains(juist) ? 1 : 0));
        }

        return new(duren, (double)voorop / gesteld.Count, (double)erbij / gesteld.Count, vullen);
    }

    private async Task<Regiovulling> Vul(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        hanneke = await db.Medewerkers.AsNoTracking().FirstAsync(wie => wie.Naam == Collegas.Hanneke.Naam, ct);
        veiligThuis = await db.Organisaties.AsNoTracking().SingleAsync(een => een.Id == hanneke.OrganisatieId, ct);
        var vulling = new Regiovulling(db, personen);
        await vulling.Vul(vragen.Bewoners(), ct);
        return vulling;
    }

    private async Task<Guid> Ontvang(WebApplication app, byte[] bericht, CancellationToken ct)
    {
        await using var binnen = app.Services.CreateAsyncScope();
        binnen.ServiceProvider.GetRequiredService<Actor>().WordSysteem("meting", Recht.MeldingOntvangen);
        var id = await binnen.ServiceProvider.GetRequiredService<OntvangPolitieberichtHandler>().Handle(new OntvangPolitiebericht(bericht, "meting"), ct) switch
        {
            Ontvangst.Aangenomen aangenomen => aangenomen.MeldingId,
            Ontvangst.Geweigerd geweigerd => throw new MetingMislukt($"Een verzonnen melding is geweigerd: {geweigerd.Reden}"),
            _ => throw new UnreachableException(),
        };
        await using var gelezen = Als(app);
        var versie = await gelezen.ServiceProvider.GetRequiredService<KringDbContext>().Meldingen.Where(een => een.Id == id).Select(een => een.Versie).SingleAsync(ct);
        await gelezen.ServiceProvider.GetRequiredService<LegAcuteCheckVastHandler>().Handle(
            new LegAcuteCheckVast { MeldingId = id, Versie = versie, Gevaar = false, WatNu = "Niemand is in gevaar.", WieDoetWat = null }, ct);
        return id;
    }

    // All that the page does before it is drawn: the report, its people, whom they may be, the households, the line in the log.
    private async Task<IReadOnlyList<Guid>> Stel(WebApplication app, Guid melding, Duren duren, CancellationToken ct)
    {
        await using var scope = Als(app);
        var pagina = ActivatorUtilities.CreateInstance<HerkennenPage>(scope.ServiceProvider);
        pagina.Id = melding;
        var begin = Stopwatch.GetTimestamp();
        await pagina.OnGetAsync(ct);
        duren.Voeg(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        return pagina.Mensen.Count == Gezinsvragen.Mensen ? [.. pagina.Voorstellen.Select(voorstel => voorstel.Huishouden.Id)]
            : throw new MetingMislukt("De pagina stelt geen huishouden voor; er is niets gemeten.");
    }

    private AsyncServiceScope Als(WebApplication app)
    {
        var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().Word(hanneke, veiligThuis, "meting");
        return scope;
    }
}
