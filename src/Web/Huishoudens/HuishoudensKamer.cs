using Kring.Web.Huishoudens.Bekijken;
using Kring.Web.Huishoudens.Overzien;

namespace Kring.Web.Huishoudens;

/// <summary>The room of persons and households. Its hall: <see cref="Herkenner"/>, <see cref="Afschermingen"/>.</summary>
public static class HuishoudensKamer
{
    public static IServiceCollection AddHuishoudens(this IServiceCollection services) => services
        .AddScoped<Herkenner>()
        .AddScoped<Afschermingen>()
        .AddScoped<SchermAdressenAfHandler>()
        .AddScoped<Huishoudenlezer>()
        .AddScoped<Persoonskring>()
        .AddScoped<ToonAfgeschermdAdresHandler>();
}
