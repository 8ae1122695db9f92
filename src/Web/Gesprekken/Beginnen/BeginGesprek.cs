using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Meldingen;
using Kring.Web.Toegang;

namespace Kring.Web.Gesprekken.Beginnen;

/// <summary>Somebody calls, writes or comes by.</summary>
/// <param name="Kanaal">By which way.</param>
/// <param name="VervolgOpId">The earlier advice on the same question, or null.</param>
[Vereist(Recht.GesprekVoeren)]
public sealed record BeginGesprek(Meldkanaal Kanaal, Guid? VervolgOpId = null)
{
    /// <summary>The refused message that is taken over by hand, or null.</summary>
    public Guid? BerichtId { get; init; }

    /// <summary>When the e-mail or letter came in; null for what is told.</summary>
    public DateTimeOffset? Ontvangen { get; init; }
}

public sealed class BeginGesprekHandler(Zichtbaar zichtbaar, GeweigerdeBerichten berichten, Gespreksgang gang, Logboekschrijver logboek)
{
    public async Task<Guid> Handle(BeginGesprek act, CancellationToken ct)
    {
        var vervolg = act.VervolgOpId is { } id ? await zichtbaar.Advies(id, ct) : null;
        var bericht = act.BerichtId is { } geweigerd ? await berichten.Bericht(geweigerd, ct) : null;
        var kanaal = bericht is null ? act.Kanaal : Meldkanaal.GeweigerdBericht;
        var gesprek = gang.Begin(new Gespreksaanleiding(kanaal, vervolg?.Id, bericht?.Id) { Ontvangen = act.Ontvangen });
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Gesprek), gesprek.Id), ct);
        return gesprek.Id;
    }
}
