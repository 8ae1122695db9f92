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

    /// <param name="weergave">Which rows.</param>
    /// <param name="alles">Also what lies far ahead or far down.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Werkblad> Lees(Weergave weergave, bool alles, CancellationToken ct)
    {
        var acuut = await Acuut(ct);
        var open = await Open(ct);
        var over = open.ToLookup(termijn => termijn.Waarover.Id);
        var acuteIds = acuut.Select(melding => melding.Id).ToHashSet();
        var rest = open.Where(termijn => termijn.Soort != Termijnsoort.AcuteCheck || !acuteIds.Contains(termijn.Waarover.Id)).ToList();
        var mijn = rest.Where(IsMijn).ToList();
        var vrij = rest.Where(termijn => termijn.MedewerkerId is null && IsAanTeNemen(termijn)).ToList();
        var keuze = weergave switch { Weergave.Mijn => mijn, Weergave.Vrij => vrij, _ => rest };
        var gekozen = keuze.ToLookup(termijn => Tijdvakken.Van(termijn, klok.GetUtcNow(), regels.Kalender));
        var getoond = Getoond(gekozen, alles);
        var rijen = new Rijenmaker(
            await zakenlezer.Lees([.. acuteIds.Union(getoond.Select(termijn => termijn.Waarover.Id))], ct),
            await namen.Medewerkers(open.Select(termijn => termijn.MedewerkerId).OfType<Guid>(), ct),
            actor, regels, klok.GetUtcNow());
        var acuteRijen = acuut.Select(melding => rijen.Acuut(melding, [.. over[melding.Id]])).ToList();
        var groepen = Enum.GetValues<Tijdvak>().Select(vak => Groep(vak, vak == Tijdvak.Nu ? acuteRijen : [], gekozen[vak], getoond, rijen));
        return new Werkblad(
            [.. groepen.Where(groep => groep.Aantal > 0)], acuut.Count + mijn.Count, acuut.Count + vrij.Count, acuut.Count + rest.Count, keuze.Count - getoond.Count);
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

    private async Task<List<Termijn>> Open(CancellationToken ct)
    {
        var open = await zichtbaar.Termijnen().AsNoTracking()
            .Where(termijn => termijn.GehaaldOp == null && termijn.VervallenOp == null).ToListAsync(ct);
        // At the same end one's own work comes first.
        return
        [
            .. open.OrderBy(termijn => termijn.Einddag).ThenBy(termijn => termijn.Eindmoment).ThenBy(termijn => termijn.Begonnen)
                .ThenBy(termijn => termijn.MedewerkerId != actor.MedewerkerId).ThenBy(termijn => termijn.Id),
        ];
    }

    // What cannot be taken stays on the list of everybody who may do it.
    private bool IsMijn(Termijn termijn) => termijn.MedewerkerId is { } wie
        ? wie == actor.MedewerkerId
        : !IsAanTeNemen(termijn) && actor.Mag(TeDoen.RechtVoor(termijn.Soort));

    private static bool IsAanTeNemen(Termijn termijn) =>
        termijn.Soort is not (Termijnsoort.GeweigerdBericht or Termijnsoort.OverdrachtAanvaarden);
}
