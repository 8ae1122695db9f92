using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Voorbeeldland;
using Kring.Voorbeeldland.Drukte;
using Kring.Voorbeeldland.Tijd;
using Kring.Web.Infrastructure.Clock;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Meet;

/// <summary>What is in the store that is measured.</summary>
/// <param name="Motor">Which database, with its version.</param>
/// <param name="Taken">Open tasks of Veilig Thuis.</param>
/// <param name="Meldingen">Reports.</param>
/// <param name="Casussen">Cases that are open, by id.</param>
/// <param name="Personen">Known people.</param>
/// <param name="Namen">Surnames to look for.</param>
internal sealed record Inhoud(
    string Motor, int Taken, int Meldingen, IReadOnlyList<Guid> Casussen, int Personen, IReadOnlyList<string> Namen);

/// <summary>A fresh store with many invented households, gone afterwards.</summary>
internal sealed class Opslag(Keuzes keuzes) : IDisposable
{
    private const int GezochteNamen = 50;

    public string Map { get; } = Directory.CreateDirectory(
        Path.Combine(keuzes.Map, $"opslag-{Environment.ProcessId}")).FullName;

    /// <summary>The options by which the program finds the store.</summary>
    public string[] Opties => keuzes.Postgres is null ? ["--gegevens", Map] : ["--gegevens", Map, "--postgres", keuzes.Postgres];

    /// <summary>Fills the store and tells what is in it.</summary>
    public async Task<Inhoud> Vul(CancellationToken ct)
    {
        var klok = new Reisklok();
        await using var app = Voorbeeldregio.Bouw(Opties, klok);
        // The stories end yesterday, so that everything in them lies in the past.
        if (!await DrukkeRegio.Vul(app.Services, klok, TimeProvider.System.Vandaag().AddDays(-1), keuzes.Zaken, ct))
        {
            throw new MetingMislukt("Deze database is niet leeg. Maak een lege database om te meten.");
        }

        return await Lees(app, ct);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Map, recursive: true);
    }

    private static async Task<Inhoud> Lees(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        await db.Database.OpenConnectionAsync(ct);
        var motor = db.Database.IsNpgsql() ? "PostgreSQL" : "SQLite";
        var veiligThuis = db.Organisaties.Where(organisatie => organisatie.Soort == Organisatiesoort.VeiligThuis).Select(organisatie => organisatie.Id);
        return new Inhoud(
            $"{motor} {db.Database.GetDbConnection().ServerVersion}",
            await db.Termijnen.CountAsync(Open(veiligThuis), ct),
            await db.Meldingen.CountAsync(ct),
            await db.Casussen.Where(casus => casus.Afsluiting == null).OrderBy(casus => casus.Nummer).Select(casus => casus.Id).ToListAsync(ct),
            await db.Personen.CountAsync(ct),
            await db.Personen.Select(persoon => persoon.Geslachtsnaam).Distinct().OrderBy(naam => naam).Take(GezochteNamen).ToListAsync(ct));
    }

    private static System.Linq.Expressions.Expression<Func<Termijn, bool>> Open(IQueryable<Guid> van) =>
        termijn => van.Contains(termijn.OrganisatieId) && termijn.GehaaldOp == null && termijn.VervallenOp == null;
}
