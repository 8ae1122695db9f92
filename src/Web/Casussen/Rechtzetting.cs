using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>
/// What follows in cases when a person of a report is somebody else, in another household: a household that was in a case by
/// this report alone goes, the household of who it is comes, and a report about nobody of its case any more goes to another.
/// </summary>
public sealed class Rechtzetting(KringDbContext db, Hertypering hertypering)
{
    /// <exception cref="WeigeringException"><see cref="MeldingIsUitgevoerdInCasus"/>.</exception>
    public async Task Volg(Persoonswissel wissel, string reden, DateTimeOffset nu, Guid wie, CancellationToken ct)
    {
        var melding = (await db.Meldingen.FindAsync([wissel.MeldingId], ct))!;
        var casussen = await db.Casussen.Where(casus => casus.Meldingen.Any(deel => deel.MeldingId == melding.Id)).AsSplitQuery().ToListAsync(ct);
        var geraakt = casussen.Select(casus => casus.Id).ToHashSet();
        if (wissel.VanHuishoudenId != wissel.NaarHuishoudenId && casussen.Find(casus => casus.Id == melding.CasusId) is { } hoofd)
        {
            var werk = new Werk(melding, wissel, reden, nu, wie);
            var eigen = await OpenVan(wissel.NaarHuishoudenId, ct);
            eigen?.VoegMeldingToe(melding.Id, melding.Ontvangen, [], false, nu, wie);
            var daar = Blijft(hoofd, melding, eigen) ? await HoudIn(hoofd, eigen, werk, ct) : await Verhuis(hoofd, eigen, casussen, werk, ct);
            foreach (var casus in casussen.Where(casus => casus != hoofd && casus != daar && casus != eigen && casus.Afsluiting is null && !GaatOver(casus, melding)))
            {
                casus.LaatMeldingLos(melding.Id, melding.Nummer, nu, wie);
            }

            geraakt.Add(daar.Id);
        }

        await hertypering.Hertypeer([wissel.VanId, wissel.NaarId], nu, wie, ct);
        await hertypering.HertypeerIn(geraakt, nu, wie, ct);
    }

    private static bool GaatOver(Casus casus, Melding melding) => casus.Huishoudens.Any(deel => melding.Huishoudens.Contains(deel.HuishoudenId));

    // A case that has no other report is about these people, whoever they are.
    private static bool Blijft(Casus hoofd, Melding melding, Casus? eigen) =>
        hoofd.Afsluiting is not null || GaatOver(hoofd, melding) || (hoofd.Meldingen.Count == 1 && eigen is null);

    private async Task<Casus> HoudIn(Casus hoofd, Casus? eigen, Werk werk, CancellationToken ct)
    {
        var (weg, erbij) = (await Overbodig(hoofd, werk, ct), werk.Wissel.NaarHuishoudenId);
        var heette = await Namen(hoofd, ct);
        if (hoofd.Huishoudens.All(deel => deel.HuishoudenId != erbij) && (eigen is null || hoofd.Afsluiting is not null))
        {
            hoofd.NeemHuishoudenOp(erbij, weg, werk.Nu);
        }
        else if (weg is { } los)
        {
            hoofd.LaatHuishoudenLos(los);
        }

        if (weg is not null && hoofd.Naam == heette)
        {
            hoofd.HeetVoortaan(await Namen(hoofd, ct));
        }

        return hoofd;
    }

