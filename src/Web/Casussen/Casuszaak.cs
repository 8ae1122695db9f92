using Kring.Domain.Casussen;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen;

/// <summary>What every act on a case begins and ends with: the case as the form knew it, and a log line for its people.</summary>
public sealed class Casuszaak(
    Zichtbaar zichtbaar, Casusmensen mensen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    /// <summary>The case through the scope, the moment of the act, and who acts.</summary>
    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    /// <exception cref="Domain.WeigeringException"><see cref="IntussenGewijzigd"/>: somebody else saved first.</exception>
    public async Task<(Casus Casus, DateTimeOffset Nu, Guid Wie)> Open(Guid casusId, int versie, CancellationToken ct)
    {
        var casus = await zichtbaar.Casus(casusId, ct);
        await logboek.ControleerVersie(casus, versie, ct);
        return (casus, klok.GetUtcNow(), actor.MedewerkerId!.Value);
    }

    /// <summary>Saves the act as one about everybody in the households of the case.</summary>
    public async Task LegVast(object act, Casus casus, CancellationToken ct) =>
        await logboek.LegVast(act, Logonderwerp.Casus(casus.Id, await mensen.Ids(casus, ct)), ct);
}
