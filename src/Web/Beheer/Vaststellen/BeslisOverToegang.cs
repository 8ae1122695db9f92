using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Beheer.Vaststellen;

/// <summary>Decide about what a colleague proposed for the access policy; it holds from the next request on.</summary>
[Vereist(Recht.ToegangVaststellen)]
public sealed record BeslisOverToegang
{
    public required Guid VoorstelId { get; init; }

    public required bool Akkoord { get; init; }

    public string? Toelichting { get; init; }
}

public sealed class BeslisOverToegangHandler(KringDbContext db, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(BeslisOverToegang act, CancellationToken ct)
    {
        var voorstel = await db.Toegangsversies.SingleOrDefaultAsync(versie => versie.Id == act.VoorstelId, ct)
            ?? throw new NietGevondenException(nameof(Toegangsversie), act.VoorstelId);
        voorstel.Beslis(act.Akkoord, act.Toelichting, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Toegangsversie), voorstel.Id), ct);
    }
}
