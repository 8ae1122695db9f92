using Kring.Domain;
using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Noodopenen;

/// <summary>Open a casus outside one's own scope for a short time, with a reason. The privacy officer gets the task to judge it.</summary>
[Vereist(Recht.NoodtoegangNemen)]
public sealed record NeemNoodtoegang
{
    public required string Casusnummer { get; init; }

    public required Noodgrond Grond { get; init; }

    public required string Reden { get; init; }
}

public sealed class NeemNoodtoegangHandler(
    KringDbContext db, Zichtbaar zichtbaar, LopendeTermijnen termijnen, Logboekschrijver logboek, Actor actor, Regioregels regels, TimeProvider klok)
{
    /// <returns>The key of the casus.</returns>
    public async Task<Guid> Handle(NeemNoodtoegang act, CancellationToken ct)
    {
        var nummer = act.Casusnummer.Trim();
        if (await zichtbaar.Casussen().AnyAsync(casus => casus.Nummer == nummer, ct))
        {
            throw new WeigeringException(new NoodtoegangIsNietNodig());
        }

        var zaak = await Zaak(nummer, ct) ?? throw new WeigeringException(new CasusnummerBestaatNiet());
        var nood = Noodtoegang.Neem(
            actor.Medewerker!, zaak, act.Grond, act.Reden, klok.GetUtcNow(), TimeSpan.FromHours(regels.NoodtoegangUren), actor.Noodtoegangen);
        db.Noodtoegangen.Add(nood);
        await EisBeurt(ct);
        termijnen.Begin(Noodtermijnen.Beoordelen(nood, regels.NoodtoegangBeoordelenWerkdagen, regels.Kalender));
        await logboek.LegVast(act, Logonderwerp.Casus(zaak.CasusId, []) with { Bijzonderheden = $"noodtoegang {nood.Id}" }, ct);
        return zaak.CasusId;
    }

    // What this person took before was read when the request began. Taking one is a new version of the medewerker, so that of
    // several requests at once only the first is saved.
    private async Task EisBeurt(CancellationToken ct)
    {
        var wie = await db.Medewerkers.SingleAsync(een => een.Id == actor.MedewerkerId, ct);
        db.Entry(wie).Property(een => een.Versie).IsModified = true;
    }

    // The one place that looks past the scope; what it finds is not shown before it stands in the log.
    private async Task<Noodzaak?> Zaak(string nummer, CancellationToken ct)
    {
        using var regio = db.OverDeRegio(Regiogrond.Noodtoegang);
        return await db.Casussen.Where(casus => casus.Nummer == nummer)
            .Select(casus => new Noodzaak(casus.Id, casus.Nummer, casus.OrganisatieId)).SingleOrDefaultAsync(ct);
    }
}
