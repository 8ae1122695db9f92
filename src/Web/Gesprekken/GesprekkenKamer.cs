using Kring.Web.Gesprekken.Adviseren;
using Kring.Web.Gesprekken.Afbreken;
using Kring.Web.Gesprekken.Beginnen;
using Kring.Web.Gesprekken.Melden;
using Kring.Web.Gesprekken.Voeren;

namespace Kring.Web.Gesprekken;

/// <summary>
/// The room of talks: what somebody asks or reports, while it is told, until it is an advice or a report. Its hall:
/// <see cref="Gespreksgang"/>, <see cref="Gespreksvelden"/> and <see cref="Aanwezigheid"/>.
/// </summary>
public static class GesprekkenKamer
{
    public static IServiceCollection AddGesprekken(this IServiceCollection services) => services
        .AddSingleton<Aanwezigheid>()
        .AddScoped<Gespreksgang>()
        .AddScoped<Bekenden>()
        .AddScoped<BeginGesprekHandler>()
        .AddScoped<Gespreksbeeld>()
        .AddScoped<SchrijfGesprekHandler>()
        .AddScoped<GeefAdviesHandler>()
        .AddScoped<MaakMeldingHandler>()
        .AddScoped<BreekGesprekAfHandler>();
}
