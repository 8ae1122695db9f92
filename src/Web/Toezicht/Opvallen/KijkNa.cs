using Kring.Domain.Toegang;
using Kring.Domain.Toezicht;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Toezicht.Opvallen;

/// <summary>Record that something in the log was looked into, and what was found.</summary>
[Vereist(Recht.LogboekNakijken)]
public sealed record KijkNa(string Sleutel, DateOnly Dag, string Notitie);

public sealed class KijkNaHandler(KringDbContext db, Blikken blikken, Actor actor, Logboekschrijver logboek, TimeProvider klok)
{
    public async Task Handle(KijkNa act, CancellationToken ct)
    {
        var blik = await Vind(blikken, act.Sleutel, act.Dag, ct);
        var nagekeken = Nagekeken.Leg(klok.GetUtcNow(), blik, actor.OrganisatieId!.Value, actor.MedewerkerId!.Value, act.Notitie);
        db.Add(nagekeken);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Nagekeken), nagekeken.Id), ct);
    }

    /// <summary>The look, found again in the log: what is not there cannot be looked into.</summary>
    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public static async Task<Blik> Vind(Blikken blikken, string? sleutel, DateOnly dag, CancellationToken ct) =>
        (dag == default || !Doorzoeken.Logfilter.Kan(dag) ? [] : await blikken.VanWeek(Blikken.Maandag(dag), ct))
            .FirstOrDefault(blik => blik.Sleutel == sleutel && Amsterdam.Dag(blik.Sinds) == dag)
        ?? throw new NietGevondenException(nameof(Blik), Guid.Empty);
}
