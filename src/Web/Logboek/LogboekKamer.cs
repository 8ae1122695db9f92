using Kring.Persistence.Logboek;

namespace Kring.Web.Logboek;

/// <summary>The room that remembers who did and saw what. Its hall is <see cref="Logboekschrijver"/>.</summary>
public static class LogboekKamer
{
    public static IServiceCollection AddLogboek(this IServiceCollection services) => services
        .AddScoped<Logboekschrijver>()
        .AddScoped<Gebeurtenisverwerker>()
        .AddScoped<Verzegelaar>()
        .AddScoped<Zegelcontrole>()
        .AddScoped<Versiebewaking>();
}
