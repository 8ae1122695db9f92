using System.Diagnostics;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Kring.Meet.Herkennen;

/// <summary>
/// The yardstick: how one would look people up with PostgreSQL and its extension pg_trgm. Whoever has a name with like
/// trigrams, the birth date or the address is looked at; the ten with most in common are given.
/// </summary>
internal sealed class Maatstaf(string verbinding)
{
    private const int Hoogstens = 1000;

    /// <summary>Among millions a question may take seconds; after so long it was asked enough.</summary>
    private static readonly TimeSpan Tijd = TimeSpan.FromMinutes(8);

    private static readonly TimeSpan GezinsTijd = TimeSpan.FromMinutes(3);

    private const string Tabel = """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE TABLE maatstaf (id text NOT NULL, naam text NOT NULL, geboren text NOT NULL, postcode text NOT NULL, huisnummer text NOT NULL);
        """;

    private const string Indexen = """
        CREATE INDEX ix_maatstaf_naam ON maatstaf USING gin (naam gin_trgm_ops);
        CREATE INDEX ix_maatstaf_geboren ON maatstaf (geboren);
        CREATE INDEX ix_maatstaf_adres ON maatstaf (postcode, huisnummer);
        """;

    private const string Vraag = """
        SELECT id FROM maatstaf
        WHERE naam % $1 OR (geboren = $2 AND geboren <> '') OR (postcode = $3 AND huisnummer = $4)
        ORDER BY similarity(naam, $1) + CASE WHEN geboren = $2 AND geboren <> '' THEN 0.5 ELSE 0 END
            + CASE WHEN postcode = $3 AND huisnummer = $4 THEN 0.5 ELSE 0 END DESC
        LIMIT 10
        """;

    /// <summary>Loads, and asks as many of the questions as there is time for; a report asks for each of its people.</summary>
    public async Task<(Zoekuitslag Zoeken, Duren Gezinnen)> Meet(Zoekproef proef, IReadOnlyList<Gezinsvraag> gezinnen, CancellationToken ct)
    {
        await using var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync(ct);
        var begin = Stopwatch.GetTimestamp();
        await Voer(open, Tabel, ct);
        await Laad(open, proef.Personenbestand, ct);
        await Voer(open, Indexen, ct);
        await Voer(open, "VACUUM ANALYZE maatstaf", ct);
        var uitslag = new Zoekuitslag { Laden = Stopwatch.GetElapsedTime(begin).TotalSeconds };
        await using var opdracht = new NpgsqlCommand(Vraag, open);
        opdracht.Parameters.AddRange(Enumerable.Range(0, 4).Select(_ => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text }).ToArray());
        var vanaf = Stopwatch.GetTimestamp();
        foreach (var vraag in proef.Vragen.Take(Hoogstens).TakeWhile(_ => Stopwatch.GetElapsedTime(vanaf) < Tijd))
        {
            var begonnen = Stopwatch.GetTimestamp();
            uitslag.Voeg(vraag, await Stel(opdracht, vraag.Persoon, ct), Stopwatch.GetElapsedTime(begonnen).TotalMilliseconds);
        }

        var samen = await Stel(opdracht, gezinnen, ct);
        await Voer(open, "DROP TABLE maatstaf", ct);
        return (uitslag, samen);
    }

    private static async Task<Duren> Stel(NpgsqlCommand opdracht, IReadOnlyList<Gezinsvraag> gezinnen, CancellationToken ct)
    {
        var (duren, vanaf) = (new Duren(), Stopwatch.GetTimestamp());
        foreach (var gezin in gezinnen.TakeWhile(_ => Stopwatch.GetElapsedTime(vanaf) < GezinsTijd))
        {
            var begin = Stopwatch.GetTimestamp();
            foreach (var mens in gezin.Mensen)
            {
                await Stel(opdracht, mens, ct);
            }

            duren.Voeg(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return duren;
    }

    private static async Task<List<string>> Stel(NpgsqlCommand opdracht, Zaaien.Persoon persoon, CancellationToken ct)
    {
        var gevonden = new List<string>();
        string[] waarden = [$"{persoon.Voornaam} {persoon.Achternaam}".ToLowerInvariant(), persoon.Geboren, persoon.Adres.Postcode, persoon.Adres.Huisnummer];
        for (var i = 0; i < waarden.Length; i++)
        {
            opdracht.Parameters[i].Value = waarden[i];
        }

        await using (var rijen = await opdracht.ExecuteReaderAsync(ct))
        {
            while (await rijen.ReadAsync(ct))
            {
                gevonden.Add(rijen.GetString(0));
            }
        }

        return gevonden;
    }

    private static async Task Laad(NpgsqlConnection open, string bestand, CancellationToken ct)
    {
        var kop = Zaaien.Persoon.Kop.Split(',').ToList();
        int Kolom(string naam) => kop.IndexOf(naam);
        var (voornaam, voorvoegsel, achternaam) = (Kolom("voornaam"), Kolom("voorvoegsel"), Kolom("achternaam"));
        var (geboren, postcode, huisnummer) = (Kolom("geboortedatum"), Kolom("postcode"), Kolom("huisnummer"));
        await using var invoer = await open.BeginBinaryImportAsync("COPY maatstaf FROM STDIN (FORMAT BINARY)", ct);
        invoer.Timeout = Timeout.InfiniteTimeSpan;
        foreach (var rij in Proeflijst.Rijen(bestand))
        {
            var naam = string.Join(' ', new[] { rij[voornaam], rij[voorvoegsel], rij[achternaam] }.Where(deel => deel.Length > 0)).ToLower(CultureInfo.InvariantCulture);
            await invoer.WriteRowAsync(ct, rij[0], naam, rij[geboren], rij[postcode], rij[huisnummer]);
        }

        await invoer.CompleteAsync(ct);
    }

    private static async Task Voer(NpgsqlConnection open, string sql, CancellationToken ct)
    {
#pragma warning disable CA2100 // All texts stand in this file.
        await using var opdracht = new NpgsqlCommand(sql, open);
#pragma warning restore CA2100
        await opdracht.ExecuteNonQueryAsync(ct);
    }
}
