using Kring.Domain;
using Kring.Domain.Berichten;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Meldingen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Brieflezen;

/// <summary>
/// Whether a letter that was made before may still go: since then an address may have been shielded, a reporter may have come
/// whom the family may not hear of, or post may have become unsafe.
/// </summary>
public sealed class Briefkeuring(Zichtbaar zichtbaar, Casusmensen mensen, Verzwegene verzwegene, Briefschrijver schrijver, TimeProvider klok)
{
    /// <returns>Why it may not go; null when it may, or when it went.</returns>
    public async Task<Weigering?> Bezwaar(Brief brief, Melding melding, CancellationToken ct)
    {
        if (brief.Verstuurd is not null)
        {
            return null;
        }

        var gezin = brief.PersoonId is null ? [] : await Gezin(melding, ct);
        var verborgen = brief.PersoonId is null ? await verzwegene.VoorMelder(melding, ct) : await verzwegene.VoorGezin(melding, gezin, ct);
        // Of a reporter no ways of contact are kept.
        var post = brief.PersoonId is null || gezin.FirstOrDefault(persoon => persoon.Id == brief.PersoonId)?.IsVeiligVia(Contactkanaal.Post) == true;
        return brief.WaaromNietMeer(verborgen, post, await schrijver.Vast(brief, ct));
    }

    private async Task<IReadOnlyList<Persoon>> Gezin(Melding melding, CancellationToken ct)
    {
        var ids = melding.PersoonIds;
        var gemeld = await zichtbaar.Personen().AsNoTracking().AsSplitQuery().Where(persoon => ids.Contains(persoon.Id)).ToListAsync(ct);
        var casus = await zichtbaar.Casussen().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(een => een.Id == melding.CasusId, ct);
        var leden = casus is null ? [] : (await mensen.Van(casus, klok.Vandaag(), ct)).SelectMany(een => een.Mensen);
        return [.. leden.Concat(gemeld).DistinctBy(persoon => persoon.Id)];
    }
}
