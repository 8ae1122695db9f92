using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Kring.Web.Infrastructure.Security;

/// <summary>From which place a request comes: what log lines tell and by what rate limits count.</summary>
public static class RequestPlace
{
    private const int HomeBits = 64;

    /// <summary>
    /// The address before the proxies of the region, which are named under <c>Kring:Proxies</c>. Whoever is not named
    /// there cannot say on whose behalf it asks; with none named the header is left unread.
    /// </summary>
    /// <exception cref="InvalidDataException">A proxy is no address, such as 10.0.0.5, nor a network, such as 10.0.0.0/24.</exception>
    public static IServiceCollection AddRequestPlace(this IServiceCollection services, IConfiguration configuration)
    {
        var proxies = (configuration.GetSection("Kring:Proxies").Get<string[]>() ?? []).Select(Network).ToList();
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            proxies.ForEach(options.KnownIPNetworks.Add);
            options.ForwardedHeaders = proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = null;
        });
    }

    /// <summary>The address, or of a long one (IPv6) the network of one home or office: within it anybody picks addresses at will.</summary>
    public static string Place(this HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => "local",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } own => new IPNetwork(Begin(own), HomeBits).ToString(),
        var own => own.ToString(),
    };

    private static IPAddress Begin(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(HomeBits / 8).Clear();
        return new IPAddress(bytes);
    }

    private static IPNetwork Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
        : throw new InvalidDataException($"Kring:Proxies must hold addresses or networks; it holds {text}.");
}
