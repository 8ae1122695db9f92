using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>The open periods of the own organisation as a list in groups, with danger in the area on top, whatever was chosen.</summary>
public sealed class Werkoverzicht(
    Zichtbaar zichtbaar, Werkkeuze keuze, Zakenlezer zakenlezer, Afwezigen afwezigen, Namen namen, Actor actor, Regioregels regels, TimeProvider klok)
{
    /// <param name="filter">Which rows.</param>
    /// <param name="alles">Also what lies far ahead or far down.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Werkblad> Lees(Werkfilter filter, bool alles, CancellationToken ct)
    {
        var (nu, afwezig) = (klok.GetUtcNow(), await afwezigen.Nu(ct));
        var acuut = await Acuut(ct);
        var open = keuze.Open([.. acuut.Select(melding => melding.Id)]);
        var (aantallen, nieuw) = await keuze.Tel(open, afwezig, ct);
        var gekozen = filter.Acuut ? [] : await keuze.Kies(filter, open, afwezig, ct);
        var wie = filter.Volgorde == Volgorde.Behandelaar ? await Wie(gekozen, ct) : new Dictionary<Guid, string>();
        var delen = new Werkindeling(filter.Volgorde, wie, actor, regels.Kalender, nu).Deel(gekozen, alles);
        var groepen = await Groepen(acuut, delen, filter.Volgorde == Volgorde.Termijn, afwezig, ct);
        return new Werkblad
        {
            Groepen = groepen,
            Aantallen = aantallen.ToDictionary(een => een.Key, een => een.Value + acuut.Count),
            Tellingen = Tel(acuut.Count, gekozen, nu),
            Nieuw = nieuw,
            NietGetoond = delen.Sum(deel => deel.Alle.Count - deel.Getoond.Count),
            Afwezig = afwezig,
        };
    }

    private async Task<List<Werkgroep>> Groepen(
        List<AcuteMelding> acuut, IReadOnlyList<Werkdeel> delen, bool opTijd, IReadOnlyList<Afwezigheid> afwezig, CancellationToken ct)
    {
        var acuteIds = acuut.Select(melding => melding.Id).ToList();
        var termijnen = await Termijnen(acuteIds, [.. delen.SelectMany(deel => deel.Getoond).Select(regel => regel.Id)], ct);
        var over = termijnen.Values.Where(termijn => acuteIds.Contains(termijn.Waarover.Id)).OrderBy(termijn => termijn.Einddag)
            .ThenBy(termijn => termijn.Begonnen).ThenBy(termijn => termijn.Id).ToLookup(termijn => termijn.Waarover.Id);
        var rijen = new Rijenmaker(
            await zakenlezer.Lees([.. acuteIds.Union(termijnen.Values.Select(termijn => termijn.Waarover.Id))], ct),
            await namen.Medewerkers(termijnen.Values.SelectMany(termijn => new[] { termijn.MedewerkerId, termijn.ToegewezenDoor }).OfType<Guid>(), ct),
            afwezig, actor, regels, klok.GetUtcNow());
        var acuteRijen = acuut.Select(melding => rijen.Acuut(melding, [.. over[melding.Id]])).ToList();
        var bovenaan = opTijd ? delen.FirstOrDefault(deel => deel.Vak == Tijdvak.Nu) : null;
        var eerst = new Werkgroep(
            opTijd ? "Nu" : "Acuut", [.. acuteRijen, .. Rijen(bovenaan)], acuteRijen.Count + (bovenaan?.Alle.Count ?? 0));
        var rest = delen.Where(deel => deel != bovenaan).Select(deel => new Werkgroep(deel.Naam, [.. Rijen(deel)], deel.Alle.Count));
        return [.. rest.Prepend(eerst).Where(groep => groep.Aantal > 0)];

        IEnumerable<Werkrij> Rijen(Werkdeel? deel) => deel?.Getoond.Select(regel => rijen.Rij(termijnen[regel.Id])) ?? [];
    }

    // The same as Melding.IsAcuut, in words the database understands.
    private Task<List<AcuteMelding>> Acuut(CancellationToken ct) => zichtbaar.Meldingen().AsNoTracking()
        .Where(melding => melding.Teruggave == null
            && (melding.AcuteCheck == null || (melding.AcuteCheck.Gevaar && melding.AcuteCheck.Afgewend == null)))
        .OrderBy(melding => melding.Ontvangen).ThenBy(melding => melding.Nummer)
        .Select(melding => new AcuteMelding(melding.Id, melding.AcuteCheck)).ToListAsync(ct);

    // Two questions, for in one the database would look at every period there is.
    private async Task<Dictionary<Guid, Termijn>> Termijnen(List<Guid> acuut, List<Guid> getoond, CancellationToken ct)
    {
        var termijnen = zichtbaar.Termijnen().AsNoTracking();
        var rijen = await termijnen.Where(termijn => getoond.Contains(termijn.Id)).ToListAsync(ct);
        var gevaar = await termijnen
            .Where(termijn => acuut.Contains(termijn.Waarover.Id) && termijn.GehaaldOp == null && termijn.VervallenOp == null).ToListAsync(ct);
        return rijen.Concat(gevaar).DistinctBy(termijn => termijn.Id).ToDictionary(termijn => termijn.Id);
    }

    private Task<IReadOnlyDictionary<Guid, string>> Wie(List<Werkregel> gekozen, CancellationToken ct) =>
        namen.Medewerkers(gekozen.Select(regel => regel.MedewerkerId).OfType<Guid>(), ct);

    private IReadOnlyList<(Tijdvak Vak, int Aantal)> Tel(int acuut, List<Werkregel> gekozen, DateTimeOffset nu)
    {
        var aantallen = gekozen.CountBy(regel => regel.Vak(nu, regels.Kalender)).ToDictionary();
        aantallen[Tijdvak.Nu] = aantallen.GetValueOrDefault(Tijdvak.Nu) + acuut;
        return [.. aantallen.Where(een => een.Value > 0).OrderBy(een => een.Key).Select(een => (een.Key, een.Value))];
    }
}

/// <summary>A report that nobody checked for danger, or whose danger is not averted.</summary>
internal sealed record AcuteMelding(Guid Id, AcuteCheck? Check);
