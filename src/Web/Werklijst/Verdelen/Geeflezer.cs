using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Verdelen;

/// <summary>Reads what was ticked through the scope, in few questions however much it is.</summary>
public sealed class Geeflezer(Zichtbaar zichtbaar)
{
    /// <summary>The records, in the order in which they were ticked.</summary>
    /// <param name="zaken">What was ticked.</param>
    /// <param name="bewerken">To change them; else they are loose copies.</param>
    /// <param name="ct">To stop waiting.</param>
    /// <exception cref="NietGevondenException">One of them is not there, or not for this person.</exception>
    public async Task<IReadOnlyList<Geefwerk>> Lees(IReadOnlyCollection<Werkzaak> zaken, bool bewerken, CancellationToken ct)
    {
        var meldingIds = zaken.Where(zaak => zaak.Soort == Onderwerpsoort.Melding).Select(zaak => zaak.Id).ToList();
        var casusIds = zaken.Where(zaak => zaak.Soort == Onderwerpsoort.Casus).Select(zaak => zaak.Id).ToList();
        var meldingen = zichtbaar.Meldingen().AsSplitQuery().Where(melding => meldingIds.Contains(melding.Id));
        var casussen = zichtbaar.Casussen().AsSplitQuery().Where(casus => casusIds.Contains(casus.Id));
        var gelezen = (await (bewerken ? meldingen : meldingen.AsNoTracking()).ToListAsync(ct)).Select(melding => new Geefwerk(melding))
            .Concat((await (bewerken ? casussen : casussen.AsNoTracking()).ToListAsync(ct)).Select(casus => new Geefwerk(casus)))
            .ToDictionary(werk => werk.Zaak.Id);
        return [.. zaken.Select(zaak => gelezen.GetValueOrDefault(zaak.Id) ?? throw new NietGevondenException(nameof(Melding), zaak.Id))];
    }

    /// <summary>For each record how many tasks move when this person gets it.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Taken(IReadOnlyCollection<Geefwerk> werk, Guid aan, CancellationToken ct)
    {
        var over = werk.SelectMany(een => een.Over).ToList();
        var open = await zichtbaar.Termijnen().AsNoTracking()
            .Where(termijn => over.Contains(termijn.Waarover.Id) && termijn.GehaaldOp == null && termijn.VervallenOp == null)
            .Select(termijn => new { Over = termijn.Waarover.Id, termijn.OrganisatieId, termijn.MedewerkerId }).ToListAsync(ct);
        return werk.ToDictionary(een => een.Zaak.Id, een => open.Count(termijn => een.Over.Contains(termijn.Over)
            && termijn.OrganisatieId == een.OrganisatieId && termijn.MedewerkerId != aan
            && (termijn.MedewerkerId is null || termijn.MedewerkerId == een.BehandelaarId)));
    }

    /// <summary>The people of each record, for the log.</summary>
    public async Task<ILookup<Guid, Guid>> Mensen(IReadOnlyCollection<Geefwerk> werk, CancellationToken ct)
    {
        var ids = werk.SelectMany(een => een.Huishoudens).Distinct().ToList();
        var leden = await zichtbaar.Huishoudens().AsNoTracking().Where(huishouden => ids.Contains(huishouden.Id))
            .SelectMany(huishouden => huishouden.Leden.Where(lid => lid.Tot == null), (huishouden, lid) => new { huishouden.Id, lid.PersoonId }).ToListAsync(ct);
        return werk.SelectMany(een => een.Personen.Concat(leden.Where(lid => een.Huishoudens.Contains(lid.Id)).Select(lid => lid.PersoonId)).Distinct()
            .Select(persoon => (een.Zaak.Id, persoon))).ToLookup(paar => paar.Id, paar => paar.persoon);
    }
}
