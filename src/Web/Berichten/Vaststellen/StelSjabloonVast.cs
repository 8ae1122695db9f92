using Kring.Domain.Berichten;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Berichten.Vaststellen;

/// <summary>Decide the fixed text of a kind of letter; letters that were made keep theirs.</summary>
/// <param name="Soort">The kind of letter.</param>
/// <param name="Uitgave">The edition that was on screen.</param>
/// <param name="Tekst">The new text.</param>
[Vereist(Recht.BriefsjabloonVaststellen)]
public sealed record StelSjabloonVast(Briefsoort Soort, int Uitgave, string Tekst);

public sealed class StelSjabloonVastHandler(
    KringDbContext db, Briefschrijver schrijver, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(StelSjabloonVast act, CancellationToken ct)
    {
        var huidig = await schrijver.Sjabloon(act.Soort, ct);
        if (huidig.Uitgave != act.Uitgave)
        {
            throw new Domain.WeigeringException(new IntussenGewijzigd("Een collega heeft deze tekst net veranderd."));
        }

        var volgende = huidig.Volgende(act.Tekst, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        db.Add(volgende);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Briefsjabloon), volgende.Id), ct);
    }
}
