using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui.Kader;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen;

/// <summary>What every page of a case shows.</summary>
public sealed record Casusbeeld(Casus Casus, Casuskop Kop, IReadOnlyList<Casusgezin> Gezinnen, DateOnly Vandaag)
{
    /// <summary>Everybody in the households, once.</summary>
    public IReadOnlyList<Persoon> Mensen => [.. Gezinnen.SelectMany(gezin => gezin.Mensen).DistinctBy(persoon => persoon.Id)];
}

/// <summary>Opens a case for a page: found through the scope, and logged as shown with everybody in it.</summary>
public sealed class Casusinzage(
    Zichtbaar zichtbaar, Casuskoppen koppen, Casusmensen mensen, Logboekschrijver logboek, TimeProvider klok)
{
    /// <param name="id">The case.</param>
    /// <param name="pagina">The page, for the log.</param>
    /// <param name="onderdeel">The part of the case the page belongs to.</param>
    /// <param name="ct">To stop waiting.</param>
    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Casusbeeld> Toon(Guid id, string pagina, string onderdeel, CancellationToken ct)
    {
        var casus = await zichtbaar.Casus(id, ct);
        var beeld = new Casusbeeld(
            casus, await koppen.Voor(casus, onderdeel, ct), await mensen.Van(casus, klok.Vandaag(), ct), klok.Vandaag());
        await logboek.Inzage(pagina, Logonderwerp.Casus(id), beeld.Mensen.Select(persoon => persoon.Id), ct);
        return beeld;
    }
}
