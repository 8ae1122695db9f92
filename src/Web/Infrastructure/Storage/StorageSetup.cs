using Kring.Persistence;
using Kring.Persistence.Huishoudens;
using Kring.Web.Infrastructure.Security;
using Kring.Web.Meldingen;
using Microsoft.AspNetCore.DataProtection;

namespace Kring.Web.Infrastructure.Storage;

/// <summary>Where the data is: a folder with keys and, unless PostgreSQL is named, the SQLite file.</summary>
/// <param name="Map">The folder.</param>
/// <param name="Postgres">The connection of the application; null on SQLite.</param>
/// <param name="PostgresBeheer">The connection that makes and changes the tables; null when the application does so itself.</param>
public sealed record StorageSettings(string Map, string? Postgres, string? PostgresBeheer)
{
    public string Sleutelmap => Path.Combine(Map, "sleutels");

    public static StorageSettings Read(IConfiguration configuration) => new(
        Path.GetFullPath(configuration["gegevens"] ?? configuration["KRING_GEGEVENS"] ?? "gegevens"),
        Given(configuration["postgres"]),
        Given(configuration["postgres-beheer"]));

    private static string? Given(string? verbinding) => string.IsNullOrWhiteSpace(verbinding) ? null : verbinding;
}

public static class StorageSetup
{
    private const UnixFileMode OnlyOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = StorageSettings.Read(configuration);
        MakeFolder(settings.Map);
        MakeFolder(settings.Sleutelmap);
        var opslag = settings.Postgres is { } postgres ? Opslag.OpPostgres(postgres, settings.PostgresBeheer) : Opslag.InMap(settings.Map);
        services.AddSingleton(settings);
        services.AddSingleton(opslag);
        services.AddSingleton(new Versleuteling(Hoofdsleutel.Lees(configuration, settings.Sleutelmap)));
        services.AddScoped<Vrager>();
        services.AddDbContext<KringDbContext>(opslag.Stel);
        services.AddDataProtection()
            .SetApplicationName("kring")
            .PersistKeysToFileSystem(new DirectoryInfo(settings.Sleutelmap));
        return services;
    }

    /// <summary>Makes the tables, or brings them up to date, and with them the keys by which people are found.</summary>
    /// <exception cref="SchemaLooptAchterException">They are behind, and this role may not change them.</exception>
    public static async Task UpdateSchema(this IServiceProvider services, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        if (!await Schemawerk.Doe(db, scope.ServiceProvider.GetRequiredService<Opslag>(), ct))
        {
            services.GetRequiredService<ILoggerFactory>().CreateLogger("Kring.Storage").LogWarning(
                "The role of the application owns the tables, so the database cannot refuse it to change the log. Give it a role of its own, and the owner with --postgres-beheer.");
        }

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
