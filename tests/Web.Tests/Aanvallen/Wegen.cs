using System.Reflection;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>One way in: a page, and what is done there.</summary>
/// <param name="Sjabloon">Its address, with placeholders.</param>
/// <param name="Methode">GET or POST.</param>
/// <param name="Handler">Which button; null for the only one.</param>
/// <param name="Recht">The right it asks for; null when it is there for everybody.</param>
internal sealed record Weg(string Sjabloon, string Methode, string? Handler, Recht? Recht)
{
    public bool HeeftSleutel => Sjabloon.Contains('{', StringComparison.Ordinal);

    /// <summary>Whether somebody in this role may come here at all, by the policy that a region begins with.</summary>
    public bool MagDoor(Rol rol) => Recht is not { } recht || recht.IsVanIedereen()
        || Toegangsbeleid.Begin.Regels.Any(regel => regel.Rol == rol && regel.Betrekking != Betrekking.Noodtoegang && regel.Rechten.Contains(recht));

    /// <summary>The address, each placeholder filled by its name and the part before it.</summary>
    public string Vul(Func<string, string, string> waarde)
    {
        var delen = Sjabloon.Split('/');
        for (var i = 0; i < delen.Length; i++)
        {
            delen[i] = delen[i].StartsWith('{') ? Uri.EscapeDataString(waarde(delen[i].Trim('{', '}').Split(':')[0], i > 0 ? delen[i - 1] : "")) : delen[i];
        }

        return string.Join('/', delen) + (Handler is null ? "" : $"?handler={Handler}");
    }
}

internal static class Wegen
{
    /// <summary>All ways into the pages, as the program itself knows them: a new page is attacked without a word here.</summary>
    public static async Task<IReadOnlyList<Weg>> Van(KringHost host)
    {
        _ = host.Wereld;
        var lader = host.Services.GetRequiredService<PageLoader>();
        var wegen = new List<Weg>();
        foreach (var punt in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (punt.Metadata.GetMetadata<PageActionDescriptor>() is { } pagina)
            {
                var geladen = pagina as CompiledPageActionDescriptor ?? await lader.LoadAsync(pagina, EndpointMetadataCollection.Empty);
                wegen.AddRange(geladen.HandlerMethods.Select(handler => new Weg(
                    "/" + punt.RoutePattern.RawText!.TrimStart('/'), handler.HttpMethod.ToUpperInvariant(), handler.Name, geladen.ModelTypeInfo!.GetCustomAttribute<VereistAttribute>(false)?.Recht)));
            }
        }

        return [.. wegen.Distinct().OrderBy(weg => weg.Sjabloon, StringComparer.Ordinal).ThenBy(weg => weg.Methode, StringComparer.Ordinal).ThenBy(weg => weg.Handler, StringComparer.Ordinal)];
    }

    public static bool IsGet(this Weg weg) => HttpMethods.IsGet(weg.Methode);

    public static bool IsPost(this Weg weg) => HttpMethods.IsPost(weg.Methode);
}
