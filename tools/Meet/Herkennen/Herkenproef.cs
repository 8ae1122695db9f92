using Npgsql;

namespace Kring.Meet.Herkennen;

/// <summary>
/// Measures how well people are recognised: makes invented people of three kinds, lets the program itself find them, and
/// compares with who is who. Everything it makes is gone afterwards; only the report stays.
/// </summary>
internal sealed class Herkenproef(Proefkeuzes keuzes, TextWriter uit)
{
    private readonly Programma programma = new(keuzes.Programma);
    private readonly Proefverslag verslag = new(keuzes);

    private ulong Streek => keuzes.Zaad + 100;

    private string Map { get; } = Path.Combine(keuzes.Map, $"herkenning-{Environment.ProcessId}");

    public async Task Doe(CancellationToken ct)
    {
        Directory.CreateDirectory(Map);
        try
        {
            await Paren(ct);
            foreach (var personen in keuzes.Aantallen)
            {
                await Zoeken(personen, ct);
            }
        }
        finally
        {
            Directory.Delete(Map, recursive: true);
        }

        var tekst = verslag.Maak();
        var bestand = Path.Combine(keuzes.Map, $"herkenning-{Verslag.Stempel()}.md");
        await File.WriteAllTextAsync(bestand, tekst, ct);
        await uit.WriteLineAsync($"\n{tekst}\nDit verslag staat ook in {bestand}.");
    }

    private async Task Paren(CancellationToken ct)
    {
        for (var i = 0; i < keuzes.Bestanden; i++)
        {
            var zaad = keuzes.Zaad + (ulong)i;
            var duits = new Duitsers(zaad).Schrijf(Map);
            verslag.Duits(await Vind("ontdubbel", duits, ct));
            foreach (var metNummer in new[] { false, true })
            {
                verslag.Adressen(await Vind("koppel", new Adressenlijsten(zaad).Schrijf(Map, metNummer), ct), metNummer);
            }
        }

        await uit.WriteLineAsync("Een lijst van Nederlanders wordt ontdubbeld.");
        var (lijst, regels) = new Nederlanders(keuzes.Zaad).SchrijfLijst(Map, keuzes.Lijst);
        var uitslag = await Vind("ontdubbel", lijst, ct);
        verslag.Nederlanders(uitslag, Verwantschap.Tel(lijst, regels, Gevonden), Verwantschap.PerFout(lijst, regels, Gevonden));
    }

    private IReadOnlyList<(string Een, string Ander)> Gevonden =>
        [.. Proeflijst.Rijen(Path.Combine(Map, "paren.csv")).Select(rij => (rij[0], rij[1]))];

    private async Task<Paaruitslag> Vind(string hoe, Proeflijst lijst, CancellationToken ct)
    {
        await uit.WriteLineAsync($"Herken {hoe}: {string.Join(" en ", lijst.Bestanden.Select(Path.GetFileName))}.");
        var seconden = await programma.Herken(ct, [hoe, .. lijst.Bestanden, "--kolommen", lijst.Kolommen, "--uit", Path.Combine(Map, "paren.csv")]);
        return Paaruitslag.Van(lijst, Gevonden, seconden);
    }

    private async Task Zoeken(int personen, CancellationToken ct)
    {
        await uit.WriteLineAsync($"Er worden {personen} personen gemaakt om in te zoeken.");
        var proef = new Nederlanders(Streek).SchrijfZoekproef(Map, personen, keuzes.Vragen);
        var opslag = Path.Combine(Map, "opslag");
        verslag.Zoeken("SQLite", personen, await Zoek(proef, ["--gegevens", opslag], ct));
        Directory.Delete(opslag, recursive: true);
        if (keuzes.Postgres is { } server)
        {
            await using var database = await Database.Maak(server, ct);
            verslag.Zoeken("PostgreSQL", personen, await Zoek(proef, ["--postgres", database.Verbinding], ct));
        }

        var gezinnen = personen == keuzes.InDeRegio ? await Gezinnen(personen, ct) : [];
        if (keuzes.Postgres is { } zelfde)
        {
            await using var database = await Database.Maak(zelfde, ct);
            await Meetlat(proef, gezinnen, database, ct);
        }

        File.Delete(proef.Personenbestand);
    }

    // The same people, in the database of the region itself.
    private async Task<IReadOnlyList<Gezinsvraag>> Gezinnen(int personen, CancellationToken ct)
    {
        var vragen = new Gezinsvragen(Streek, personen);
        var gesteld = vragen.Stel(keuzes.Gezinnen);
        await uit.WriteLineAsync($"Er komen {gesteld.Count} meldingen over vijf mensen in een regio met {personen} personen, SQLite.");
        verslag.Gezinnen("SQLite", personen, await new Gezinsproef(Map, null, vragen, gesteld, personen).Meet(ct));
        if (keuzes.Postgres is { } server)
        {
            await uit.WriteLineAsync("Dezelfde meldingen, postgres.");
            await using var database = await Database.Maak(server, ct);
            verslag.Gezinnen("PostgreSQL", personen, await new Gezinsproef(Map, database.Bewaard, vragen, gesteld, personen).Meet(ct));
        }

        return gesteld;
    }

    // A server without the extension can still measure the program itself.
    private async Task Meetlat(Zoekproef proef, IReadOnlyList<Gezinsvraag> gezinnen, Database database, CancellationToken ct)
    {
        await uit.WriteLineAsync("De maatstaf, PostgreSQL met pg_trgm, krijgt dezelfde vragen.");
        try
        {
            var (zoeken, samen) = await new Maatstaf(database.Verbinding).Meet(proef, gezinnen, ct);
            verslag.Zoeken(Proefverslag.Maatstaf, proef.Personen, zoeken);
            verslag.Gezinsmaatstaf = samen.Aantal > 0 ? samen : verslag.Gezinsmaatstaf;
        }
        catch (NpgsqlException fout)
        {
            await uit.WriteLineAsync($"De maatstaf is hier niet te meten: {fout.Message}");
        }
    }

    private async Task<Zoekuitslag> Zoek(Zoekproef proef, string[] opslag, CancellationToken ct)
    {
        var antwoorden = Path.Combine(Map, "antwoorden.csv");
        await uit.WriteLineAsync($"Herken laad en zoek, {opslag[0][2..]}.");
        var laden = await programma.Herken(ct, ["laad", proef.Personenbestand, "--kolommen", Nederlanders.Kolommen, .. opslag]);
        await programma.Herken(ct, ["zoek", proef.Vragenbestand, "--kolommen", Nederlanders.Kolommen, "--uit", antwoorden, .. opslag]);
        return Zoekuitslag.Van(proef, antwoorden, laden);
    }
}
