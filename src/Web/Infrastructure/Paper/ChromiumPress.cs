using System.Net;
using Microsoft.Extensions.FileProviders;
using Microsoft.Playwright;

namespace Kring.Web.Infrastructure.Paper;

/// <summary>
/// One Chromium that stays warm: it starts at the first print and again after it fell over. Each print has a window of
/// its own, without script and without network, so that what somebody typed in a case can do nothing.
/// </summary>
public sealed class ChromiumPress(PaperOptions options, IWebHostEnvironment environment) : IPress, IAsyncDisposable
{
    private const string Address = "http://papier.invalid/";
    private const string Footer =
        "<div style=\"font:7pt sans-serif;width:100%;margin-inline:14mm;display:flex;justify-content:space-between\"><span>{0}</span>"
        + "<span><span class=\"pageNumber\"></span> van <span class=\"totalPages\"></span></span></div>";

    private readonly SemaphoreSlim atOnce = new(options.AtOnce);
    private readonly SemaphoreSlim starting = new(1);
    private readonly string? program = options.FindProgram();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public bool IsThere => program is not null;

    public async Task<byte[]> Print(string html, string foot, CancellationToken ct)
    {
        // Waiting for one's turn counts as well.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(options.Seconds));
        await atOnce.WaitAsync(patience.Token);
        try
        {
            await using var window = await (await Warm(patience.Token)).NewContextAsync(new() { JavaScriptEnabled = false, Locale = "nl-NL" });
            window.SetDefaultTimeout(options.Seconds * 1000);
            await window.RouteAsync("**/*", route => Answer(route, html));
            var page = await window.NewPageAsync();
            await page.GotoAsync(Address);
            return await page.PdfAsync(Sheet(foot)).WaitAsync(patience.Token);
        }
        finally
        {
            atOnce.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        atOnce.Dispose();
        starting.Dispose();
    }

    private static PagePdfOptions Sheet(string foot) => new()
    {
        Format = "A4",
        PreferCSSPageSize = true,
        PrintBackground = true,
        Tagged = true,
        Outline = true,
        DisplayHeaderFooter = true,
        HeaderTemplate = "<span></span>",
        FooterTemplate = Footer.Replace("{0}", WebUtility.HtmlEncode(foot), StringComparison.Ordinal),
    };

    private async Task<IBrowser> Warm(CancellationToken ct)
    {
        await starting.WaitAsync(ct);
        try
        {
            if (browser is not { IsConnected: true })
            {
                playwright ??= await Playwright.CreateAsync();
                browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Headless = true, Args = Flags() });
            }

            return browser;
        }
        finally
        {
            starting.Release();
        }
    }

    // Chromium refuses its own sandbox to the owner of the machine.
    private static string[] Flags() =>
        ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync", .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>()];

    private Task Answer(IRoute route, string html)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        if (path == "/")
        {
            return route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" });
        }

        var file = path.StartsWith("/dist/", StringComparison.Ordinal) ? environment.WebRootFileProvider.GetFileInfo(path) : new NotFoundFileInfo(path);
        return file is { Exists: true, PhysicalPath: { } place } ? route.FulfillAsync(new() { Path = place }) : route.AbortAsync();
    }
}
