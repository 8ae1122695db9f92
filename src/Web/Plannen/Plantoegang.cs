using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Plannen;
using Kring.Web.Casussen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui.Kader;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Plannen;

/// <summary>What every page of the plan needs, logged as shown: the casus with its head, the plan, and the people.</summary>
public sealed class Plantoegang(
    Zichtbaar zichtbaar, Casusplannen plannen, Gezinsleden gezinsleden, Casuskoppen koppen, Logboekschrijver logboek, TimeProvider klok)
{
    public async Task<Geopend> Open(Guid casusId, string pagina, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var casus = await zichtbaar.Casus(casusId, ct);
        var plan = await plannen.Van(casusId, ct);
        var leden = await gezinsleden.Van(casus, plan, vandaag, ct);
        var kop = await koppen.Voor(casus, "Plan", ct);
        await logboek.Inzage(pagina, Logonderwerp.Casus(casusId), leden.Select(lid => lid.Id), ct);
        return new Geopend(casus, plan, leden, kop, vandaag) { Andere = await plannen.Andere(casus, plan, ct) };
    }
}

/// <summary>A casus, its plan (null before an overdracht was accepted), who belongs to it, and the head of its pages.</summary>
public sealed record Geopend(
    Casus Casus, Veiligheidsplan? Plan, IReadOnlyList<Persoon> Leden, Casuskop Kop, DateOnly Vandaag)
{
    /// <summary>Plans that rest since casussen were joined: of this one, or of what went up in it.</summary>
    public IReadOnlyList<AnderPlan> Andere { get; init; } = [];

    /// <summary>The conditions Veilig Thuis set, also in what went up in this casus.</summary>
    public IReadOnlyList<string> Voorwaarden => [.. Casus.Veiligheidsvoorwaarden.Concat(Andere.SelectMany(ander => ander.Casus.Veiligheidsvoorwaarden)).Distinct()];

    /// <summary>Why nothing can be written in the plan now; null when it can.</summary>
    public string? Belet =>
        Casus.WaaromDicht() is { } dicht ? dicht.Zin : Plan is null ? new PlanBestaatNogNiet().Zin : null;

    /// <summary>"Yara (7)"; without age where that is not known.</summary>
    public string MetLeeftijd(Persoon persoon) =>
        persoon.LeeftijdOp(Vandaag) is { } jaar ? $"{persoon.Roepnaam} ({jaar})" : persoon.Roepnaam;
}
