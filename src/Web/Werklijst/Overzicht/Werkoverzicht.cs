using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>The open periods of the own organisation as a list in order of time, with danger in the area on top.</summary>
public sealed class Werkoverzicht(
    Zichtbaar zichtbaar, Zakenlezer zakenlezer, Namen namen, Actor actor, Regioregels regels, TimeProvider klok)
{
    private const int MeesteLater = 10;

    // Nobody reads further down, and a list of thousands keeps everybody waiting.
    private const int MeesteRijen = 100;

    private static readonly Termijnsoort[] NietAanTeNemen = [Termijnsoort.GeweigerdBericht, Termijnsoort.OverdrachtAanvaarden, Termijnsoort.AanvullingLezen];

    /// <param name="weergave">Which rows.</param>
    /// <param name="alles">Also what lies far ahead or far down.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Werkblad> Lees(Weergave weergave, bool alles, CancellationToken ct)
    {
        var acuut = await Acuut(ct);
        var acuteIds = acuut.Select(melding => melding.Id).ToList();
        var aantallen = await Tel(Open(acuteIds), ct);
        var keuze = (await Kies(weergave, Open(acuteIds)).ToListAsync(ct)).Where(termijn => Hoort(weergave, new Werksoort(termijn.MedewerkerId, termijn.Soort)));
        var gekozen = OpVolgorde(keuze).ToLookup(termijn => Tijdvakken.Van(termijn, klok.GetUtcNow(), regels.Kalender));
        var getoond = Getoond(gekozen, alles);
        var over = await Over(acuteIds, ct);
        var rijen = new Rijenmaker(
            await zakenlezer.Lees([.. acuteIds.Union(getoond.Select(termijn => termijn.Waarover.Id))], ct),
            await namen.Medewerkers(getoond.Concat(over.SelectMany(groep => groep)).Select(termijn => termijn.MedewerkerId).OfType<Guid>(), ct),
            actor, regels, klok.GetUtcNow());
        var acuteRijen = acuut.Select(melding => rijen.Acuut(melding, [.. over[melding.Id]])).ToList();
        var groepen = Enum.GetValues<Tijdvak>().Select(vak => Groep(vak, vak == Tijdvak.Nu ? acuteRijen : [], gekozen[vak], getoond, rijen));
        return new Werkblad(
            [.. groepen.Where(groep => groep.Aantal > 0)],
            acuut.Count + aantallen[Weergave.Mijn], acuut.Count + aantallen[Weergave.Vrij], acuut.Count + aantallen[Weergave.Team],
            gekozen.Sum(groep => groep.Count()) - getoond.Count);
    }

    // What is for now is never left out.
    private static HashSet<Termijn> Getoond(ILookup<Tijdvak, Termijn> gekozen, bool alles)
    {
        var nu = gekozen[Tijdvak.Nu];
        var straks = Enum.GetValues<Tijdvak>().Where(vak => vak != Tijdvak.Nu)
            .SelectMany(vak => vak == Tijdvak.Later && !alles ? gekozen[vak].Take(MeesteLater) : gekozen[vak]);
        return [.. nu, .. alles ? straks : straks.Take(MeesteRijen)];
    }

    private Werkgroep Groep(
        Tijdvak vak, List<Werkrij> acuut, IEnumerable<Termijn> termijnen, HashSet<Termijn> getoond, Rijenmaker rijen) => new(
        vak,
        vak.Naam(klok.Vandaag(), regels.Kalender),
        [.. acuut, .. termijnen.Where(getoond.Contains).Select(rijen.Rij)])
        {
            Aantal = acuut.Count + termijnen.Count(),
        };

    // The same as Melding.IsAcuut, in words the database understands.
    private Task<List<Melding>> Acuut(CancellationToken ct) => zichtbaar.Meldingen().AsNoTracking().AsSplitQuery()
        .Where(melding => melding.Teruggave == null
            && (melding.AcuteCheck == null || (melding.AcuteCheck.Gevaar && melding.AcuteCheck.Afgewend == null)))
        .OrderBy(melding => melding.Ontvangen).ThenBy(melding => melding.Nummer).ToListAsync(ct);

    // The acute check of a report in danger is that danger itself.
    private IQueryable<Termijn> Open(List<Guid> acuut) => zichtbaar.Termijnen().AsNoTracking().Where(termijn =>
        termijn.GehaaldOp == null && termijn.VervallenOp == null
        && (termijn.Soort != Termijnsoort.AcuteCheck || !acuut.Contains(termijn.Waarover.Id)));

    /// <summary>How much there is in each list, without reading it all.</summary>
    private async Task<Dictionary<Weergave, int>> Tel(IQueryable<Termijn> open, CancellationToken ct)
    {
        var soorten = await open.GroupBy(termijn => new { termijn.MedewerkerId, termijn.Soort })
            .Select(groep => new { groep.Key.MedewerkerId, groep.Key.Soort, Aantal = groep.Count() }).ToListAsync(ct);
        return Enum.GetValues<Weergave>().ToDictionary(
            weergave => weergave,
            weergave => soorten.Where(soort => Hoort(weergave, new Werksoort(soort.MedewerkerId, soort.Soort))).Sum(soort => soort.Aantal));
    }

    // At most too much: what belongs on the list is decided once, by Hoort.
    private IQueryable<Termijn> Kies(Weergave weergave, IQueryable<Termijn> open) => weergave switch
    {
        Weergave.Mijn => open.Where(termijn => termijn.MedewerkerId == actor.MedewerkerId
            || (termijn.MedewerkerId == null && NietAanTeNemen.Contains(termijn.Soort))),
        Weergave.Vrij => open.Where(termijn => termijn.MedewerkerId == null),
        _ => open,
    };

    private async Task<ILookup<Guid, Termijn>> Over(List<Guid> ids, CancellationToken ct) => OpVolgorde(
        await zichtbaar.Termijnen().AsNoTracking()
            .Where(termijn => termijn.GehaaldOp == null && termijn.VervallenOp == null && ids.Contains(termijn.Waarover.Id)).ToListAsync(ct))
        .ToLookup(termijn => termijn.Waarover.Id);

    // At the same end one's own work comes first.
    private IEnumerable<Termijn> OpVolgorde(IEnumerable<Termijn> termijnen) => termijnen
        .OrderBy(termijn => termijn.Einddag).ThenBy(termijn => termijn.Eindmoment).ThenBy(termijn => termijn.Begonnen)
        .ThenBy(termijn => termijn.MedewerkerId != actor.MedewerkerId).ThenBy(termijn => termijn.Id);

    // What cannot be taken stays on the list of everybody who may do it.
    private bool Hoort(Weergave weergave, Werksoort werk) => weergave switch
    {
        Weergave.Mijn when werk.MedewerkerId is { } wie => wie == actor.MedewerkerId,
        Weergave.Mijn => NietAanTeNemen.Contains(werk.Soort) && actor.Mag(TeDoen.RechtVoor(werk.Soort)),
        Weergave.Vrij => werk.MedewerkerId is null && !NietAanTeNemen.Contains(werk.Soort),
        _ => true,
    };

    /// <summary>Whose work it is, and what.</summary>
    private sealed record Werksoort(Guid? MedewerkerId, Termijnsoort Soort);
}
