using Kring.Web.Berichten.Vaststellen;
using Kring.Web.Berichten.Versturen;
using Kring.Web.Infrastructure.Storage;

namespace Kring.Web.Berichten;

/// <summary>
/// The room of what goes out. Its hall: <see cref="Uitbak"/>, the round that sends what lies in it, and
/// <see cref="Briefschrijver"/> for letters.
/// </summary>
public static class BerichtenKamer
{
    public static IServiceCollection AddBerichten(this IServiceCollection services, IConfiguration configuration)
    {
        var map = configuration["Berichten:Map"] ?? Path.Combine(StorageSettings.Read(configuration).Map, "uit");
        return services
            .AddSingleton(new Uitmap(Path.GetFullPath(map)))
            .AddScoped<Uitbak>()
            .AddScoped<Briefschrijver>()
            .AddScoped<StelSjabloonVastHandler>()
            .AddScoped<VerstuurBerichtHandler>()
            .AddSingleton<Verstuurronde>();
    }
}
