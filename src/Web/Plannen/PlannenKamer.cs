using Kring.Web.Plannen.Afspreken;
using Kring.Web.Plannen.Bekijken;
using Kring.Web.Plannen.Spreken;
using Kring.Web.Plannen.Volgen;

namespace Kring.Web.Plannen;

/// <summary>The room of the one plan of a household. Its hall: <see cref="Casusplannen"/> and <see cref="Gezinsleden"/>.</summary>
public static class PlannenKamer
{
    public static IServiceCollection AddPlannen(this IServiceCollection services) => services
        .AddScoped<Casusplannen>()
        .AddScoped<Gezinsleden>()
        .AddScoped<Kindertermijnen>()
        .AddScoped<Planlezer>()
        .AddScoped<Plantoegang>()
        .AddScoped<Plansamenvoeger>()
        .AddScoped<MaakAfspraakHandler>()
        .AddScoped<LegAfspraakstandVastHandler>()
        .AddScoped<LegKindgesprekVastHandler>();
}
