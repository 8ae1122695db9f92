using System.Collections.Concurrent;
using System.Text;
using Kring.TestSupport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>One request as it came in, and the head of its answer.</summary>
internal sealed record Meegelezen(string Methode, string Pad, string Koekjes, string Soort, byte[] Inhoud)
{
    public int Status { get; set; }

    /// <summary>All headers of the answer.</summary>
    public string Koppen { get; set; } = "";
}

/// <summary>Stands before the program like a proxy with a log, and keeps every request and the head of every answer.</summary>
internal sealed class Meelezer : IStartupFilter
{
    private readonly ConcurrentQueue<Meegelezen> gelezen = new();

    public IReadOnlyList<Meegelezen> Gelezen => [.. gelezen];

    /// <summary>Lets it listen; before the first use of the host.</summary>
    public void Luister(KringHost host)
    {
        var eerder = host.Diensten;
        host.Diensten = services =>
        {
            eerder(services);
            services.AddSingleton<IStartupFilter>(this);
        };
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(Lees);
        next(app);
    };

    private async Task Lees(HttpContext http, RequestDelegate verder)
    {
        http.Request.EnableBuffering();
        using var inhoud = new MemoryStream();
        await http.Request.Body.CopyToAsync(inhoud);
        http.Request.Body.Position = 0;
        var regel = new Meegelezen(
            http.Request.Method, http.Request.GetEncodedPathAndQuery(), http.Request.Headers.Cookie.ToString(), http.Request.ContentType ?? "", inhoud.ToArray());
        gelezen.Enqueue(regel);
        http.Response.OnStarting(() =>
        {
            (regel.Status, regel.Koppen) = (http.Response.StatusCode, Koppen(http.Response));
            return Task.CompletedTask;
        });
        await verder(http);
    }

    private static string Koppen(HttpResponse antwoord) =>
        antwoord.Headers.Aggregate(new StringBuilder(), (tekst, kop) => tekst.Append(kop.Key).Append(": ").Append(kop.Value).Append('\n')).ToString();
}
