using System.Net;
using Kring.TestSupport;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Journeys.Tests.Browsers;

/// <summary>The real program on a socket of this machine, with the named people and a clock that the journey moves.</summary>
public sealed class Reishost : KringHost
{
    public Reishost() => UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));

    public Uri Adres => Services.Adres();
}

/// <summary>Where a host answers.</summary>
public static class Adressen
{
    public static Uri Adres(this IServiceProvider diensten) =>
        new(diensten.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}
