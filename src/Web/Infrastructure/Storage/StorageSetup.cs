using Kring.Persistence;
using Kring.Persistence.Huishoudens;
using Kring.Web.Infrastructure.Security;
using Kring.Web.Meldingen;
using Microsoft.AspNetCore.DataProtection;

namespace Kring.Web.Infrastructure.Storage;

/// <summary>Where the data is: a folder with keys and, unless PostgreSQL is named, the SQLite file.</summary>
public sealed record StorageSettings(string Map, string? Postgres)
{
    public string Sleutelmap => Path.Combine(Map, "sleutels");

    public static StorageSettings Read(IConfiguration configuration) => new(
        Path.GetFullPath(configuration["gegevens"] ?? configuration["KRING_GEGEVENS"] ?? "gegevens"),
        configuration["postgres"]);
}

public static class StorageSetup
{
    private const UnixFileMode OnlyOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = StorageSettings.Read(configuration);
        MakeFolder(settings.Map);
        MakeFolder(settings.Sleutelmap);
        var opslag = settings.Postgres is { Length: > 0 } postgres ? Opslag.OpPostgres(postgres) : Opslag.InMap(settings.Map);
        services.AddSingleton(settings);
        services.AddSingleton(opslag);
        services.AddSingleton(new Versleuteling(Hoofdsleutel.Lees(configuration, settings.Sleutelmap)));
        services.AddDbContext<KringDbContext>(opslag.Stel);
        services.AddDataProtection()
            .SetApplicationName("kring")
            .PersistKeysToFileSystem(new DirectoryInfo(settings.Sleutelmap));
        return services;
    }

    /// <summary>Makes the tables, or brings them up to date, and with them the keys by which people are found.</summary>
    public static async Task UpdateSchema(this IServiceProvider services, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        await Schema.WerkBij(db, ct);
        await Persoonssleutels.Vul(db, ct);
        await scope.ServiceProvider.GetRequiredService<OpenMeldingen>().Vul(ct);
    }

    /// <summary>Makes a folder for its owner only; what stands already is left as it is.</summary>
    public static void MakeFolder(string map)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(map);
        }
        else
        {
            Directory.CreateDirectory(map, OnlyOwner);
        }
    }
}
