using Kring.Persistence;
using Kring.TestSupport;
using Kring.Voorbeeldland;
using Kring.Voorbeeldland.Tijd;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Web.Tests.Voorbeeldland;

/// <summary>A store of its own that the program of the invented region fills.</summary>
internal sealed class Voorbeeldopslag : IAsyncDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("kring-voorbeeld-");
    private readonly TestDatabase? postgres = TestDatabase.AlsGevraagd();

    private string[] Opties => postgres is null
        ? ["--gegevens", map.FullName]
        : ["--gegevens", map.FullName, .. postgres.Opties];

    public string Map => map.FullName;

    public bool IsPostgres => postgres is not null;

    /// <returns>The exit code, what was printed, and what went to the error output.</returns>
    public async Task<(int Code, string Uit, string Fout)> Vul(string peildatum, int? gezinnen = 0)
    {
        string[] omvang = gezinnen is { } aantal ? ["--gezinnen", $"{aantal}"] : [];
        await using var uit = new StringWriter();
        await using var fout = new StringWriter();
        var code = await Voorbeeldregio.Run([.. Opties, "--peildatum", peildatum, .. omvang], uit, fout);
        return (code, uit.ToString(), fout.ToString());
    }

    public async Task<T> Lees<T>(Func<KringDbContext, Versleuteling, Task<T>> vraag)
    {
        await using WebApplication app = Voorbeeldregio.Bouw(Opties, new Reisklok());
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Vrager>().WordSysteem();
        return await vraag(scope.ServiceProvider.GetRequiredService<KringDbContext>(), app.Services.GetRequiredService<Versleuteling>());
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        postgres?.Dispose();
        map.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
