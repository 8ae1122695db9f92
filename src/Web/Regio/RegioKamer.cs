using Kring.Domain.Regio;

namespace Kring.Web.Regio;

/// <summary>The room of what a region decides itself: inject <see cref="Regioregels"/>. Set in configuration under "Regio".</summary>
public static class RegioKamer
{
    public static IServiceCollection AddRegio(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(configuration.GetSection("Regio").Get<Regioregels>() ?? new Regioregels());
}
