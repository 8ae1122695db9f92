using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence.Huishoudens;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Meldingen;

/// <summary>
/// Under which keys people are found who were reported and of whom it is not decided yet who they are: until then they are
/// no persons. The database takes the keys away in the transaction in which it is decided, or the report is sent back.
/// </summary>
public static class Gemeldensleutels
{
    private const string Instelsleutel = "gemeldensleutels";

    /// <summary>Goes up when keys are made in another way: then all are made anew at the next start.</summary>
    private const string Versie = "1";

    // A name that everybody bears must not make one question of the whole region.
    private const int MeesteRijen = 5000;

    /// <summary>Adds the keys of a report, to be saved together with it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="meldingId">The report.</param>
    /// <param name="gemelden">Who is told of, in the order of the report.</param>
    public static void Zet(KringDbContext db, Guid meldingId, IEnumerable<Persoonsgegevens> gemelden)
    {
        ArgumentNullException.ThrowIfNull(db);
        db.AddRange(gemelden.SelectMany((gemeld, i) => Van(gemeld)
            .Select(sleutel => new Gemeldensleutel { Sleutel = sleutel, MeldingId = meldingId, Volgnummer = i + 1 })));
    }

    /// <summary>The reports that hold somebody who may be one of these people, those that share most keys first.</summary>
    /// <param name="db">The database.</param>
    /// <param name="gemelden">Who is told of.</param>
    /// <param name="hoogstens">How many reports at most.</param>
    /// <param name="ct">To stop waiting.</param>
    public static async Task<IReadOnlyList<Guid>> Vind(KringDbContext db, IEnumerable<Persoonsgegevens> gemelden, int hoogstens, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        List<int> sleutels = [.. gemelden.SelectMany(Van).Distinct()];
        var rijen = await db.Set<Gemeldensleutel>().AsNoTracking().Where(een => sleutels.Contains(een.Sleutel))
            .OrderByDescending(een => een.MeldingId).Select(een => new { een.MeldingId, een.Volgnummer }).Take(MeesteRijen).ToListAsync(ct);
        return
        [
            .. rijen.GroupBy(rij => rij.MeldingId)
                .OrderByDescending(melding => melding.Count()).ThenByDescending(melding => melding.Key)
                .Take(hoogstens).Select(melding => melding.Key),
        ];
    }

    /// <summary>Makes the keys of reports that came in before there were any, or when they were made in another way.</summary>
    /// <param name="db">The database.</param>
    /// <param name="lees">Who is told of in a report.</param>
    /// <param name="ct">To stop waiting.</param>
    public static async Task Vul(KringDbContext db, Func<Guid, CancellationToken, Task<IReadOnlyList<Persoonsgegevens>>> lees, CancellationToken ct)
    {
        if (await Instelling.Lees(db, Instelsleutel, ct) == Versie)
        {
            return;
        }

        await db.Set<Gemeldensleutel>().ExecuteDeleteAsync(ct);
        var open = await db.Meldingen.Where(melding => melding.Herkend == null && melding.Teruggave == null).Select(melding => melding.Id).ToListAsync(ct);
        foreach (var melding in open)
        {
            Zet(db, melding, await lees(melding, ct));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        await Instelling.Zet(db, Instelsleutel, Versie, ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private static IReadOnlyList<int> Van(Persoonsgegevens gemeld) => Persoonsmerk.Van(Persoonskolommen.Van(gemeld)).Sleutels;
}

/// <summary>One key of one reported person.</summary>
internal sealed class Gemeldensleutel
{
    public int Sleutel { get; init; }

    public Guid MeldingId { get; init; }

    public int Volgnummer { get; init; }
}

internal sealed class GemeldensleutelConfiguration : IEntityTypeConfiguration<Gemeldensleutel>
{
    public void Configure(EntityTypeBuilder<Gemeldensleutel> builder)
    {
        builder.HasKey(een => new { een.Sleutel, een.MeldingId, een.Volgnummer });
        builder.Property(een => een.Sleutel).ValueGeneratedNever();
        builder.Property(een => een.Volgnummer).ValueGeneratedNever();
        builder.HasOne<Melding>().WithMany().HasForeignKey(een => een.MeldingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(een => een.MeldingId);
    }
}
