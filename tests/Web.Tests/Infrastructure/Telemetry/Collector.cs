using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Kring.Web.Tests.Infrastructure.Telemetry;

/// <summary>Takes what is sent, on a free port of this machine.</summary>
internal sealed class Collector : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentDictionary<string, string> received = [];

    public Collector()
    {
        using (var vrij = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            vrij.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)vrij.LocalEndpoint).Port}";
        }

        listener.Prefixes.Add(Address + "/");
        listener.Start();
        _ = Take();
    }

    public string Address { get; }

    public IReadOnlyDictionary<string, string> Received => received;

    public void Dispose() => listener.Close();

    private async Task Take()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                received.AddOrUpdate(
                    context.Request.Url!.AbsolutePath, _ => Encoding.Latin1.GetString(body.ToArray()), (_, eerder) => eerder + Encoding.Latin1.GetString(body.ToArray()));
                context.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
