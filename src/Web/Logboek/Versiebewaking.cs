using System.Globalization;
using Kring.Domain;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Logboek;

/// <summary>Tells who changed a record while somebody else was working on it.</summary>
public sealed class Versiebewaking(KringDbContext db, TimeProvider klok)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <exception cref="WeigeringException">The record is newer than what the form was made from.</exception>
    public async Task Controleer(Aggregaat aggregaat, int versie, CancellationToken ct = default)
    {
        if (aggregaat.Versie != versie)
        {
            throw await Weiger(aggregaat, ct);
        }
    }

    /// <summary>The refusal that names the last change of this record.</summary>
    public async Task<WeigeringException> Weiger(Aggregaat aggregaat, CancellationToken ct)
    {
        var (soort, tijdlijnen) = (aggregaat.GetType().Name, Tijdlijnen(aggregaat));
        var laatste = await db.Tijdlijn.AsNoTracking()
            .Where(regel => regel.Onderwerp == soort && tijdlijnen.Contains(regel.OnderwerpId))
            .OrderByDescending(regel => regel.Op).ThenByDescending(regel => regel.Volgorde).FirstOrDefaultAsync(ct);
        if (laatste is null)
        {
            return new WeigeringException(new IntussenGewijzigd("Een collega heeft dit intussen gewijzigd."));
        }

        var naam = laatste.Door is { } door
            ? await db.Medewerkers.Where(wie => wie.Id == door).Select(wie => wie.Naam).SingleOrDefaultAsync(ct)
            : null;
        return new WeigeringException(new IntussenGewijzigd(
            $"{naam ?? "Het systeem"} heeft dit {Wanneer(laatste.Op)} gewijzigd: {await InZin(laatste.Kop, ct)}."));
    }

    // What happens to a plan stands on the timeline of its casus, so the records it points to count as well.
    private List<Guid> Tijdlijnen(Aggregaat aggregaat)
    {
        var regel = db.Entry(aggregaat);
        var verwijzingen = regel.Metadata.GetForeignKeys().SelectMany(sleutel => sleutel.Properties)
            .Select(veld => regel.Property(veld.Name).CurrentValue).OfType<Guid>();
        return [aggregaat.Id, .. verwijzingen];
    }

    private string Wanneer(DateTimeOffset op)
    {
        var tijd = op.InAmsterdam().ToString("H.mm 'uur'", Nederlands);
        return Amsterdam.Dag(op) == klok.Vandaag()
            ? $"om {tijd}"
            : $"op {op.InAmsterdam().ToString("d MMMM", Nederlands)} om {tijd}";
    }

    // A name keeps its capital: "gewijzigd: Hanneke Bosma is behandelaar".
    private async Task<string> InZin(string kop, CancellationToken ct) =>
        kop.Length > 1 && char.IsLower(kop[1]) && !await db.Medewerkers.AnyAsync(wie => kop.StartsWith(wie.Naam), ct)
            ? char.ToLower(kop[0], Nederlands) + kop[1..].TrimEnd('.')
            : kop.TrimEnd('.');
}
