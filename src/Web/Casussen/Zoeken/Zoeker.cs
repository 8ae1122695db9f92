using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Kring.Web.Huishoudens;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Zoeken;

/// <summary>What was found, as far as the reader may see it.</summary>
/// <param name="Mensen">Each person, with the records that were found of it, best first.</param>
/// <param name="Casussen">Cases.</param>
/// <param name="Meldingen">Reports.</param>
/// <param name="IsAfgekapt">Whether there are more persons.</param>
public sealed record Gevonden(IReadOnlyList<IReadOnlyList<Persoon>> Mensen, IReadOnlyList<Casus> Casussen, IReadOnlyList<Gevondenmelding> Meldingen, bool IsAfgekapt)
{
    public static readonly Gevonden Niets = new([], [], [], false);

    public IEnumerable<Guid> Ids => Mensen.SelectMany(mens => mens).Select(persoon => persoon.Id).Concat(Casussen.Select(casus => casus.Id)).Concat(Meldingen.Select(melding => melding.Id));
}

/// <summary>
/// Finds persons and cases within the scope of the reader. A shielded address finds nobody: that would tell who is there.
/// </summary>
public sealed class Zoeker(Zichtbaar zichtbaar, Afschermingen afschermingen, Meldingenzoeker meldingen, Persoonsgroepen groepen, KringDbContext db)
{
    private const int Meeste = 50;

    public async Task<Gevonden> Zoek(Zoekvraag vraag, CancellationToken ct)
    {
        var gevonden = await Vind(vraag, ct);
        return vraag.AlsStraat is { } straat && !gevonden.Ids.Any() ? await Vind(straat, ct) : gevonden;
    }

    private async Task<Gevonden> Vind(Zoekvraag vraag, CancellationToken ct)
    {
        var personen = vraag switch
        {
            { IsLeeg: true } => [],
            { Nummer: not null } => [],
            { Adres: { } adres } => await OpAdres(adres, ct),
            { Telefoon: { } telefoon } => await OpNummer(vraag.Bsn, telefoon, ct),
            { Geboren: { } geboren } => await OpGeboortedatum(geboren, ct),
            _ => await OpNaam(vraag.Namen, ct),
        };
        List<Persoon> getoond = [.. personen.Take(Meeste)];
        var casussen = vraag.Nummer is { } nummer ? await MetNummer(nummer, ct) : await Van(getoond, ct);
        var oudste = await groepen.Van([.. getoond.Select(persoon => persoon.Id)], ct);
        return new Gevonden([.. getoond.GroupBy(persoon => oudste[persoon.Id]).Select(mens => mens.ToList())], casussen, await meldingen.Zoek(vraag, ct), personen.Count > Meeste);
    }

