using System.Data.Common;
using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Zoeken;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kring.Persistence.Huishoudens;

/// <summary>
/// Persons stored to be found again: one row with what is known, and a row for every key. The same on SQLite and
/// PostgreSQL; no extension is needed. A store of its own, beside that of the region.
/// </summary>
public sealed class Zoekopslag : IDisposable
{
    /// <summary>Of one key so many persons are looked at, and of all that came up so many compared.</summary>
    private static readonly (int PerSleutel, int Vergeleken) MetDatum = (600, 80);

    /// <summary>Without a date of birth only names are left, and of those there are more.</summary>
    private static readonly (int PerSleutel, int Vergeleken) ZonderDatum = (4000, 400);

    private readonly DbConnection verbinding;
    private readonly DbCommand opSleutel;
    private readonly DbCommand opNummer;

    /// <summary>Opens a store.</summary>
    public Zoekopslag(Opslag opslag)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        verbinding = opslag.IsPostgres ? new NpgsqlConnection(opslag.Postgres) : new SqliteConnection($"Data Source={opslag.SqliteBestand}");
        verbinding.Open();
        opSleutel = Opdracht($"SELECT nr, merk FROM herken_sleutel WHERE sleutel = @waarde LIMIT @hoogstens");
        Voeg(opSleutel, "hoogstens");
        opNummer = Opdracht("SELECT id, gegevens FROM herken_persoon WHERE nr = @waarde");
    }

    /// <summary>The file of the store in a folder.</summary>
    public static Opslag InMap(string map) => new(null, Path.Combine(map, "herken.db"));

    internal DbConnection Verbinding => verbinding;

    /// <summary>How many persons are stored.</summary>
    public long Aantal()
    {
        using var vraag = Opdracht("SELECT COALESCE(MAX(nr), 0) FROM herken_persoon");
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
        var merk = Zoeksleutels.Merk(in regel, woorden);
        var grens = regel.Geboren.IsVolledig ? MetDatum : ZonderDatum;
        opSleutel.Parameters[1].Value = (long)grens.PerSleutel;
        var beste = OpSleutels(Zoeksleutels.Van(in regel, woorden), merk).Take(grens.Vergeleken);
        return Persoonzoeker.Rangschik(vraag, [.. beste.Select(Haal).OfType<Bekende>()], personen, hoogstens);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        opSleutel.Dispose();
        opNummer.Dispose();
        verbinding.Dispose();
    }

    // Who comes up under more keys, and whose mark is more alike, goes first.
    private IEnumerable<long> OpSleutels(IReadOnlyList<int> sleutels, long merk)
    {
        var gevonden = new Dictionary<long, int>();
        foreach (var sleutel in sleutels)
        {
            opSleutel.Parameters[0].Value = (long)sleutel;
            using var rijen = opSleutel.ExecuteReader();
            while (rijen.Read())
            {
                var nummer = rijen.GetInt64(0);
                gevonden[nummer] = gevonden.TryGetValue(nummer, out var punten) ? punten + 1 : Zoekmerk.Lijkt(merk, rijen.GetInt64(1));
            }
        }

        return gevonden.OrderByDescending(een => een.Value).ThenBy(een => een.Key).Select(een => een.Key);
    }

    private Bekende? Haal(long nummer)
    {
        opNummer.Parameters[0].Value = nummer;
        using var rij = opNummer.ExecuteReader();
        return rij.Read() ? new(nummer, rij.GetString(0), rij.GetString(1).Split('\t')) : null;
    }

    private DbCommand Opdracht(string sql)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        Voeg(opdracht, "waarde");
        return opdracht;
    }

    private static void Voeg(DbCommand opdracht, string naam)
    {
        var waarde = opdracht.CreateParameter();
        (waarde.ParameterName, waarde.DbType, waarde.Value) = (naam, System.Data.DbType.Int64, 0L);
        opdracht.Parameters.Add(waarde);
    }
}
