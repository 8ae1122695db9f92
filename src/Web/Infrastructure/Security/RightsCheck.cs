using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Infrastructure.Security;

/// <summary>Refuses to start when a page, an act or an endpoint does not say who may use it.</summary>
public static class RightsCheck
{
    public static void RequireDeclaredRights(this WebApplication app)
    {
        var silent = Undeclared(typeof(RightsCheck).Assembly.GetTypes()).Concat(Undeclared((IEndpointRouteBuilder)app)).ToList();
        if (silent.Count > 0)
        {
            throw new InvalidOperationException(
                $"Say with [Vereist(Recht.…)] or [Openbaar] who may use: {string.Join(", ", silent)}.");
        }
    }

    /// <summary>The pages and acts among these types that name no right, or two answers at once.</summary>
    public static IEnumerable<string> Undeclared(IReadOnlyCollection<Type> types)
    {
        var names = types.Select(type => type.FullName).ToHashSet();
        return types
            .Where(type => !type.IsAbstract && (typeof(PageModel).IsAssignableFrom(type) || names.Contains($"{type.FullName}Handler")))
            .Where(type => type.IsDefined(typeof(VereistAttribute), false) == type.IsDefined(typeof(OpenbaarAttribute), false))
            .Select(type => type.FullName!);
    }

    // A Razor page is judged by its model; every other endpoint carries the attribute as metadata.
    private static IEnumerable<string> Undeclared(IEndpointRouteBuilder routes) => routes.DataSources
        .SelectMany(source => source.Endpoints)
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null)
        .Where(endpoint => endpoint.Metadata.GetMetadata<VereistAttribute>() is null && endpoint.Metadata.GetMetadata<OpenbaarAttribute>() is null)
        .Select(endpoint => endpoint.DisplayName ?? "(endpoint)");
}
