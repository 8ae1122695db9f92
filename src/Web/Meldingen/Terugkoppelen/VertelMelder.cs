using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Terugkoppelen;

/// <summary>Record what the reporter was told.</summary>
/// <param name="MeldingId">The report.</param>
/// <param name="Versie">The version on screen.</param>
/// <param name="Wijze">How.</param>
/// <param name="Gezegd">What was said.</param>
[Vereist(Recht.MelderTerugkoppelen)]
public sealed record VertelMelder(Guid MeldingId, int Versie, Vertelwijze Wijze, string Gezegd);

public sealed class VertelMelderHandler(
    Zichtbaar zichtbaar, LopendeTermijnen termijnen, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(VertelMelder act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        var moest = melding.TeVertellen is not null;
        melding.Vertel(act.Wijze, act.Gezegd, nu, wie);
        if (moest)
        {
            await termijnen.Haal(melding.Id, Termijnsoort.MelderTerugkoppelen, null, nu, wie, ct);
        }

        await termijnen.Haal(melding.Id, Termijnsoort.MelderTerugbellen, null, nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
    }
}
