using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Noodopenen;

/// <summary>Give back what one opened in an emergency, before it ends by itself.</summary>
[Vereist(Recht.NoodtoegangNemen)]
public sealed record GeefNoodtoegangTerug
{
    public required Guid NoodtoegangId { get; init; }
}

public sealed class GeefNoodtoegangTerugHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, TimeProvider klok)
{
    public async Task Handle(GeefNoodtoegangTerug act, CancellationToken ct)
    {
        var nood = await zichtbaar.Noodtoegang(act.NoodtoegangId, ct);
        nood.GeefTerug(klok.GetUtcNow());
        await logboek.LegVast(act, Logonderwerp.Casus(nood.CasusId) with { Bijzonderheden = $"noodtoegang {nood.Id}" }, ct);
    }
}
