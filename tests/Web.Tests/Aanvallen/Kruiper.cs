using System.Net;
using AngleSharp.Html.Parser;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>One answer, whole.</summary>
internal sealed record Uitvoer(string Pad, HttpStatusCode Status, string Soort, string Koppen, byte[] Inhoud);

/// <summary>Follows every link of the program from some pages on, as one reader, and keeps every byte that comes back.</summary>
internal sealed class Kruiper(HttpClient browser)
{
    private const int Meeste = 400;

    private readonly HtmlParser lezer = new();

    /// <summary>All that came back, in the order of asking.</summary>
    public List<Uitvoer> Alles { get; } = [];

    public async Task Kruip(params IEnumerable<string> begin)
    {
        var gezien = new HashSet<string>(begin, StringComparer.Ordinal);
        var wachtrij = new Queue<string>(gezien);
        while (wachtrij.TryDequeue(out var pad) && Alles.Count < Meeste)
        {
            using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
            var uitvoer = await Bewaar(pad, antwoord);
            foreach (var link in Links(uitvoer, antwoord.Headers.Location?.OriginalString).Where(gezien.Add))
            {
                wachtrij.Enqueue(link);
            }
        }

        Assert.True(wachtrij.Count == 0, "there are more pages than this reader followed");
    }

    /// <summary>Keeps an answer that came of something else than a link.</summary>
    public async Task<Uitvoer> Bewaar(string pad, HttpResponseMessage antwoord)
    {
        var uitvoer = new Uitvoer(
            pad, antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType ?? "", $"{antwoord.Headers}{antwoord.Content.Headers}",
            await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Alles.Add(uitvoer);
        return uitvoer;
    }

    private IEnumerable<string> Links(Uitvoer uitvoer, string? verder)
    {
        var hier = new Uri(new Uri("http://localhost"), uitvoer.Pad);
        List<string> gevonden = verder is null ? [] : [verder];
        if (uitvoer.Soort == "text/html")
        {
            using var inhoud = new MemoryStream(uitvoer.Inhoud);
            gevonden.AddRange(lezer.ParseDocument(inhoud).QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!));
        }

        return gevonden.Where(link => Uri.TryCreate(hier, link, out var naar) && naar.Host == "localhost" && naar.Scheme == "http")
            .Select(link => new Uri(hier, link).PathAndQuery).Where(pad => !pad.StartsWith("/dist/", StringComparison.Ordinal));
    }
}
