using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>End every session of one's own but the one in which this is done.</summary>
[Vereist(Recht.EigenAccountBeheren)]
public sealed record BeeindigAndereSessies;

public sealed class BeeindigAndereSessiesHandler(Zichtbaar zichtbaar, Actor actor, Logboekschrijver logboek, TimeProvider klok)
{
    public async Task Handle(BeeindigAndereSessies act, CancellationToken ct)
    {
        var deze = actor.Sessie?.Id;
        var andere = await zichtbaar.Sessies().Where(sessie => sessie.Einde == null && sessie.Id != deze).ToListAsync(ct);
        andere.ForEach(sessie => sessie.Beeindig(klok.GetUtcNow(), EindeDoor.Beeindigen));
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Medewerker), actor.MedewerkerId!.Value) with
        {
            Bijzonderheden = string.Join(' ', andere.Select(sessie => sessie.Id)),
        }, ct);
    }
}
