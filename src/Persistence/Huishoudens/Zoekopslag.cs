using System.Data.Common;
using System.Runtime.InteropServices;
using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Zoeken;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Kring.Persistence.Huishoudens;

/// <summary>
/// Persons stored to be found again: one row with what is known, and their keys in rows of many. The same on SQLite and
/// PostgreSQL; no extension is needed. A store of its own, beside that of the region.
/// </summary>
public sealed class Zoekopslag : IDisposable
{
    /// <summary>Of all that came up under the keys so many are fetched and compared.</summary>
    private const int MetDatum = 100;

    /// <summary>Without a date of birth only names are left, and of those there are more.</summary>
    private const int ZonderDatum = 300;

    /// <summary>So much heavier than one more key in common weighs a mark that is one more alike.</summary>
    private const int Zwaarder = 2;

    private readonly DbConnection verbinding;
    private readonly DbCommand opSleutel;
    private readonly DbCommand opNummer;

    /// <summary>Opens a store.</summary>
    public Zoekopslag(Opslag opslag)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        verbinding = opslag.IsPostgres ? new NpgsqlConnection(opslag.Postgres) : new SqliteConnection($"Data Source={opslag.SqliteBestand};Mode=ReadOnly");
        verbinding.Open();
        opSleutel = Opdracht("SELECT groep, rijen FROM herken_sleutel WHERE groep");
        opNummer = Opdracht("SELECT nr, id, gegevens FROM herken_persoon WHERE nr");
    }

    /// <summary>The file of the store in a folder.</summary>
    public static Opslag InMap(string map) => new(null, Path.Combine(map, "herken.db"));

    /// <summary>How many persons are stored.</summary>
    public long Aantal()
    {
        using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "SELECT COALESCE(MAX(nr), 0) FROM herken_persoon";
        return Convert.ToInt64(vraag.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The persons most like a question.</summary>
    /// <param name="vraag">What is asked, by column.</param>
    /// <param name="personen">How many persons are stored.</param>
    /// <param name="hoogstens">How many are wanted.</param>
    public IReadOnlyList<Gevonden> Zoek(IReadOnlyList<string> vraag, long personen, int hoogstens)
    {
        var woorden = new Woordenboek();
        var regel = new Regellezer(woorden).Lees(kolom => vraag[(int)kolom]);
        var sleutels = new List<Zoeksleutel>();
        Zoeksleutels.Vul(in regel, woorden, sleutels);
        var beste = OpSleutels(sleutels, Zoeksleutels.Merk(in regel, woorden), regel.Geboren.IsVolledig ? MetDatum : ZonderDatum);
        var bekenden = Rijen(opNummer, beste).Select(rij => new Bekende(rij.GetInt64(0), rij.GetString(1), rij.GetString(2).Split('\t')));
        return Persoonzoeker.Rangschik(vraag, [.. bekenden], personen, hoogstens);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        opSleutel.Dispose();
        opNummer.Dispose();
        verbinding.Dispose();
    }

    // Whose mark is more alike goes first; among those, who comes up under more keys.
    private List<long> OpSleutels(List<Zoeksleutel> sleutels, long merk, int hoogstens)
    {
        var gevonden = new Dictionary<uint, (int Lijkt, int Sleutels)>();
        var gevraagd = sleutels.ToLookup(sleutel => Zoekblok.Groep(sleutel.Waarde));
        foreach (var rij in Rijen(opSleutel, [.. gevraagd.Select(groep => groep.Key)]))
        {
            var blok = rij.GetFieldValue<byte[]>(1);
            foreach (var sleutel in gevraagd[rij.GetInt64(0)])
            {
                foreach (ref readonly var een in Zoekblok.Onder(sleutel.Waarde, blok))
                {
                    ref var hier = ref CollectionsMarshal.GetValueRefOrAddDefault(gevonden, een.Nummer, out var bekend);
                    var lijkt = Zoekmerk.Lijkt(merk, een.Merk, sleutel);
                    hier = (bekend ? Math.Max(hier.Lijkt, lijkt) : lijkt, hier.Sleutels + (sleutel.IsSlip ? 0 : 1));
                }
            }
        }

        return
        [
            .. gevonden.OrderByDescending(een => (een.Value.Lijkt * Zwaarder) + een.Value.Sleutels).ThenBy(een => een.Key)
                .Take(hoogstens).Select(een => (long)een.Key),
        ];
    }

    // PostgreSQL is asked once, for every question crosses to another process; SQLite, which lives in this one, row by row.
    private static IEnumerable<DbDataReader> Rijen(DbCommand opdracht, List<long> waarden)
    {
        foreach (object waarde in opdracht is NpgsqlCommand ? [waarden.ToArray()] : waarden.Select(een => (object)een))
        {
            opdracht.Parameters[0].Value = waarde;
            using var rijen = opdracht.ExecuteReader();
            while (rijen.Read())
            {
                yield return rijen;
            }
        }
    }

    private DbCommand Opdracht(string vraag)
    {
        var opdracht = verbinding.CreateCommand();
        if (opdracht is NpgsqlCommand postgres)
        {
            postgres.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
            postgres.CommandText = $"{vraag} = ANY($1)";
            postgres.Prepare();
        }
        else
        {
            opdracht.Parameters.Add(new SqliteParameter("@waarde", SqliteType.Integer));
            opdracht.CommandText = $"{vraag} = @waarde";
        }

        return opdracht;
    }
}
