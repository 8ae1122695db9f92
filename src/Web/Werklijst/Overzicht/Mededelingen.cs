using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>Something that somebody must know at once, above the list of what to do.</summary>
public sealed record Mededeling(string Kop, string Zin, string Pad, string Link);

/// <summary>What the reader must know: that an own casus was opened in an emergency, and for who supervises that the log does not hold.</summary>
public sealed class Mededelingen(Zichtbaar zichtbaar, Actor actor, Namen namen, TimeProvider klok)
{
    public async Task<IReadOnlyList<Mededeling>> Lees(CancellationToken ct) => [.. await Logboek(ct), .. await Nood(ct)];

    private async Task<IEnumerable<Mededeling>> Logboek(CancellationToken ct)
    {
        if (!actor.Mag(Recht.LogboekNakijken))
        {
            return [];
        }

        var laatste = await zichtbaar.Logboekcontroles().AsNoTracking().OrderByDescending(controle => controle.Dag).FirstOrDefaultAsync(ct);
        return laatste?.Breuk is null ? []
            : [new("Het logboek klopt niet.", $"Dat bleek {Datumwoorden.Moment(laatste.Op, klok.Vandaag())}.", "/logboek#breuk", "Lees wat er is gevonden")];
    }

    // Until it is judged: from then on the judgment stands on the timeline of the casus.
    private async Task<IEnumerable<Mededeling>> Nood(CancellationToken ct)
    {
        var noden = await zichtbaar.NoodInEigenZaken().AsNoTracking().Where(nood => nood.Oordeel == null).OrderByDescending(nood => nood.Van).ToListAsync(ct);
        if (noden.Count == 0)
        {
            return [];
        }

        var wie = await namen.Medewerkers(noden.Select(nood => nood.MedewerkerId), ct);
        var organisaties = await namen.Organisaties(noden.Select(nood => nood.OrganisatieId), ct);
        return noden.Select(nood => new Mededeling(
            $"Casus {nood.Casusnummer} is in nood geopend.",
            $"{wie[nood.MedewerkerId]} van {organisaties[nood.OrganisatieId]} nam noodtoegang, {Datumwoorden.Moment(nood.Van, klok.Vandaag())}. {nood.Grond.Naam()}.",
            $"/casussen/{nood.CasusId}",
            $"Lees de reden in casus {nood.Casusnummer}"));
    }
}
