using Kring.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Voorbeeldland.Streek;

/// <summary>In what state a store is found.</summary>
internal enum Vulling
{
    /// <summary>Nothing in it.</summary>
    Leeg,

    /// <summary>Filling was begun and not finished.</summary>
    Onaf,

    /// <summary>The whole invented region.</summary>
    Voorbeeldregio,

    /// <summary>A region of its own; nothing here may touch it.</summary>
    EigenGegevens,
}

/// <summary>The mark of a store with invented people.</summary>
internal static class Keurmerk
{
    private const string Onaf = "onaf";

    public static async Task<Vulling> Lees(IServiceProvider diensten, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        var merk = await Instelling.Lees(db, Instelling.Voorbeeldgegevens, ct);
        return merk == Onaf ? Vulling.Onaf
            : merk is not null ? Vulling.Voorbeeldregio
            : await db.Organisaties.AnyAsync(ct) ? Vulling.EigenGegevens
            : Vulling.Leeg;
    }

    /// <summary>Marks the store before the first record, so that an interrupted filling is recognised.</summary>
    public static Task Begin(IServiceProvider diensten, CancellationToken ct) => Zet(diensten, Onaf, ct);

    public static Task Voltooi(IServiceProvider diensten, DateOnly peildatum, CancellationToken ct) =>
        Zet(diensten, peildatum.ToString("O", System.Globalization.CultureInfo.InvariantCulture), ct);

    private static async Task Zet(IServiceProvider diensten, string waarde, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        if (await db.Instellingen.SingleOrDefaultAsync(instelling => instelling.Sleutel == Instelling.Voorbeeldgegevens, ct) is { } merk)
        {
            merk.Waarde = waarde;
        }
        else
        {
            db.Instellingen.Add(new Instelling { Sleutel = Instelling.Voorbeeldgegevens, Waarde = waarde });
        }

        await scope.ServiceProvider.RichtIn(new MerkVoorbeeldgegevens(), ct);
    }
}