    private async Task<Casus> Verhuis(Casus hoofd, Casus? eigen, List<Casus> casussen, Werk werk, CancellationToken ct)
    {
        var (melding, nu, wie) = (werk.Melding, werk.Nu, werk.Wie);
        if (melding.Beoordeling is not null)
        {
            throw new WeigeringException(new MeldingIsUitgevoerdInCasus(hoofd.Nummer));
        }

        var (weg, laatste) = (await Overbodig(hoofd, werk, ct), hoofd.Meldingen.Count == 1);
        hoofd.LaatMeldingLos(melding.Id, melding.Nummer, nu, wie);
        var doel = eigen ?? casussen.Find(casus => casus != hoofd && casus.Afsluiting is null && GaatOver(casus, melding)) ?? await Hervat(hoofd, werk, ct) ?? await Open(werk, ct);
        doel.VoegMeldingToe(melding.Id, melding.Ontvangen, [], true, nu, wie);
        doel.VoertUit(melding.Id);
        doel.BlijftBij(melding.BehandelaarId);
        melding.VerhuistNaar(doel.Id, doel.Nummer);
        if (laatste)
        {
            hoofd.GaOpDoorRechtzetten(doel, werk.Reden, nu, wie);
        }
        else if (weg is { } los)
        {
            hoofd.LaatHuishoudenLos(los);
        }

        return doel;
    }

    // The household of who it is not, when no other report of the case is about that household.
    private async Task<Guid?> Overbodig(Casus casus, Werk werk, CancellationToken ct)
    {
        var id = werk.Wissel.VanHuishoudenId;
        var anderen = casus.Meldingen.Select(deel => deel.MeldingId).Where(melding => melding != werk.Melding.Id).ToList();
        return !casus.HeeftZelf(id) || werk.Melding.Huishoudens.Contains(id)
            || await db.Meldingen.AnyAsync(melding => anderen.Contains(melding.Id) && melding.Personen.Any(een => een.HuishoudenId == id), ct) ? null : id;
    }

    private async Task<Casus?> OpenVan(Guid huishouden, CancellationToken ct) => await db.Casussen
        .Where(casus => casus.Huishoudens.Any(deel => deel.HuishoudenId == huishouden && deel.Tot == null)).AsSplitQuery().FirstOrDefaultAsync(ct);

    // What ended because of the same, goes on where that is taken back.
    private async Task<Casus?> Hervat(Casus leidend, Werk werk, CancellationToken ct)
    {
        var (op, erbij) = (werk.Wissel.Losgemaakt, werk.Wissel.NaarHuishoudenId);
        var eerder = await db.Casussen.Where(casus => casus.LeidendeCasusId == leidend.Id && casus.Huishoudens.Any(deel => deel.HuishoudenId == erbij))
            .AsSplitQuery().FirstOrDefaultAsync(ct);
        if (eerder?.Afsluiting?.Op != op)
        {
            return null;
        }

        eerder.HervatNaRechtzetten(leidend, werk.Reden, werk.Nu, werk.Wie);
        return eerder;
    }

    private async Task<Casus> Open(Werk werk, CancellationToken ct)
    {
        var melding = werk.Melding;
        var bezet = await db.Casussen.SelectMany(casus => casus.Huishoudens).Where(deel => deel.Tot == null && melding.Huishoudens.Contains(deel.HuishoudenId))
            .Select(deel => deel.HuishoudenId).ToListAsync(ct);
        List<Guid> huishoudens = [.. melding.Huishoudens.Except(bezet)];
        var nummer = await Nummerreeks.Volgende(db, "casus", Amsterdam.Dag(werk.Nu).Year, ct);
        var casus = Casus.Open(
            werk.Nu, nummer, new Casusopening(await Namen(huishoudens, ct), melding.OrganisatieId, melding.Gemeentecode, melding.Id, melding.Ontvangen, huishoudens), werk.Wie);
        db.Add(casus);
        return casus;
    }

    private Task<string> Namen(Casus casus, CancellationToken ct) => Namen([.. casus.Huishoudens.Select(deel => deel.HuishoudenId)], ct);

    private async Task<string> Namen(List<Guid> huishoudens, CancellationToken ct)
    {
        var namen = new List<string>();
        foreach (var id in huishoudens)
        {
            namen.Add((await db.Huishoudens.FindAsync([id], ct))!.Naam);
        }

        return string.Join(" en ", namen.Distinct());
    }

    private sealed record Werk(Melding Melding, Persoonswissel Wissel, string Reden, DateTimeOffset Nu, Guid Wie);
}
