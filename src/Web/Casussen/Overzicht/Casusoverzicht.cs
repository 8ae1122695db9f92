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
    public async Task<IReadOnlyList<Casusrij>> Van(Casusweergave weergave, CancellationToken ct)
    {
        var vraag = zichtbaar.Casussen().AsNoTracking().AsSplitQuery();
        var casussen = await (weergave switch
        {
            Casusweergave.Open => vraag.Where(casus => casus.Afsluiting == null),
            Casusweergave.Gesloten => vraag.Where(casus => casus.Afsluiting != null),
            _ => vraag,
        }).ToListAsync(ct);
        var termijnen = await Eerste(casussen, ct);
        var organisaties = await namen.Organisaties(casussen.SelectMany(casus => casus.Zichthouders).Select(houder => houder.OrganisatieId), ct);
        var mensen = await namen.Medewerkers(casussen.Select(casus => casus.Regisseur?.MedewerkerId).OfType<Guid>(), ct);
        return
        [
            .. casussen.OrderBy(casus => casus.Afsluiting is not null)
                .ThenBy(casus => termijnen.GetValueOrDefault(casus.Id)?.Einddag ?? DateOnly.MaxValue).ThenByDescending(casus => casus.Nummer)
                .Select(casus => Rij(casus, termijnen.GetValueOrDefault(casus.Id), organisaties, mensen)),
        ];
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
    private async Task<Dictionary<Guid, Termijn>> Eerste(List<Casus> casussen, CancellationToken ct)
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
