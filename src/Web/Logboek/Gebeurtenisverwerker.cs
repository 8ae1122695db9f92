using Kring.Domain;
using Kring.Persistence;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Logboek;

/// <summary>Writes what happened to the timeline and lets the rooms react, until nothing happens any more.</summary>
public sealed class Gebeurtenisverwerker(KringDbContext db, IServiceProvider services)
{
    // Far above any real chain of reactions; a circle must end as a defect, not as a hanging page.
    private const int MeesteRonden = 20;

    public async Task Verwerk(CancellationToken ct)
    {
        var gewijzigd = new HashSet<Aggregaat>();
        var volgorde = 0;
        for (var ronde = 0; Verzamel(gewijzigd) is { Count: > 0 } gebeurd; ronde++)
        {
            if (ronde == MeesteRonden)
            {
                throw new InvalidOperationException("The reactions keep causing each other.");
            }

            foreach (var (aggregaat, gebeurtenis) in gebeurd)
            {
                Schrijf(aggregaat, gebeurtenis, volgorde++);
                foreach (var reactie in services.Op(gebeurtenis))
                {
                    await reactie.Verwerk(gebeurtenis, ct);
                }
            }
        }

        VerhoogVersies(gewijzigd);
    }

    private List<(Aggregaat Aggregaat, Gebeurtenis Gebeurtenis)> Verzamel(HashSet<Aggregaat> gewijzigd)
    {
        var gebeurd = new List<(Aggregaat, Gebeurtenis)>();
        foreach (var aggregaat in db.ChangeTracker.Entries<Aggregaat>().Select(entry => entry.Entity).Where(Gebeurde).ToList())
        {
            gewijzigd.Add(aggregaat);
            gebeurd.AddRange(aggregaat.Gebeurtenissen.Select(gebeurtenis => (aggregaat, gebeurtenis)));
            aggregaat.VergeetGebeurtenissen();
        }

        return gebeurd;
    }

    private static bool Gebeurde(Aggregaat aggregaat) => aggregaat.Gebeurtenissen.Count > 0;

    // The version is part of the update's condition, so raising it makes two people who save at once meet.
    private void VerhoogVersies(HashSet<Aggregaat> gewijzigd)
    {
        foreach (var entry in db.ChangeTracker.Entries<Aggregaat>())
        {
            if (gewijzigd.Contains(entry.Entity) || entry.State == EntityState.Modified)
            {
                entry.Property(aggregaat => aggregaat.Versie).CurrentValue++;
            }
        }
    }

    private void Schrijf(Aggregaat aggregaat, Gebeurtenis gebeurtenis, int volgorde)
    {
        if (gebeurtenis.Kop is { } kop)
        {
            db.Tijdlijn.Add(new Tijdlijnregel
            {
                Id = Guid.CreateVersion7(gebeurtenis.Op),
                Op = gebeurtenis.Op,
                Door = gebeurtenis.Door,
                Soort = gebeurtenis.GetType().Name,
                Onderwerp = aggregaat.GetType().Name,
                OnderwerpId = gebeurtenis.Tijdlijn ?? aggregaat.Id,
                BetreftId = gebeurtenis.Betreft,
                Volgorde = volgorde,
                Kop = kop,
                Tekst = gebeurtenis.Tekst,
            });
        }
    }
}
