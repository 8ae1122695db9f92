using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Voorbeeldland;

/// <summary>The whole invented region as it is filled at the first start. Filling takes long, so it is done once, on SQLite.</summary>
public sealed class GeheleRegio : IAsyncLifetime
{
    private readonly Voorbeeldopslag opslag = new();

    public static DateOnly Peildatum { get; } = new(2026, 11, 18);

    public bool IsPostgres => opslag.IsPostgres;

    public IReadOnlyList<Melding> Meldingen { get; private set; } = [];

    public IReadOnlyList<Casus> Casussen { get; private set; } = [];

    public IReadOnlyList<Termijn> Lopend { get; private set; } = [];

    internal Voorbeeldopslag Opslag => opslag;

    public async ValueTask InitializeAsync()
    {
        if (IsPostgres)
        {
            return;
        }

        Assert.Equal((0, ""), await opslag.Vul("2026-11-18", gezinnen: null) is var (code, _, fout) ? (code, fout) : default);
        await opslag.Lees(async (db, _) =>
        {
            Meldingen = await db.Meldingen.AsNoTracking().AsSplitQuery().ToListAsync();
            Casussen = await db.Casussen.AsNoTracking().AsSplitQuery().ToListAsync();
            Lopend = [.. (await db.Termijnen.AsNoTracking().ToListAsync()).Where(termijn => termijn.IsOpen)];
            return true;
        });
    }

    public ValueTask DisposeAsync() => opslag.DisposeAsync();
}
