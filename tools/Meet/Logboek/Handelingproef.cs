using System.Diagnostics;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Voorbeeldland.Drukte;
using Kring.Voorbeeldland.Streek;
using Kring.Web.Meldingen.Toewijzen;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Meet.Logboek;

/// <summary>The same act again and again, in turns with its lines in the log and without: a report goes to a colleague and back.</summary>
internal sealed class Handelingproef(WebApplication app, ZonderLog zonderLog)
{
    private const int Keren = 400;

    public async Task<string> Doe(CancellationToken ct)
    {
        var (met, zonder) = (new Duren(), new Duren());
        var (melding, hanneke, ander, organisatie) = await Wie(ct);
        for (var keer = -20; keer < Keren * 2; keer++)
        {
            zonderLog.Aan = Math.Abs(keer) / 2 % 2 == 0;
            var duur = await Handel(melding, hanneke, organisatie, Math.Abs(keer) % 2 == 0 ? ander : hanneke, ct);
            if (keer >= 0)
            {
                (zonderLog.Aan ? zonder : met).Voeg(duur);
            }
        }

        zonderLog.Aan = false;
        var (a, b) = (met.Percentiel(50), zonder.Percentiel(50));
        return $"Een handeling (melding toewijzen) met haar regels: p50 {a:N1} ms, p95 {met.Percentiel(95):N1} ms; zonder: p50 {b:N1} ms, p95 {zonder.Percentiel(95):N1} ms. Het logboek is {(a - b) / a * 100:N0}% van de handeling.";
    }

    private async Task<double> Handel(Guid melding, Medewerker wie, Organisatie organisatie, Medewerker aan, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().Word(wie, organisatie, "meting");
        var versie = await scope.ServiceProvider.GetRequiredService<KringDbContext>().Meldingen.Where(een => een.Id == melding).Select(een => een.Versie).SingleAsync(ct);
        var begin = Stopwatch.GetTimestamp();
        await scope.ServiceProvider.GetRequiredService<WijsMeldingToeHandler>().Handle(new WijsMeldingToe(melding, versie, aan.Id), ct);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private async Task<(Guid Melding, Medewerker Hanneke, Medewerker Ander, Organisatie Organisatie)> Wie(CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        var hanneke = await db.Medewerkers.FirstAsync(wie => wie.Naam == Collegas.Hanneke.Naam, ct);
        var ander = await db.Medewerkers.FirstAsync(wie => wie.Naam == DrukkeRegio.Behandelaars(150)[1].Naam, ct);
        var melding = await db.Meldingen.Where(een => een.OrganisatieId == hanneke.OrganisatieId && een.BehandelaarId == hanneke.Id && een.Personen.Count > 2).OrderByDescending(een => een.Ontvangen).FirstAsync(ct);
        return (melding.Id, hanneke, ander, await db.Organisaties.SingleAsync(een => een.Id == hanneke.OrganisatieId, ct));
    }
}
