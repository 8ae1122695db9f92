using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht.Doorzoeken;

/// <summary>One line as the officer reads it.</summary>
public sealed record Logrij(Guid Id, DateTimeOffset Op, string Wie, string Organisatie, string Wat, string? Over, Guid? OverId, string? Reden, bool Geweigerd);

/// <summary>A page of lines, and where the next begins; null when there are no more.</summary>
public sealed record Logblad(IReadOnlyList<Logrij> Rijen, string? Verder)
{
    public static readonly Logblad Leeg = new([], null);
}

/// <summary>Finds lines of the log, newest first. Every way to them goes by an index, and never by counting what comes before.</summary>
public sealed class Logzoeker(KringDbContext db, Zichtbaar zichtbaar, Namen namen, Logredenen redenen)
{
    private const int PerBlad = 50;

    public async Task<Logblad> Zoek(Logfilter filter, DateOnly van, DateOnly tot, CancellationToken ct)
    {
        // The officer reads numbers of records in lines about the own people, also where the organisation has no part in them any more.
        using var regio = db.OverDeRegio(Regiogrond.Nummer);
        if (await Gekozen(filter, ct) is not { } vraag)
        {
            return Logblad.Leeg;
        }

        var begin = Amsterdam.Moment(van, TimeOnly.MinValue).ToUniversalTime();
        var eind = Amsterdam.Moment(tot.AddDays(1), TimeOnly.MinValue).ToUniversalTime().AddTicks(-1);
        eind = filter.Na is { } na && na < eind.Ticks && na >= begin.Ticks ? new DateTimeOffset(na, TimeSpan.Zero) : eind;
        var regels = await vraag.Where(regel => regel.Op >= begin && regel.Op <= eind)
            .OrderByDescending(regel => regel.Op).ThenByDescending(regel => regel.Id)
            .Skip(filter.Na is null ? 0 : Math.Clamp(filter.Al, 0, 10_000)).Take(PerBlad + 1).ToListAsync(ct);
        var blad = regels.Take(PerBlad).ToList();
        return new Logblad(await Rijen(blad, ct), regels.Count > PerBlad ? Verder(filter, blad) : null);
    }

    // Lines of one moment may stand on both sides of the border between two pages.
    private static string Verder(Logfilter filter, List<Logregel> blad)
    {
        var laatste = blad[^1].Op;
        var al = blad.Count(regel => regel.Op == laatste) + (filter.Na == laatste.UtcTicks ? filter.Al : 0);
        return filter.Zoekvraag(laatste.UtcTicks, al);
    }

    private async Task<IQueryable<Logregel>?> Gekozen(Logfilter filter, CancellationToken ct)
    {
        var vraag = zichtbaar.Logregels().AsNoTracking();
        vraag = filter.Wie is { } wie ? vraag.Where(regel => regel.MedewerkerId == wie) : vraag;
        vraag = filter.Organisatie is { } organisatie ? vraag.Where(regel => regel.OrganisatieId == organisatie) : vraag;
        vraag = filter.Soort is { } soort ? vraag.Where(regel => regel.Soort == soort) : vraag;
        vraag = filter.Wat is { Length: > 0 } wat ? vraag.Where(regel => regel.Actie == wat) : vraag;
        if (string.IsNullOrWhiteSpace(filter.Nummer))
        {
            return vraag.Where(regel => regel.PersoonId == null);
        }

        var nummer = filter.Nummer.Trim();
        if (Guid.TryParse(nummer, out var sleutel))
        {
            return vraag.Where(regel => regel.PersoonId == sleutel || (regel.OnderwerpId == sleutel && regel.PersoonId == null && regel.Onderwerp != nameof(Persoon)));
        }

        var ids = await db.Meldingen.Where(een => een.Nummer == nummer).Select(een => een.Id)
            .Union(db.Casussen.Where(een => een.Nummer == nummer).Select(een => een.Id))
            .Union(db.Adviezen.Where(een => een.Nummer == nummer).Select(een => een.Id)).ToListAsync(ct);
        return ids.Count == 0 ? null : vraag.Where(regel => regel.OnderwerpId != null && ids.Contains(regel.OnderwerpId.Value) && regel.PersoonId == null);
    }

    private async Task<IReadOnlyList<Logrij>> Rijen(List<Logregel> regels, CancellationToken ct)
    {
        var wie = await namen.Medewerkers(regels.Select(regel => regel.MedewerkerId).OfType<Guid>(), ct);
        var organisaties = await namen.Organisaties(regels.Select(regel => regel.OrganisatieId).OfType<Guid>(), ct);
        var nummers = await Nummers([.. regels.Select(regel => regel.OnderwerpId).OfType<Guid>().Distinct()], ct);
        var waarom = await redenen.Van(regels, ct);
        return [.. regels.Select(regel => new Logrij(
            regel.Id,
            regel.Op,
            regel.MedewerkerId is { } id ? wie.GetValueOrDefault(id, "een vroegere collega") : regel.Soort == Logsoort.Handeling ? "Kring zelf" : "niet ingelogd",
            regel.OrganisatieId is { } van ? organisaties.GetValueOrDefault(van, "") : "",
            Logregelwoorden.Wat(regel.Soort, regel.Actie, regel.Gelukt),
            Over(regel, nummers),
            regel.PersoonId ?? regel.OnderwerpId,
            waarom.GetValueOrDefault(regel.Id),
            !regel.Gelukt))];
    }

    private static string? Over(Logregel regel, Dictionary<Guid, string> nummers) =>
        (Logregelwoorden.Onderwerp(regel.Onderwerp), regel.OnderwerpId is { } id ? nummers.GetValueOrDefault(id) : null) switch
        {
            (null, _) => null,
            var (soort, nummer) => nummer is null ? soort : $"{soort} {nummer}",
        };

    // A number tells which record; what is in it, and whom it is about, is not for the officer.
    private async Task<Dictionary<Guid, string>> Nummers(List<Guid> ids, CancellationToken ct) => (await db.Meldingen.Where(een => ids.Contains(een.Id)).Select(een => new { een.Id, een.Nummer })
        .Union(db.Casussen.Where(een => ids.Contains(een.Id)).Select(een => new { een.Id, een.Nummer }))
        .Union(db.Adviezen.Where(een => ids.Contains(een.Id)).Select(een => new { een.Id, een.Nummer })).ToListAsync(ct))
        .DistinctBy(een => een.Id).ToDictionary(een => een.Id, een => een.Nummer);
}
