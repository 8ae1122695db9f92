using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>Reads the records behind the rows, all at once: the number of queries does not grow with the number of rows.</summary>
public sealed class Zakenlezer(Zichtbaar zichtbaar, KringDbContext db, TimeProvider klok)
{
    public async Task<Zaken> Lees(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var meldingen = await Meldingen(ids, ct);
        var casussen = await Casussen(ids, ct);
        var leden = await Leden(
            [.. meldingen.SelectMany(melding => melding.Huishoudens), .. casussen.SelectMany(casus => casus.Huishoudens)], ct);
        var personen = await Personen([.. leden.Select(lid => lid.Persoon).Distinct()], ct);
        var gemeenten = await db.Gemeenten.AsNoTracking().ToDictionaryAsync(gemeente => gemeente.Code, gemeente => gemeente.Naam, ct);
        return new Zaken(
            meldingen.ToDictionary(melding => melding.Id),
            casussen.ToDictionary(casus => casus.Id),
            leden.ToLookup(lid => lid.Huishouden, lid => lid.Persoon),
            personen.ToDictionary(persoon => persoon.Id),
            gemeenten,
            klok.Vandaag());
    }

    private async Task<List<Meldingzaak>> Meldingen(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var gelezen = await zichtbaar.Meldingen().AsNoTracking().AsSplitQuery().Where(melding => ids.Contains(melding.Id)).ToListAsync(ct);
        return
        [
            .. gelezen.Select(melding => new Meldingzaak(
                melding.Id, melding.Nummer, melding.MelderNaam, melding.Namen, melding.Gemeentecode, melding.Herkend is not null,
                melding.CasusId, melding.Huishoudens, melding.Personen.Count(gemeld => gemeld.Plaats == Meldingplaats.Ongeboren))),
        ];
    }

    private async Task<List<Casuszaak>> Casussen(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var gelezen = await zichtbaar.Casussen().AsNoTracking().Where(casus => ids.Contains(casus.Id))
            .Select(casus => new
            {
                casus.Id,
                casus.Nummer,
                casus.Naam,
                casus.Gemeentecode,
                Huishoudens = casus.Huishoudens.Select(deel => deel.HuishoudenId).ToList(),
            })
            .AsSplitQuery().ToListAsync(ct);
        return [.. gelezen.Select(casus => new Casuszaak(casus.Id, casus.Nummer, casus.Naam, casus.Gemeentecode, casus.Huishoudens))];
    }

    private async Task<List<(Guid Huishouden, Guid Persoon)>> Leden(IReadOnlyList<Guid> huishoudens, CancellationToken ct)
    {
        var gelezen = await zichtbaar.Huishoudens().AsNoTracking().Where(huishouden => huishoudens.Contains(huishouden.Id))
            .SelectMany(huishouden => huishouden.Leden.Where(lid => lid.Tot == null), (huishouden, lid) => new { huishouden.Id, lid.PersoonId })
            .ToListAsync(ct);
        return [.. gelezen.Select(lid => (lid.Id, lid.PersoonId))];
    }

    private Task<List<Persoon>> Personen(IReadOnlyList<Guid> ids, CancellationToken ct) =>
        zichtbaar.Personen().AsNoTracking().AsSplitQuery().Where(persoon => ids.Contains(persoon.Id)).ToListAsync(ct);
}
