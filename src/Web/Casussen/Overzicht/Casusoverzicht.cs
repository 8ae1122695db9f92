using Kring.Domain.Casussen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Overzicht;

/// <summary>One case in the list.</summary>
public sealed record Casusrij(
    Guid Id, string Nummer, string Huishouden, string Fase, string Zicht, string Eigenaar, Termijntekst? Eerstvolgend, string? Wat);

/// <summary>The list, and how many cases there are, also those that are left out.</summary>
public sealed record Casusblad(IReadOnlyList<Casusrij> Rijen, int Aantal);

/// <summary>Which cases the list shows.</summary>
public enum Casusweergave
{
    Open,
    Gesloten,
    Alle,
}

/// <summary>The cases this person can see: open before closed, then by the period that ends first.</summary>
public sealed class Casusoverzicht(KringDbContext db, Zichtbaar zichtbaar, Namen namen, Actor actor, Regioregels regels, TimeProvider klok)
{
    // Nobody reads further down, and a list of thousands keeps everybody waiting.
    private const int Meeste = 100;

    /// <param name="weergave">Which cases.</param>
    /// <param name="allemaal">Also those far down.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Casusblad> Van(Casusweergave weergave, bool allemaal, CancellationToken ct)
    {
        var vraag = weergave switch
        {
            Casusweergave.Open => zichtbaar.Casussen().Where(casus => casus.Afsluiting == null),
            Casusweergave.Gesloten => zichtbaar.Casussen().Where(casus => casus.Afsluiting != null),
            _ => zichtbaar.Casussen(),
        };
        var volgorde = OpVolgorde(vraag);
        var ids = await (allemaal ? volgorde : volgorde.Take(Meeste)).ToListAsync(ct);
        var casussen = await zichtbaar.Casussen().AsNoTracking().AsSplitQuery().Where(casus => ids.Contains(casus.Id)).ToDictionaryAsync(casus => casus.Id, ct);
        var termijnen = await Eerste(casussen.Values, ct);
        var organisaties = await namen.Organisaties(casussen.Values.SelectMany(casus => casus.Zichthouders).Select(houder => houder.OrganisatieId), ct);
        var mensen = await namen.Medewerkers(casussen.Values.Select(casus => casus.Regisseur?.MedewerkerId).OfType<Guid>(), ct);
        return new Casusblad(
            [.. ids.Where(casussen.ContainsKey).Select(id => Rij(casussen[id], termijnen.GetValueOrDefault(id), organisaties, mensen))],
            await vraag.CountAsync(ct));
    }

    // Each case asks only for its own periods: asked the other way round, every period there is would be looked at.
    private IQueryable<Guid> OpVolgorde(IQueryable<Casus> casussen)
    {
        var open = db.Termijnen.Where(termijn => termijn.GehaaldOp == null && termijn.VervallenOp == null);
        var overMeldingen = open.Where(termijn => actor.Mag(Recht.MeldingZien));
        return
            from casus in casussen
            let eigen = open.Where(termijn => termijn.Waarover.Id == casus.Id).Min(termijn => (DateOnly?)termijn.Einddag) ?? DateOnly.MaxValue
            let over = (from melding in casus.Meldingen
                        join termijn in overMeldingen on melding.MeldingId equals termijn.Waarover.Id
                        select (DateOnly?)termijn.Einddag).Min() ?? DateOnly.MaxValue
            orderby casus.Afsluiting != null, eigen < over ? eigen : over, casus.Nummer descending
            select casus.Id;
    }

    private Casusrij Rij(
        Casus casus, Termijn? eerste, IReadOnlyDictionary<Guid, string> organisaties, IReadOnlyDictionary<Guid, string> mensen) => new(
        casus.Id,
        casus.Nummer,
        casus.Naam,
        casus.Fase.Naam(),
        casus.ZichtNu is { } houder ? organisaties[houder.OrganisatieId] : "niemand meer",
        casus.Regisseur is { } regisseur ? mensen[regisseur.MedewerkerId] : "nog niemand",
        eerste?.InWoorden(klok.GetUtcNow(), regels.Kalender),
        eerste?.Soort.Naam());

    // What is to do about a report of the case counts too, for who may read reports.
    private async Task<Dictionary<Guid, Termijn>> Eerste(IReadOnlyCollection<Casus> casussen, CancellationToken ct)
    {
        var casusVan = casussen.ToDictionary(casus => casus.Id, casus => casus.Id);
        if (actor.Mag(Recht.MeldingZien))
        {
            foreach (var (casus, melding) in casussen.SelectMany(casus => casus.Meldingen.Select(melding => (casus.Id, melding.MeldingId))))
            {
                casusVan.TryAdd(melding, casus);
            }
        }

        var ids = casusVan.Keys.ToList();
        var open = await db.Termijnen.AsNoTracking()
            .Where(termijn => ids.Contains(termijn.Waarover.Id) && termijn.GehaaldOp == null && termijn.VervallenOp == null)
            .ToListAsync(ct);
        return open.GroupBy(termijn => casusVan[termijn.Waarover.Id])
            .ToDictionary(groep => groep.Key, groep => groep.OrderBy(termijn => termijn.Einddag).ThenBy(termijn => termijn.Soort).First());
    }
}
