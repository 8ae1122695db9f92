using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Overdragen;

/// <summary>Veilig Thuis offers the case to another organisation.</summary>
[Vereist(Recht.OverdrachtAanbieden)]
public sealed record BiedOverdrachtAan
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid AanOrganisatieId { get; init; }

    public required Overdrachtcategorie Categorie { get; init; }

    public required bool MetHgkm { get; init; }

    public required IReadOnlyList<string> Voorwaarden { get; init; }

    public required string WatBekendIs { get; init; }
}

public sealed class BiedOverdrachtAanHandler(
    Casuszaak zaak, Regiekandidaten kandidaten, LopendeTermijnen termijnen, Regioregels regels)
{
    /// <returns>The id of the overdracht.</returns>
    public async Task<Guid> Handle(BiedOverdrachtAan act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        if ((await kandidaten.Ontvangers(casus, ct)).All(ontvanger => ontvanger.Id != act.AanOrganisatieId)
            && act.AanOrganisatieId != casus.OrganisatieId)
        {
            throw new WeigeringException(new OntvangerKanNietAannemen());
        }

        var overdracht = casus.BiedOverdrachtAan(
            new Overdrachtaanbod(act.AanOrganisatieId, act.Categorie, act.MetHgkm, act.Voorwaarden, act.WatBekendIs), nu, wie);
        await termijnen.Haal(casus.Id, Termijnsoort.Overdragen, null, nu, wie, ct);
        termijnen.Begin(Casustermijnen.OverdrachtAanvaarden(casus, overdracht, regels));
        await zaak.LegVast(act, casus, ct);
        return overdracht.Id;
    }
}
