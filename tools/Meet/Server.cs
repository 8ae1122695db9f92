using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Kring.Meet;

/// <summary>The program itself, in a process of its own, on a free port.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Hoogstens = TimeSpan.FromMinutes(1);

    private readonly Process _proces;

    private Server(Process proces, Uri adres) => (_proces, Adres) = (proces, adres);

    public Uri Adres { get; }

    /// <summary>Starts the program and waits until it can work.</summary>
    /// <param name="programma">The built program.</param>
    /// <param name="opties">Where its store is.</param>
    /// <param name="sleutel">The key with which messages of the police come in.</param>
    /// <param name="ct">To stop waiting.</param>
    public static async Task<Server> Start(string programma, string[] opties, string sleutel, CancellationToken ct)
    {
        var adres = new Uri($"http://127.0.0.1:{VrijePoort()}");
        var start = new ProcessStartInfo("dotnet", [programma, "start", .. opties])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_URLS"] = adres.ToString();
        start.Environment["Politie__Sleutel"] = sleutel;
        // One sender and one address do here what in a region many do.
        start.Environment["Politie__BerichtenPerMinuut"] = int.MaxValue.ToString(CultureInfo.InvariantCulture);
        // Here any colleague opens any case, and is not asked what for.
        start.Environment["Regio__VraagtInzagedoel"] = "false";
        var server = new Server(Process.Start(start)!, adres);
        // Its lines are read away, so that it never waits for somebody to read them.
        _ = server._proces.StandardOutput.BaseStream.CopyToAsync(Stream.Null, ct);
        await server.WachtTotKlaar(ct);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited)
        {
            _proces.Kill();
            await _proces.WaitForExitAsync();
        }

        _proces.Dispose();
    }

    private async Task WachtTotKlaar(CancellationToken ct)
    {
        using var browser = new HttpClient();
        using var tik = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var begin = Stopwatch.GetTimestamp();
        while (await tik.WaitForNextTickAsync(ct) && !await IsKlaar(browser, ct))
        {
            if (_proces.HasExited || Stopwatch.GetElapsedTime(begin) > Hoogstens)
            {
                throw new MetingMislukt("Kring is niet gestart.");
            }
        }
    }

    private async Task<bool> IsKlaar(HttpClient browser, CancellationToken ct)
    {
        try
        {
            using var antwoord = await browser.GetAsync(new Uri(Adres, "/readyz"), ct);
            return antwoord.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
