using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>End a session of one's own, such as one on a device that was left behind.</summary>
[Vereist(Recht.EigenAccountBeheren)]
public sealed record BeeindigSessie
{
    public required Guid SessieId { get; init; }
}

public sealed class BeeindigSessieHandler(Zichtbaar zichtbaar, Logboekschrijver logboek, TimeProvider klok)
{
    public async Task Handle(BeeindigSessie act, CancellationToken ct)
    {
        var sessie = await zichtbaar.Sessie(act.SessieId, ct);
        sessie.Beeindig(klok.GetUtcNow(), EindeDoor.Beeindigen);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Sessie), sessie.Id), ct);
    }
}
