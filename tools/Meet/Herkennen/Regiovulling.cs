using System.Globalization;
using System.Text.Json;
using Kring.Domain.Huishoudens;
using Kring.Persistence;
using Kring.Persistence.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;

namespace Kring.Meet.Herkennen;

/// <summary>
/// Puts invented people in the database of a region, with their addresses, households and keys, by the fastest way there is.
/// The rows are as if they had been recognised in reports one by one, over some years.
/// </summary>
internal sealed class Regiovulling(KringDbContext db, int aantal)
{
    private const int PerKeer = 20_000;
    private const int Jaren = 5;

    private static readonly string[] Persoon =
        ["id", "geslachtsnaam", "voorvoegsel", "voornamen", "geslacht", "geboren", "telefoonnummers", "naamsleutel", "gemeld_als_kind", "versie"];

    private static readonly string[] Verblijf =
        ["id", "persoon_id", "soort", "adres_straat", "adres_huisnummer", "adres_huisletter", "adres_postcode", "adres_plaats", "adressleutel", "van"];

    // Key and place of the person, in one number, so that they are written in the order in which they are stored.
    private readonly List<long> sleutels = [];
    private readonly List<(long Nr, long Merk)> merken = [];
    private readonly Dictionary<int, Guid> huishoudens = [];

    /// <summary>The household of the person with this number.</summary>
    public Guid HuishoudenVan(int persoon) => huishoudens[persoon];

    /// <summary>Writes everybody.</summary>
    /// <param name="gezinnen">People under one roof, household by household.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task Vul(IEnumerable<IReadOnlyList<Zaaien.Persoon>> gezinnen, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var sqlite = db.Database.IsSqlite();
        await (sqlite ? db.Database.ExecuteSqlRawAsync("PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000;", ct) : Task.CompletedTask);
        var rijen = new Rijenschrijver(db.Database.GetDbConnection());
        foreach (var greep in gezinnen.Chunk(PerKeer))
        {
            await Schrijf(rijen, [.. greep.Select(Vestig)], ct);
        }

        sleutels.Sort();
        await rijen.Schrijf("persoonssleutel", ["sleutel", "nr", "merk"], sleutels.Select(Sleutelrij), ct);
        await db.Database.ExecuteSqlRawAsync(sqlite ? "PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; ANALYZE;" : "ANALYZE", ct);
    }

    private async Task Schrijf(Rijenschrijver rijen, IReadOnlyList<Bewoners> gezinnen, CancellationToken ct)
    {
        var mensen = gezinnen.SelectMany(gezin => gezin.Mensen).ToList();
        var merkrijen = mensen.AsParallel().AsOrdered().Select(Persoonssleutels.Van).ToList().Zip(mensen, (ingang, mens) => Merkrij(ingang, mens.Id)).ToList();
        await rijen.Schrijf("persoon", Persoon, mensen.Select(Persoonsrij), ct);
        await rijen.Schrijf("verblijf", Verblijf, mensen.SelectMany(mens => mens.Verblijven.Select(plek => Verblijfsrij(mens.Id, plek))), ct);
        await rijen.Schrijf("huishouden", ["id", "naam", "versie"], gezinnen.Select(gezin => new object[] { gezin.Huishouden.Id, gezin.Huishouden.Naam, 1 }), ct);
        await rijen.Schrijf("lid", ["id", "persoon_id", "huishouden_id", "van"], gezinnen.SelectMany(gezin => gezin.Huishouden.Leden
            .Select(lid => new object[] { lid.Id, lid.PersoonId, gezin.Huishouden.Id, lid.Van })), ct);
        await rijen.Schrijf("persoonsmerk", ["nr", "persoon_id", "merk", "sleutels"], merkrijen, ct);
    }

    private Bewoners Vestig(IReadOnlyList<Zaaien.Persoon> gezin)
    {
        var nu = TimeProvider.System.GetUtcNow().AddYears(-Jaren) + (TimeSpan.FromDays(365 * Jaren) / aantal * huishoudens.Count);
        var mensen = gezin.Select(mens => Schrijf(mens, nu)).ToList();
        var huishouden = Huishouden.Begin(nu, Amsterdam.Dag(nu), mensen);
        foreach (var mens in gezin)
        {
            huishoudens.Add(mens.Nummer, huishouden.Id);
        }

        return new(huishouden, mensen);
    }

    private static Domain.Huishoudens.Persoon Schrijf(Zaaien.Persoon mens, DateTimeOffset nu)
    {
        var persoon = Domain.Huishoudens.Persoon.Schrijf(nu, new Persoonsgegevens(
            mens.Geslachtsnaam, mens.Voorvoegsel.Length == 0 ? null : mens.Voorvoegsel, mens.Voornaam, mens.Man ? Geslacht.Man : Geslacht.Vrouw,
            Geboortedatum.Op(DateOnly.ParseExact(mens.Geboren, "yyyy-MM-dd", CultureInfo.InvariantCulture)), null)
        {
            Telefoonnummers = mens.Telefoon.Length == 0 ? [] : [mens.Telefoon],
        });
        var (nummer, letter) = mens.Adres.Deur;
        persoon.Verblijft(
            Adressoort.Feitelijk,
            new Adres { Straat = mens.Adres.Straat, Huisnummer = nummer.ToString(CultureInfo.InvariantCulture), Huisletter = letter, Postcode = mens.Adres.Postcode, Plaats = mens.Adres.Plaats },
            nu,
            Amsterdam.Dag(nu));
        return persoon;
    }

    private static object[] Persoonsrij(Domain.Huishoudens.Persoon mens) =>
    [
        mens.Id, mens.Geslachtsnaam, Of(mens.Voorvoegsel), Of(mens.Voornamen), mens.Geslacht.ToString(), mens.Geboren!.Value.ToString(),
        JsonSerializer.Serialize(mens.Telefoonnummers), mens.Naamsleutel, false, 1,
    ];

    private static object[] Verblijfsrij(Guid persoon, Verblijf plek) =>
    [
        plek.Id, persoon, plek.Soort.ToString(), Of(plek.Adres.Straat), Of(plek.Adres.Huisnummer), Of(plek.Adres.Huisletter), Of(plek.Adres.Postcode), Of(plek.Adres.Plaats),
        Of(plek.Adressleutel), plek.Van,
    ];

    private object[] Merkrij(Persoonsingang ingang, Guid persoon)
    {
        sleutels.AddRange(ingang.Sleutels.Select(sleutel => ((long)sleutel << 32) | (uint)merken.Count));
        merken.Add((ingang.Nr, ingang.Merk));
        return [ingang.Nr, persoon, ingang.Merk, ingang.Bewaard];
    }

    private object[] Sleutelrij(long een)
    {
        var (nr, merk) = merken[(int)(uint)een];
        return [(int)(een >> 32), nr, merk];
    }

    private static object Of(string? tekst) => tekst ?? (object)DBNull.Value;

    private sealed record Bewoners(Huishouden Huishouden, IReadOnlyList<Domain.Huishoudens.Persoon> Mensen);
}
