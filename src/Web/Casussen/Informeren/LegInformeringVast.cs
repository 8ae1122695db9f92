using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Informeren;

/// <summary>That somebody was told of a report, or why not (Wmo 2015 art. 5.3.1).</summary>
[Vereist(Recht.InformerenVastleggen)]
public sealed record LegInformeringVast
{
    public required Guid CasusId { get; init; }

    public required int Versie { get; init; }

    public required Guid MeldingId { get; init; }

    public required Guid PersoonId { get; init; }

    /// <summary>How; null when it was decided not to tell.</summary>
    public required Informeerwijze? Wijze { get; init; }

    public string? Toelichting { get; init; }
}

public sealed class LegInformeringVastHandler(Casuszaak zaak, Informeerder informeerder, Logboekschrijver logboek)
{
    public async Task Handle(LegInformeringVast act, CancellationToken ct)
    {
        var (casus, nu, wie) = await zaak.Open(act.CasusId, act.Versie, ct);
        await informeerder.LegVast(casus, act.MeldingId, act.PersoonId, act.Wijze, act.Toelichting, nu, wie, ct);
        await logboek.LegVast(act, Logonderwerp.Casus(casus.Id, act.PersoonId), ct);
    }
}
