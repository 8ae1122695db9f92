using Kring.Domain.Logboek;
using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht.Inzien;

/// <summary>What one party did on one day with a file, in words, and how often.</summary>
public sealed record Inzageregel(string Wie, string Wat, int Aantal);

/// <summary>One day on which a file was looked at.</summary>
public sealed record Inzagedag(DateOnly Dag, IReadOnlyList<Inzageregel> Regels);

/// <summary>
/// Who saw the file of a person. Only what was seen or done, by which organisation and role, and for which purpose of the list: no
/// words that somebody typed, no addresses, nothing of a case, so that nothing can stand in it that must not reach the person.
/// </summary>
public sealed class Inzagelezer(KringDbContext db, Persoonsgroepen groepen, Namen namen, Regioregels regels)
{
    /// <param name="persoon">The person; every other record of the same person counts too.</param>
    /// <param name="van">The first day.</param>
    /// <param name="tot">The last day.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<IReadOnlyList<Inzagedag>> Van(Guid persoon, DateOnly van, DateOnly tot, CancellationToken ct)
    {
        var mens = (await groepen.Alle([persoon], ct)).ToList();
        var tellingen = await Tel(mens, van, tot, ct);
        var organisaties = await namen.Organisaties(tellingen.Keys.Select(een => een.Organisatie).OfType<Guid>(), ct);
        var collegas = regels.InzageNoemtMedewerkers ? await namen.Medewerkers(tellingen.Keys.Select(een => een.Medewerker).OfType<Guid>(), ct) : new Dictionary<Guid, string>();
        return
        [
            .. tellingen.GroupBy(telling => telling.Key.Dag).OrderByDescending(dag => dag.Key).Select(dag => new Inzagedag(
                dag.Key,
                [.. dag.Select(telling => new Inzageregel(Wie(telling.Key, organisaties, collegas), telling.Key.Wat, telling.Value))
                    .OrderBy(regel => regel.Wie, StringComparer.CurrentCulture).ThenBy(regel => regel.Wat, StringComparer.CurrentCulture)])),
        ];
    }

    // Like lines of one day are counted while they are read; two records of one person that stood on one page are one look.
    private async Task<Dictionary<Sleutel, int>> Tel(List<Guid> mens, DateOnly van, DateOnly tot, CancellationToken ct)
    {
        var begin = Amsterdam.Moment(van, TimeOnly.MinValue).ToUniversalTime();
        var eind = Amsterdam.Moment(tot.AddDays(1), TimeOnly.MinValue).ToUniversalTime();
        var stroom = db.Logregels.AsNoTracking()
            .Where(regel => regel.PersoonId != null && mens.Contains(regel.PersoonId.Value) && regel.Op >= begin && regel.Op < eind)
            .OrderBy(regel => regel.Op)
            .Select(regel => new { regel.Op, regel.Soort, regel.Actie, regel.Gelukt, regel.OrganisatieId, regel.MedewerkerId, regel.Rollen, regel.Spoor, regel.Bijzonderheden })
            .AsAsyncEnumerable();
        var tellingen = new Dictionary<Sleutel, int>();
        (string Spoor, Logsoort Soort, string Actie) vorige = default;
        await foreach (var regel in stroom.WithCancellation(ct))
        {
            var deze = (regel.Spoor, regel.Soort, regel.Actie);
            if (deze != vorige)
            {
                var wie = regels.InzageNoemtMedewerkers ? regel.MedewerkerId : null;
                var sleutel = new Sleutel(Amsterdam.Dag(regel.Op), regel.OrganisatieId, regel.Rollen, wie, $"{Logregelwoorden.Wat(regel.Soort, regel.Actie, regel.Gelukt)}{Waarvoor(regel.Soort, regel.Bijzonderheden)}");
                tellingen[sleutel] = tellingen.GetValueOrDefault(sleutel) + 1;
            }

            vorige = deze;
        }

        return tellingen;
    }

    private string Waarvoor(Logsoort soort, string? bijzonderheden) => soort != Logsoort.Inzage || bijzonderheden is null ? ""
        : regels.Doelen.Append(Inzagedoel.Anders).FirstOrDefault(doel => bijzonderheden == doel || bijzonderheden.StartsWith($"{doel}: ", StringComparison.Ordinal)) is { } doel
            ? $"; doel: {char.ToLowerInvariant(doel[0])}{doel[1..]}"
            : "";

    private static string Wie(Sleutel sleutel, IReadOnlyDictionary<Guid, string> organisaties, IReadOnlyDictionary<Guid, string> collegas)
    {
        if (sleutel.Organisatie is not { } organisatie)
        {
            return "Kring zelf, zonder dat iemand keek";
        }

        var rol = Logregelwoorden.Rollen(sleutel.Rollen);
        var naam = sleutel.Medewerker is { } wie && collegas.TryGetValue(wie, out var bekend) ? $", {bekend}" : "";
        return $"{organisaties.GetValueOrDefault(organisatie, "Een organisatie")}{(rol.Length > 0 ? $", {rol}" : "")}{naam}";
    }

    private readonly record struct Sleutel(DateOnly Dag, Guid? Organisatie, string Rollen, Guid? Medewerker, string Wat);
}
