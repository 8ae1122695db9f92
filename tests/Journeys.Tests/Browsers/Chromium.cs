using Kring.Journeys.Tests.Browsers;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Kring.Journeys.Tests.Browsers;

/// <summary>One real Chromium for all journeys.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("Install Chromium first."),
            Headless = true,
            Args = Flags,
        });
    }

    /// <summary>A fresh window with no cookies of another.</summary>
    public async Task<IPage> Open(Uri basis, bool script = true)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = basis.ToString(),
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = Schermen.Breed, Height = Schermen.Hoog },
        });
        // Generous: a busy machine is slow, and nobody waits longer than the page needs.
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }
}

/// <summary>The widths at which the screens are looked at, in pixels.</summary>
public static class Schermen
{
    public const int Breed = 1280;
    public const int Smal = 320;
    public const int Hoog = 900;
}
