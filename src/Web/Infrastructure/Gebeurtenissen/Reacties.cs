using System.Reflection;
using Kring.Domain;

namespace Kring.Web.Infrastructure.Gebeurtenissen;

/// <summary>Finds the reactions of all rooms, once at start and per event.</summary>
public static class Reacties
{
    public static IServiceCollection AddReacties(this IServiceCollection services, Assembly assembly)
    {
        var gevonden =
            from type in assembly.GetTypes()
            where type is { IsAbstract: false, IsInterface: false }
            from soort in type.GetInterfaces()
            where soort.IsGenericType && soort.GetGenericTypeDefinition() == typeof(IReactie<>)
            orderby type.FullName
            select (soort, type);
        foreach (var (soort, type) in gevonden)
        {
            services.AddScoped(soort, type);
        }

        return services;
    }

    /// <summary>The reactions to this event, always in the same order.</summary>
    public static IEnumerable<IReactie> Op(this IServiceProvider services, Gebeurtenis gebeurtenis) =>
        services.GetServices(typeof(IReactie<>).MakeGenericType(gebeurtenis.GetType())).Cast<IReactie>();
}
