using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Huishoudens.Bekijken;

/// <summary>Somebody sees that the addresses of a person must not be known.</summary>
[Vereist(Recht.AdresAfschermen)]
public sealed record SchermAdressenAf(Guid PersoonId, string Reden);

public sealed class SchermAdressenAfHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(SchermAdressenAf act, CancellationToken ct)
    {
        var persoon = await zichtbaar.Persoon(act.PersoonId, ct);
        persoon.SchermAdressenAf(act.Reden, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Persoon(persoon.Id) with { Bijzonderheden = act.Reden.Trim() }, ct);
    }
}
