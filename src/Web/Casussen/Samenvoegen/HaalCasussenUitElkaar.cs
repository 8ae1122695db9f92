using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>Two cases that were joined are two after all.</summary>
[Vereist(Recht.CasusSamenvoegen)]
public sealed record HaalCasussenUitElkaar
{
    public required Guid LeidendId { get; init; }

    public required int LeidendVersie { get; init; }

    public required Guid AnderId { get; init; }

    public required string Reden { get; init; }

    /// <summary>What goes where, when something followed; null to restore both as they were.</summary>
    public Verdeling? Verdeling { get; init; }
}

/// <summary>What goes to the case that had gone up, and who is answerable in each.</summary>
public sealed record Verdeling(
    IReadOnlyList<Guid> Meldingen, IReadOnlyList<Guid> Huishoudens, Kantkeuze Leidend, Kantkeuze Hervat);

/// <summary>The organisation with zicht op veiligheid and the eigenaar, null for nobody yet.</summary>
public sealed record Kantkeuze(Guid ZichtBij, Guid? EigenaarId);

public sealed class HaalCasussenUitElkaarHandler(
    KringDbContext db, Casuszaak zaak, Zichtbaar zichtbaar, Samenvoeglading lading, Gevolgen gevolgen, Casusmensen mensen, Logboekschrijver logboek)
{
    public async Task Handle(HaalCasussenUitElkaar act, CancellationToken ct)
    {
        var (leidend, nu, wie) = await zaak.Open(act.LeidendId, act.LeidendVersie, ct);
        var ander = await zichtbaar.Casus(act.AnderId, ct);
        var samen = await gevolgen.Samenvoeging(leidend, ander, ct);
        var werk = await lading.OmTeDelen(samen, leidend, ander, ct);
        var voor = (await mensen.Ids(leidend, ct)).Union(await mensen.Ids(ander, ct)).ToList();
        if (act.Verdeling is { } verdeling)
        {
            samen.Verdeel(leidend, ander, await Keuze(leidend, ander, act, verdeling, nu, ct), werk, nu, wie);
        }
        else if ((await gevolgen.Van(samen, leidend, ander, ct)).Count > 0)
        {
            throw new WeigeringException(new ErVolgdeIets());
        }
        else
        {
            samen.HaalUitElkaar(leidend, ander, act.Reden, werk, nu, wie);
        }

        await logboek.LegVast(act, [Logonderwerp.Casus(leidend.Id, voor), Logonderwerp.Casus(ander.Id, voor)], ct);
    }

    private async Task<Uiteenhaalkeuze> Keuze(
        Casus leidend, Casus ander, HaalCasussenUitElkaar act, Verdeling verdeling, DateTimeOffset nu, CancellationToken ct)
    {
        Regiekant Kant(Kantkeuze keuze) => new(
            keuze.ZichtBij, keuze.EigenaarId is { } id ? leidend.Regisseurs.Concat(ander.Regisseurs).Last(regisseur => regisseur.MedewerkerId == id) : null);
        var (een, twee) = (Kant(verdeling.Leidend), Kant(verdeling.Hervat));
        await VoegCasussenSamenHandler.EisWerktHier(db, leidend, een.Eigenaar, nu, ct);
        await VoegCasussenSamenHandler.EisWerktHier(db, ander, twee.Eigenaar, nu, ct);
        var thuis = leidend.Huishoudens.Where(deel => deel.Tot is null).Select(deel => deel.HuishoudenId).ToList();
        var leden = (await db.Huishoudens.AsNoTracking().Where(huishouden => thuis.Contains(huishouden.Id)).ToListAsync(ct))
            .ToLookup(huishouden => verdeling.Huishoudens.Contains(huishouden.Id), huishouden => huishouden.LedenNu);
        var kinderen = leden[true].SelectMany(id => id).Except(leden[false].SelectMany(id => id)).ToList();
        return new Uiteenhaalkeuze(verdeling.Meldingen, verdeling.Huishoudens, een, twee, kinderen, act.Reden);
    }
}
