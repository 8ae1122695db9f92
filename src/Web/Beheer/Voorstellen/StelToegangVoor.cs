using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Beheer.Voorstellen;

/// <summary>Propose another line of the access policy. Nothing changes until somebody else decides.</summary>
[Vereist(Recht.ToegangVoorstellen)]
public sealed record StelToegangVoor
{
    public required Toegangsregel Regel { get; init; }

    public required string Reden { get; init; }
}

public sealed class StelToegangVoorHandler(KringDbContext db, Geldendbeleid beleid, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    /// <returns>The key of the proposal.</returns>
    public async Task<Guid> Handle(StelToegangVoor act, CancellationToken ct)
    {
        if (await db.Toegangsversies.AnyAsync(versie => versie.Besluit == null, ct))
        {
            throw new WeigeringException(new VoorstelStaatOpen());
        }

        var hoogste = await db.Toegangsversies.MaxAsync(versie => (int?)versie.Nummer, ct) ?? Toegangsbeleid.Begin.Versie;
        var voorstel = Toegangsversie.StelVoor(beleid.Nu, hoogste + 1, act.Regel, act.Reden, klok.GetUtcNow(), actor.MedewerkerId!.Value);
        db.Toegangsversies.Add(voorstel);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Toegangsversie), voorstel.Id), ct);
        return voorstel.Id;
    }
}
