using Kring.Domain;
using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Huishoudens.Bekijken;

/// <summary>Somebody needs a shielded address now; the reason stands in the log.</summary>
[Vereist(Recht.AfgeschermdAdresTonen)]
public sealed record ToonAfgeschermdAdres
{
    public required Guid PersoonId { get; init; }

    public required string Reden { get; init; }
}

public sealed class ToonAfgeschermdAdresHandler(Zichtbaar zichtbaar, Afschermingen afschermingen, Logboekschrijver logboek)
{
    /// <returns>The shielded addresses of the person, in order.</returns>
    public async Task<IReadOnlyList<Verblijf>> Handle(ToonAfgeschermdAdres act, CancellationToken ct)
    {
        var persoon = await zichtbaar.Persoon(act.PersoonId, ct);
        if (!act.Reden.Any(char.IsLetterOrDigit))
        {
            throw new WeigeringException(new RedenVoorAdresOntbreekt());
        }

        await logboek.LegVast(act, Logonderwerp.Persoon(persoon.Id) with { Bijzonderheden = act.Reden.Trim() }, ct);
        var afgeschermd = await afschermingen.Van(persoon, ct);
        return [.. persoon.Verblijven.Where(verblijf => afgeschermd.Contains(verblijf.Id))];
    }
}
