using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Sluiten;

/// <summary>Nothing more is to be done in this case.</summary>
[Vereist(Recht.CasusSluiten)]
public sealed record SluitCasus
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required string Reden { get; init; }
}

public sealed class SluitCasusHandler(Casuszaak zaak, Actor actor, Casusmeldingen meldingen)
{
    public async Task Handle(SluitCasus act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        if (await meldingen.NogTeBeoordelen(casus, ct) is { } wacht)
        {
            throw new WeigeringException(wacht);
        }

        casus.Sluit(act.Reden, actor.OrganisatieId!.Value, nu, wie);
        await zaak.LegVast(act, casus, ct);
    }
}
