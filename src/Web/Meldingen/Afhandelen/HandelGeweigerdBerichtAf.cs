using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Afhandelen;

/// <summary>Records what a person did with a refused message.</summary>
[Vereist(Recht.GeweigerdBerichtAfhandelen)]
public sealed record HandelGeweigerdBerichtAf(Guid BerichtId, int Versie, string Gedaan);

public sealed class HandelGeweigerdBerichtAfHandler(
    GeweigerdeBerichten berichten, LopendeTermijnen termijnen, Actor actor, Logboekschrijver logboek, TimeProvider klok)
{
    public async Task Handle(HandelGeweigerdBerichtAf act, CancellationToken ct)
    {
        var bericht = await berichten.Bericht(act.BerichtId, ct);
        await logboek.ControleerVersie(bericht, act.Versie, ct);
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        bericht.HandelAf(act.Gedaan, nu, wie);
        await termijnen.Haal(bericht.Id, Termijnsoort.GeweigerdBericht, null, nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(OntvangenBericht), bericht.Id), ct);
    }
}
