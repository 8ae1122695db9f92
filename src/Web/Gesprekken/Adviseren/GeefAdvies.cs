using Kring.Domain.Gesprekken;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Gesprekken.Adviseren;

/// <summary>End a talk as advice; everything typed about people is destroyed.</summary>
/// <param name="GesprekId">The talk.</param>
/// <param name="Versie">The version that was on screen: what a colleague typed after it is not destroyed unseen.</param>
/// <param name="Gegevens">What is kept.</param>
[Vereist(Recht.GesprekVoeren)]
public sealed record GeefAdvies(Guid GesprekId, int Versie, Adviesgegevens Gegevens);

public sealed class GeefAdviesHandler(Zichtbaar zichtbaar, Gespreksgang gang, Logboekschrijver logboek)
{
    public async Task<Guid> Handle(GeefAdvies act, CancellationToken ct)
    {
        var gesprek = await zichtbaar.Gesprek(act.GesprekId, ct);
        gesprek.EisLopend();
        await logboek.ControleerVersie(gesprek, act.Versie, ct);
        var advies = await gang.Adviseer(gesprek, act.Gegevens, ct);
        await gang.Haal(gesprek, ct);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Advies), advies.Id), ct);
        await gang.Wis();
        return advies.Id;
    }
}
