using Kring.Domain.Logboek;
using Kring.TestSupport;
using Xunit;

namespace Kring.Web.Tests.Toezicht;

/// <summary>Lines in the log by people of the world.</summary>
internal static class Toezichtproef
{
    /// <summary>Writes a line, and one for each person; all of one request.</summary>
    public static async Task Schrijf(this KringHost host, string wie, DateTimeOffset op, Logsoort soort, string actie, (string Soort, Guid Id)? over = null, string? bijzonder = null, params Guid[] personen)
    {
        await using var beurt = host.Niemand();
        var collega = host.Wereld[wie];
        var hoofd = new Logregel
        {
            Id = Guid.CreateVersion7(op),
            Op = op,
            Soort = soort,
            Actie = actie,
            MedewerkerId = collega.Id,
            OrganisatieId = collega.Organisatie.Id,
            Rollen = string.Join(',', collega.Medewerker.Rollen),
            Onderwerp = over?.Soort,
            OnderwerpId = over?.Id,
            Gelukt = soort != Logsoort.Weigering,
            Oorsprong = "10.0.0.1",
            Spoor = Guid.NewGuid().ToString("N"),
            Bijzonderheden = bijzonder,
        };
        beurt.Db.Logregels.Add(hoofd);
        beurt.Db.Logregels.AddRange(personen.Select(persoon => hoofd with { Id = Guid.CreateVersion7(op), PersoonId = persoon }));
        await beurt.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
