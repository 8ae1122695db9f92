using Kring.Domain.Gesprekken;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Gesprekken.Afbreken;

/// <summary>End a talk as neither; everything typed is destroyed.</summary>
/// <param name="GesprekId">The talk.</param>
/// <param name="Versie">The version that was on screen.</param>
[Vereist(Recht.GesprekVoeren)]
public sealed record BreekGesprekAf(Guid GesprekId, int Versie);

public sealed class BreekGesprekAfHandler(Zichtbaar zichtbaar, Gespreksgang gang, Logboekschrijver logboek)
{
    public async Task Handle(BreekGesprekAf act, CancellationToken ct)
    {
        var gesprek = await zichtbaar.Gesprek(act.GesprekId, ct);
        gesprek.EisLopend();
        await logboek.ControleerVersie(gesprek, act.Versie, ct);
        var (nu, wie) = gang.Nu;
        gesprek.EindigZonderVervolg(nu, wie);
        await gang.Haal(gesprek, ct);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Gesprek), gesprek.Id), ct);
        await gang.Wis();
    }
}
