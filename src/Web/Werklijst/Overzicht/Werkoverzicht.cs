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

    /// <param name="weergave">Which rows.</param>
    /// <param name="alles">Also what lies far ahead.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Werkblad> Lees(Weergave weergave, bool alles, CancellationToken ct)
    {
        var acuut = await Acuut(ct);
        var open = await Open(ct);
        var over = open.ToLookup(termijn => termijn.Waarover.Id);
        var rest = open.Where(termijn => termijn.Soort != Termijnsoort.AcuteCheck || acuut.All(melding => melding.Id != termijn.Waarover.Id)).ToList();
        var mijn = rest.Where(IsMijn).ToList();
        var vrij = rest.Where(termijn => termijn.MedewerkerId is null && IsAanTeNemen(termijn)).ToList();
        var keuze = weergave switch { Weergave.Mijn => mijn, Weergave.Vrij => vrij, _ => rest };
        var gekozen = keuze.ToLookup(termijn => Tijdvakken.Van(termijn, klok.GetUtcNow(), regels.Kalender));
        var later = gekozen[Tijdvak.Later].ToList();
        var getoond = alles ? later : later.Take(MeesteLater).ToList();
        var rijen = new Rijenmaker(
            await zakenlezer.Lees([.. Ids(acuut, gekozen, getoond)], ct),
            await namen.Medewerkers(open.Select(termijn => termijn.MedewerkerId).OfType<Guid>(), ct),
            actor, regels, klok.GetUtcNow());
        List<Werkgroep> groepen =
        [
            Groep(Tijdvak.Nu, [.. acuut.Select(melding => rijen.Acuut(melding, [.. over[melding.Id]])), .. gekozen[Tijdvak.Nu].Select(rijen.Rij)]),
            .. new[] { Tijdvak.TeLaat, Tijdvak.VandaagEnMorgen, Tijdvak.DezeWeek }.Select(vak => Groep(vak, [.. gekozen[vak].Select(rijen.Rij)])),
            Groep(Tijdvak.Later, [.. getoond.Select(rijen.Rij)]) with { Aantal = later.Count },
        ];
        return new Werkblad(
            [.. groepen.Where(groep => groep.Rijen.Count > 0)], acuut.Count + mijn.Count, acuut.Count + vrij.Count, acuut.Count + rest.Count, later.Count - getoond.Count);
    }

    private static IEnumerable<Guid> Ids(
        IEnumerable<Melding> acuut, ILookup<Tijdvak, Termijn> gekozen, IEnumerable<Termijn> later) =>
        acuut.Select(melding => melding.Id)
            .Concat(gekozen.Where(groep => groep.Key != Tijdvak.Later).SelectMany(groep => groep).Concat(later).Select(termijn => termijn.Waarover.Id))
            .Distinct();

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

    private Werkgroep Groep(Tijdvak vak, IReadOnlyList<Werkrij> rijen)
    {
        var vandaag = klok.Vandaag();
        return new Werkgroep(vak, vak.Naam(vandaag, regels.Kalender), rijen) { Aantal = rijen.Count };
    }
}
