using Kring.Domain.Logboek;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Web.Logboek;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Logboek;

/// <summary>Lines of the log as a test wants them.</summary>
internal static class Logproef
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Logregel Regel(DateTimeOffset op) => new()
    {
        Id = Guid.CreateVersion7(op),
        Op = op,
        Soort = Logsoort.Handeling,
        Actie = "BeoordeelMelding",
        Recht = "MeldingBeoordelen",
        MedewerkerId = Guid.CreateVersion7(op),
        OrganisatieId = Guid.CreateVersion7(op),
        Rollen = "MedewerkerVeiligThuis",
        Onderwerp = "Melding",
        OnderwerpId = Guid.CreateVersion7(op),
        PersoonId = Guid.CreateVersion7(op),
        Gelukt = true,
        Oorsprong = "10.0.0.1",
        Spoor = Guid.CreateVersion7(op).ToString("N"),
        Bijzonderheden = "omdat het moet",
    };

    /// <summary>Writes so many lines, a second apart, and gives their keys in that order.</summary>
    public static async Task<IReadOnlyList<Guid>> Schrijf(KringHost host, int aantal)
    {
        await using var beurt = host.Niemand();
        var regels = new List<Logregel>();
        for (var i = 0; i < aantal; i++)
        {
            host.Klok.Reis(TimeSpan.FromSeconds(1));
            regels.Add(Regel(host.Klok.Nu));
        }

        beurt.Db.Logregels.AddRange(regels);
        await beurt.Db.SaveChangesAsync(Ct);
        return [.. regels.Select(regel => regel.Id)];
    }

    /// <summary>Everything that waits gets its seal.</summary>
    public static async Task Verzegel(KringHost host)
    {
        await using var beurt = host.Niemand();
        while (await beurt.Haal<Verzegelaar>().Beurt(Ct) > 0)
        {
        }
    }

    /// <summary>What somebody does who owns the database: the rules that refuse changes are gone.</summary>
    public static async Task HaalBewakingWeg(KringDbContext db)
    {
        string[] sqlite = ["logregel_update", "logregel_delete", "logregel_replace", "logregel_verzegelen", "zegel_update", "zegel_delete", "zegel_replace", "onverzegelde_regel_delete"];
        var sql = db.Database.IsSqlite()
            ? string.Concat(sqlite.Select(naam => $"DROP TRIGGER {naam};"))
            : "ALTER TABLE logregel DISABLE TRIGGER USER; ALTER TABLE zegel DISABLE TRIGGER USER; ALTER TABLE onverzegelde_regel DISABLE TRIGGER USER;";
#pragma warning disable EF1002 // The names stand here.
        await db.Database.ExecuteSqlRawAsync(sql, Ct);
#pragma warning restore EF1002
    }
}
