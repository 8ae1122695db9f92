using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>What this reader can choose from, and the words for what was chosen.</summary>
public sealed class Filteropties(KringDbContext db, Teamleden team, Actor actor, Regioregels regels, TimeProvider klok)
{
    public async Task<Filterblad> Lees(Werkfilter filter, CancellationToken ct)
    {
        var gebied = actor.Gemeenten;
        var gemeenten = await db.Gemeenten.AsNoTracking().Where(gemeente => gebied.Contains(gemeente.Code)).OrderBy(gemeente => gemeente.Naam)
            .Select(gemeente => new Optie(gemeente.Code, gemeente.Naam, null)).ToListAsync(ct);
        var collegas = filter.Lijst == Weergave.Team
            ? (await team.Lees(ct)).Select(wie => new Optie(wie.Id.ToString(), wie.Naam)).ToList()
            : [];
        return new Filterblad(filter, [.. Chips(filter, gemeenten, collegas)], Groepen(filter, gemeenten), collegas);
    }

    private List<Filtergroep> Groepen(Werkfilter filter, List<Optie> gemeenten)
    {
        Filtergroep?[] groepen =
        [
            new("wanneer", "Wanneer", [.. Enum.GetValues<Tijdvak>().Select(vak => new Optie(Werkfilter.Klein(vak), Naam(vak)))], [.. filter.Wanneer.Select(vak => Werkfilter.Klein(vak))]),
            new("soort", "Wat er te doen is", [.. Soorten().Select(soort => new Optie(Werkfilter.Klein(soort), Naam(soort)))], [.. filter.Soorten.Select(soort => Werkfilter.Klein(soort))]),
            gemeenten.Count < 2 ? null : new("gemeente", "Gemeente", gemeenten, filter.Gemeenten),
        ];
        return [.. groepen.OfType<Filtergroep>()];
    }

    private IEnumerable<Filterchip> Chips(Werkfilter filter, List<Optie> gemeenten, List<Optie> collegas) =>
    [
        .. filter.Wanneer.Select(vak => new Filterchip(Naam(vak), (filter with { Wanneer = Zonder(filter.Wanneer, vak) }).Pad)),
        .. filter.Soorten.Select(soort => new Filterchip(Naam(soort), (filter with { Soorten = Zonder(filter.Soorten, soort) }).Pad)),
        .. filter.Gemeenten.Select(code => new Filterchip(Label(gemeenten, code, "Onbekende gemeente"), (filter with { Gemeenten = Zonder(filter.Gemeenten, code) }).Pad)),
        .. filter.Van is { } wie ? [new Filterchip($"Werk van {Label(collegas, wie.ToString(), "een onbekende collega")}", (filter with { Van = null }).Pad)] : Array.Empty<Filterchip>(),
        .. filter.Nieuw ? [new Filterchip("Sinds gisteren aan u gegeven", (filter with { Nieuw = false }).Pad)] : Array.Empty<Filterchip>(),
        .. filter.Acuut ? [new Filterchip("Alleen wat acuut is", (filter with { Acuut = false }).Pad)] : Array.Empty<Filterchip>(),
    ];

    // The acute check is danger, which is always shown.
    private List<Termijnsoort> Soorten()
    {
        var alle = Enum.GetValues<Termijnsoort>().Where(soort => soort != Termijnsoort.AcuteCheck).ToList();
        var eigen = alle.Where(soort => actor.Mag(TeDoen.RechtVoor(soort))).ToList();
        return eigen.Count == 0 ? alle : eigen;
    }

    private string Naam(Tijdvak vak) => vak.Naam(klok.Vandaag(), regels.Kalender);

    private string Naam(Termijnsoort soort) => soort == Termijnsoort.RegionaalMaatwerk ? regels.NaamRegionaalMaatwerk : soort.Naam();

    private static string Label(List<Optie> opties, string waarde, string anders) =>
        opties.FirstOrDefault(optie => optie.Waarde == waarde)?.Label ?? anders;

    private static IReadOnlyList<T> Zonder<T>(IReadOnlyList<T> alle, T een) => [.. alle.Where(ander => !Equals(ander, een))];
}
