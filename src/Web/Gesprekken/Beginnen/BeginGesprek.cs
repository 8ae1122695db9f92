using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Gesprekken.Beginnen;

/// <summary>Somebody calls, writes or comes by.</summary>
/// <param name="Kanaal">By which way.</param>
/// <param name="VervolgOpId">The earlier advice on the same question, or null.</param>
[Vereist(Recht.GesprekVoeren)]
public sealed record BeginGesprek(Meldkanaal Kanaal, Guid? VervolgOpId = null);

public sealed class BeginGesprekHandler(Zichtbaar zichtbaar, Gespreksgang gang, Logboekschrijver logboek)
{
    public async Task<Guid> Handle(BeginGesprek act, CancellationToken ct)
    {
        var vervolg = act.VervolgOpId is { } id ? await zichtbaar.Advies(id, ct) : null;
        var gesprek = gang.Begin(new Gespreksaanleiding(act.Kanaal, vervolg?.Id));
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Gesprek), gesprek.Id), ct);
        return gesprek.Id;
    }
}
