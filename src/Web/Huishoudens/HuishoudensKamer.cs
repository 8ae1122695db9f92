using Kring.Web.Huishoudens.Bekijken;

namespace Kring.Web.Huishoudens;

/// <summary>The room of persons and households. Its hall is <see cref="Herkenner"/>.</summary>
public static class HuishoudensKamer
{
    public static IServiceCollection AddHuishoudens(this IServiceCollection services) => services
        .AddScoped<Herkenner>()
        .AddScoped<Persoonskring>()
        .AddScoped<ToonAfgeschermdAdresHandler>();
}
