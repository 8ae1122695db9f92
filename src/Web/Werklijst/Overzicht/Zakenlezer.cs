using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>Reads what rows say of their records, all at once: the number of queries does not grow with the number of rows.</summary>
public sealed class Zakenlezer(Zichtbaar zichtbaar, KringDbContext db, TimeProvider klok)
{
    public async Task<Zaken> Lees(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var meldingen = await Meldingen(ids, ct);
        var casussen = await Casussen(ids, ct);
        var leden = await Leden(
            [.. meldingen.SelectMany(melding => melding.Huishoudens).Union(casussen.SelectMany(casus => casus.Huishoudens))], ct);
        var gemeenten = await db.Gemeenten.AsNoTracking().ToDictionaryAsync(gemeente => gemeente.Code, gemeente => gemeente.Naam, ct);
        return new Zaken(
            meldingen.ToDictionary(melding => melding.Id),
            casussen.ToDictionary(casus => casus.Id),
            leden.ToLookup(lid => lid.Huishouden),
            gemeenten,
            klok.Vandaag());
    }

    private async Task<List<Meldingzaak>> Meldingen(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var gelezen = await zichtbaar.Meldingen().AsNoTracking().Where(melding => ids.Contains(melding.Id))
            .Select(melding => new
            {
                melding.Id,
                melding.Nummer,
                melding.MelderNaam,
                melding.Namen,
                melding.Gemeentecode,
                IsHerkend = melding.Herkend != null,
                melding.CasusId,
                Personen = melding.Personen.Select(gemeld => new { gemeld.HuishoudenId, gemeld.Plaats, gemeld.Rol }).ToList(),
            })
            .AsSplitQuery().ToListAsync(ct);
        return
        [
            .. gelezen.Select(melding => new Meldingzaak(
                melding.Id, melding.Nummer, melding.MelderNaam, melding.Namen, melding.Gemeentecode, melding.IsHerkend, melding.CasusId,
                [.. melding.Personen.Select(gemeld => gemeld.HuishoudenId).OfType<Guid>().Distinct()],
                melding.Personen.Count(gemeld => gemeld.Plaats == Meldingplaats.Ongeboren),
                melding.Personen.Count(gemeld => gemeld.Plaats == Meldingplaats.Gezin && Jeugdzorgrollen.Kindrollen.Contains(gemeld.Rol)))),
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

    // Who lives in a visible household is visible.
    private Task<List<Zaaklid>> Leden(List<Guid> huishoudens, CancellationToken ct) => (
        from huishouden in zichtbaar.Huishoudens().AsNoTracking()
        where huishoudens.Contains(huishouden.Id)
        from lid in huishouden.Leden
        where lid.Tot == null
        join persoon in db.Personen on lid.PersoonId equals persoon.Id
        select new Zaaklid(
            huishouden.Id,
            persoon.Id,
            new Persoonsnaam(persoon.Voornamen, persoon.Voorvoegsel, persoon.Geslachtsnaam, persoon.Zwangerschap != null),
            new Levensfase(persoon.Geboren, persoon.Zwangerschap != null, persoon.GemeldAlsKind))).ToListAsync(ct);
}
