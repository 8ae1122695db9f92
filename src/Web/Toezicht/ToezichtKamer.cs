using Kring.Web.Toezicht.Doorzoeken;
using Kring.Web.Toezicht.Inzien;
using Kring.Web.Toezicht.Nagaan;
using Kring.Web.Toezicht.Opvallen;

namespace Kring.Web.Toezicht;

/// <summary>The room of who supervises the protection of data: it reads the log with what is needed to understand it. Nobody enters it.</summary>
public static class ToezichtKamer
{
    public static IServiceCollection AddToezicht(this IServiceCollection services) => services
        .AddScoped<Logzoeker>()
        .AddScoped<Logredenen>()
        .AddScoped<GaLogboekNaHandler>()
        .AddScoped<Blikken>()
        .AddScoped<KijkNaHandler>()
        .AddScoped<Inzagelezer>();
}