    private async Task<IReadOnlyList<Casus>> MetNummer(string nummer, CancellationToken ct)
    {
        var meldingen = zichtbaar.Meldingen().Where(melding => melding.Nummer == nummer);
        return await zichtbaar.Casussen().AsNoTracking().AsSplitQuery()
            .Where(casus => casus.Nummer == nummer || meldingen.Any(melding => melding.CasusId == casus.Id))
            .OrderByDescending(casus => casus.Nummer).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<Casus>> Van(IReadOnlyList<Persoon> personen, CancellationToken ct)
    {
        var ids = personen.Select(persoon => persoon.Id).ToList();
        var huishoudens = await db.Huishoudens
            .SelectMany(huishouden => huishouden.Leden.Where(lid => lid.Vertrek == null || lid.Vertrek.Reden != Vertrekreden.NooitLid), (huishouden, lid) => new { huishouden.Id, lid.PersoonId })
            .Where(lid => ids.Contains(lid.PersoonId)).Select(lid => lid.Id).Distinct().ToListAsync(ct);
        // First which cases, then the cases: each part of a case is read by a question of its own, that would look again.
        var casussen = await zichtbaar.Casussen()
            .SelectMany(casus => casus.Huishoudens, (casus, deel) => new { casus.Id, deel.HuishoudenId })
            .Where(deel => huishoudens.Contains(deel.HuishoudenId)).Select(deel => deel.Id).Distinct().ToListAsync(ct);
        return await zichtbaar.Casussen().AsNoTracking().AsSplitQuery().Where(casus => casussen.Contains(casus.Id))
            .OrderBy(casus => casus.Afsluiting != null).ThenByDescending(casus => casus.Nummer).Take(Meeste).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<Persoon>> OpAdres(Adres adres, CancellationToken ct)
    {
        var (nummer, postcode) = (adres.Huisnummer, adres.Postcode);
        var plekken = await zichtbaar.Personen()
            .SelectMany(persoon => persoon.Verblijven.Where(plek => plek.Afscherming == null), (persoon, plek) => new { persoon.Id, plek.Adres })
            .Where(plek => (nummer == null || plek.Adres.Huisnummer == nummer) && (postcode == null || plek.Adres.Postcode == postcode))
            .AsNoTracking().ToListAsync(ct);
        var geheim = await afschermingen.Onder(plekken.Select(plek => plek.Adres), ct);
        return await Met([.. plekken.Where(plek => Past(plek.Adres, adres) && !geheim.Contains(plek.Adres.Kenmerk)).Select(plek => plek.Id)], ct);
    }

    internal static bool Past(Adres bekend, Adres gezocht) => (gezocht.Huisnummer is null || bekend.Huisnummer == gezocht.Huisnummer)
        && (gezocht.Postcode is null ? string.Equals(bekend.Straat, gezocht.Straat, StringComparison.OrdinalIgnoreCase) : bekend.Postcode == gezocht.Postcode);

    private async Task<IReadOnlyList<Persoon>> OpNummer(Bsn? bsn, string telefoon, CancellationToken ct)
    {
        List<Guid> metBsn = bsn is { } nummer ? await db.PersonenMet(nummer).Select(persoon => persoon.Id).ToListAsync(ct) : [];
        var nummers = await zichtbaar.Personen().Select(persoon => new { persoon.Id, persoon.Telefoonnummers }).ToListAsync(ct);
        return await Met(
            [.. nummers.Where(een => een.Telefoonnummers.Any(bekend => Zoekvraag.ZonderLandnummer(bekend) == telefoon)).Select(een => een.Id), .. metBsn], ct);
    }

    private async Task<IReadOnlyList<Persoon>> OpGeboortedatum(Geboortedatum geboren, CancellationToken ct) =>
        await Met(await zichtbaar.Personen().Where(persoon => persoon.Geboren == geboren).OrderBy(persoon => persoon.Id).Take(Meeste + 1).Select(persoon => persoon.Id).ToListAsync(ct), ct);

    // Names are compared here and not in the database, which knows nothing of Dutch spelling.
    private async Task<IReadOnlyList<Persoon>> OpNaam(IReadOnlyList<string> woorden, CancellationToken ct)
    {
        var namen = await zichtbaar.Personen().Select(persoon => new { persoon.Id, persoon.Naamsleutel, persoon.Voornamen }).ToListAsync(ct);
        var ids = namen
            .Where(een => woorden.Any(woord => LijktOp(een.Naamsleutel, woord) || Noemt(een.Voornamen ?? "", woord)))
            .Select(een => (een.Id, Treffers: woorden.Count(woord => LijktOp(een.Naamsleutel, woord) || Noemt(een.Voornamen ?? "", woord))))
            .OrderByDescending(een => een.Treffers).Take(Meeste + 1).ToDictionary(een => een.Id, een => een.Treffers);
        var personen = await Met([.. ids.Keys], ct);
        return [.. personen.OrderByDescending(persoon => ids[persoon.Id]).ThenBy(persoon => persoon.Geslachtsnaam).ThenBy(persoon => persoon.Id)];
    }

    private async Task<IReadOnlyList<Persoon>> Met(List<Guid> ids, CancellationToken ct) => await zichtbaar.Personen().AsNoTracking().AsSplitQuery()
        .Where(persoon => ids.Contains(persoon.Id)).OrderBy(persoon => persoon.Geslachtsnaam).ThenBy(persoon => persoon.Id).ToListAsync(ct);

    private static bool LijktOp(string sleutel, string woord) => Zoeknaam.LijktOp(sleutel, woord)
        || (Zoeknaam.Van(woord) is { Length: > 2 } begin && sleutel.StartsWith(begin, StringComparison.Ordinal));

    internal static bool Noemt(string namen, string woord) => namen.Split(' ').Any(deel => LijktOp(Zoeknaam.Van(deel), woord));
}
