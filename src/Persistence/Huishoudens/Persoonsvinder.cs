using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Kring.Domain.Huishoudens;
using Kring.Herkenning.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kring.Persistence.Huishoudens;

/// <summary>
/// Finds whom somebody that is told of may be: a first choice by keys and marks, out of everybody in the region. Who is
/// really alike is weighed afterwards.
/// </summary>
public sealed class Persoonsvinder(KringDbContext db)
{
    /// <summary>Of one key so many people are looked at, and of all that came up so many are taken.</summary>
    private static readonly (int PerSleutel, int Gekozen) MetDatum = (600, 60);

    /// <summary>Without a date of birth only names are left, and of those there are more.</summary>
    private static readonly (int PerSleutel, int Gekozen) ZonderDatum = (3000, 150);

    /// <summary>For each who is told of: the keys of the people it may be, likeliest first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Guid>>> Vind(IReadOnlyList<Persoonsgegevens> gemelden, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(gemelden);
        var nummers = new List<IReadOnlyList<long>>();
        foreach (var gemeld in gemelden)
        {
            nummers.Add(await OpSleutel(gemeld, ct));
        }

        List<long> alle = [.. nummers.SelectMany(een => een).Distinct()];
        var personen = await db.Set<Persoonsmerk>().Where(merk => alle.Contains(merk.Nr)).ToDictionaryAsync(merk => merk.Nr, merk => merk.PersoonId, ct);
        var zelfdeBsn = await OpBsn(gemelden, ct);
        return
        [
            .. gemelden.Zip(nummers, (gemeld, gevonden) => (IReadOnlyList<Guid>)
                [.. zelfdeBsn[gemeld.Bsn?.Nummer ?? ""].Concat(gevonden.Where(personen.ContainsKey).Select(nr => personen[nr])).Distinct()]),
        ];
    }

    private async Task<ILookup<string, Guid>> OpBsn(IReadOnlyList<Persoonsgegevens> gemelden, CancellationToken ct)
    {
        var sleutels = gemelden.Select(gemeld => gemeld.Bsn).OfType<Bsn>().Distinct().ToDictionary(db.Zoeksleutel, bsn => bsn.Nummer);
        List<string> gezocht = [.. sleutels.Keys];
        var gevonden = gezocht.Count == 0 ? [] : await db.Personen
            .Where(persoon => gezocht.Contains(EF.Property<string>(persoon, KringDbContext.BsnSleutel)))
            .Select(persoon => new { persoon.Id, Sleutel = EF.Property<string>(persoon, KringDbContext.BsnSleutel) }).ToListAsync(ct);
        return gevonden.ToLookup(een => sleutels[een.Sleutel], een => een.Id);
    }

    // Who comes up under more keys, and whose mark is more alike, goes first.
    private async Task<IReadOnlyList<long>> OpSleutel(Persoonsgegevens gemeld, CancellationToken ct)
    {
        var (sleutels, merk) = Persoonsmerk.Van(Persoonskolommen.Van(gemeld));
        if (sleutels.Count == 0)
        {
            return [];
        }

        var (perSleutel, gekozen) = gemeld.Geboren?.Volledig is null ? ZonderDatum : MetDatum;
        var punten = new Dictionary<long, int>();
        await using var vraag = await Vraag(sleutels, perSleutel, ct);
        await using var rijen = await vraag.ExecuteReaderAsync(ct);
        while (await rijen.ReadAsync(ct))
        {
            var nummer = rijen.GetInt64(0);
            punten[nummer] = punten.TryGetValue(nummer, out var eerder) ? eerder + 1 : Zoekmerk.Lijkt(merk, rijen.GetInt64(1));
        }

        return [.. punten.OrderByDescending(een => een.Value).ThenBy(een => een.Key).Take(gekozen).Select(een => een.Key)];
    }

    // One question for all keys, each with its own end: a common name may not crowd out the rest.
    private async Task<DbCommand> Vraag(IReadOnlyList<int> sleutels, int perSleutel, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var vraag = db.Database.GetDbConnection().CreateCommand();
        vraag.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var sql = new StringBuilder();
        for (var i = 0; i < sleutels.Count; i++)
        {
            sql.Append(i == 0 ? "" : " UNION ALL ")
                .Append(CultureInfo.InvariantCulture, $"SELECT * FROM (SELECT nr, merk FROM persoonssleutel WHERE sleutel = @s{i} LIMIT {perSleutel}) AS k{i}");
            var parameter = vraag.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = ($"s{i}", DbType.Int32, sleutels[i]);
            vraag.Parameters.Add(parameter);
        }

        vraag.CommandText = sql.ToString();
        return vraag;
    }
}
