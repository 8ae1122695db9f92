using System.Runtime.InteropServices;
using Kring.Domain.Huishoudens;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Kring.Persistence.Huishoudens;

/// <summary>Keeps the keys by which people are found in step with the people.</summary>
public static class Persoonssleutels
{
    private const string Instelsleutel = "persoonssleutels";

    /// <summary>Goes up when keys are made in another way: then all are made anew at the next start.</summary>
    private const string Versie = "1";

    private const int PerKeer = 500;

    /// <summary>Makes the keys of everybody whose keys were made in another way, or never. Begins anew when it was broken off.</summary>
    public static async Task Vul(KringDbContext db, CancellationToken ct = default)
    {
        if (await Instelling.Lees(db, Instelsleutel, ct) == Versie)
        {
            return;
        }

        await db.Set<Persoonssleutel>().ExecuteDeleteAsync(ct);
        await db.Set<Persoonsmerk>().ExecuteDeleteAsync(ct);
        List<Persoon> personen = [];
        do
        {
            var na = personen.Count == 0 ? Guid.Empty : personen[^1].Id;
            personen = await db.Personen.AsNoTracking().Where(persoon => persoon.Id > na).OrderBy(persoon => persoon.Id).Take(PerKeer).ToListAsync(ct);
            personen.ForEach(persoon => Zet(db, persoon, null));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
        while (personen.Count > 0);

        await Instelling.Zet(db, Instelsleutel, Versie, ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>Under what somebody is found again, as it is saved with the person.</summary>
    public static Persoonsingang Van(Persoon persoon)
    {
        ArgumentNullException.ThrowIfNull(persoon);
        var (sleutels, merk) = Persoonsmerk.Van(Persoonskolommen.Van(persoon));
        return new(Persoonsmerk.Nummer(persoon.Id), merk, sleutels);
    }

    /// <summary>Brings the keys of everybody who was changed in step, to be saved together with the change.</summary>
    internal static async Task WerkBij(KringDbContext db, CancellationToken ct)
    {
        var gewijzigd = Gewijzigd(db);
        List<long> bekend = [.. gewijzigd.Where(regel => regel.State != EntityState.Added).Select(regel => Persoonsmerk.Nummer(regel.Entity.Id))];
        if (bekend.Count > 0)
        {
            await db.Set<Persoonsmerk>().Where(merk => bekend.Contains(merk.Nr)).LoadAsync(ct);
        }

        foreach (var regel in gewijzigd)
        {
            Zet(db, regel.Entity, db.Set<Persoonsmerk>().Local.FindEntry(Persoonsmerk.Nummer(regel.Entity.Id))?.Entity);
        }
    }

    // Somebody who only moved is not changed as far as the context knows; the address is, or it went.
    private static List<EntityEntry<Persoon>> Gewijzigd(KringDbContext db)
    {
        var verhuisd = db.ChangeTracker.Entries<Verblijf>().Where(regel => IsGewijzigd(regel.State) || regel.State == EntityState.Deleted)
            .Select(regel => (Guid)(regel.State == EntityState.Deleted ? regel.Property("PersoonId").OriginalValue : regel.Property("PersoonId").CurrentValue)!).ToHashSet();
        return [.. db.ChangeTracker.Entries<Persoon>().Where(regel => IsGewijzigd(regel.State) || verhuisd.Contains(regel.Entity.Id))];
    }

    private static bool IsGewijzigd(EntityState staat) => staat is EntityState.Added or EntityState.Modified;

    private static void Zet(KringDbContext db, Persoon persoon, Persoonsmerk? bekend)
    {
        var (nr, merk, sleutels) = Van(persoon);
        var nu = bekend ?? new Persoonsmerk { Nr = nr, PersoonId = persoon.Id };
        var (eerder, eerderMerk) = (nu.Lijst, nu.Merk);
        if (bekend is null)
        {
            db.Add(nu);
        }

        if (!nu.Verander(sleutels, merk))
        {
            return;
        }

        db.RemoveRange(eerder.Except(sleutels).Select(sleutel => Rij(db, nu, sleutel)));
        db.AddRange(sleutels.Except(eerder).Select(sleutel => new Persoonssleutel { Sleutel = sleutel, Nr = nu.Nr, Merk = merk }));
        if (merk != eerderMerk)
        {
            db.UpdateRange(sleutels.Intersect(eerder).Select(sleutel => Rij(db, nu, sleutel)));
        }
    }

    // A row that this context already follows, or else a stand-in: its key is all that is needed to change it.
    private static Persoonssleutel Rij(KringDbContext db, Persoonsmerk merk, int sleutel)
    {
        var rij = db.Set<Persoonssleutel>().Local.FindEntryUntyped([sleutel, merk.Nr])?.Entity
            ?? new Persoonssleutel { Sleutel = sleutel, Nr = merk.Nr };
        rij.Merk = merk.Merk;
        return rij;
    }
}

/// <summary>Under what a person is found again.</summary>
/// <param name="Nr">Short for the person.</param>
/// <param name="Merk">Tells roughly how alike two people are.</param>
/// <param name="Sleutels">The keys.</param>
public sealed record Persoonsingang(long Nr, long Merk, IReadOnlyList<int> Sleutels)
{
    /// <summary>The keys in the form in which they are kept with the person.</summary>
    public byte[] Bewaard => MemoryMarshal.AsBytes<int>(Sleutels.ToArray()).ToArray();
}
