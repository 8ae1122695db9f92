using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Bewaren;

/// <summary>The worklist of the actor opens with this overzicht, or with none.</summary>
[Vereist(Recht.WerklijstZien)]
public sealed record KiesStart
{
    /// <summary>Which; null for one's own work, as it was in the beginning.</summary>
    public required Guid? OverzichtId { get; init; }
}

public sealed class KiesStartHandler(Zichtbaar zichtbaar, Overzichtlijst lijst, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(KiesStart act, CancellationToken ct)
    {
        var (ik, keuze) = (actor.MedewerkerId!.Value, await lijst.Keuze(ct));
        var overzicht = act.OverzichtId is { } id ? await zichtbaar.Overzicht(id, ct) : null;
        switch (overzicht, keuze)
        {
            case (null, null):
                return;
            case (null, _):
                lijst.Haal(keuze);
                break;
            case (_, null):
                lijst.Voeg(Startoverzicht.Kies(klok.GetUtcNow(), ik, overzicht));
                break;
            default:
                keuze.Wissel(overzicht);
                break;
        }

        await logboek.LegVast(act, Logonderwerp.Van(nameof(Startoverzicht), overzicht?.Id ?? keuze!.OverzichtId), ct);
    }
}
