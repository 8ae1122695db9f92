using Kring.Journeys.Tests.Browsers;
using Kring.Voorbeeldland.Streek;
using Microsoft.Playwright;

namespace Kring.Journeys.Tests.Toegankelijkheid;

/// <summary>Everybody logs in once, and keeps that window for all pages.</summary>
public sealed class Ingelogden : IAsyncDisposable
{
    private readonly Dictionary<string, Bezoeker> bezoekers = [];

    internal async Task<IPage> Pagina(Chromium chromium, Voorbeeldhost host, Collega? wie)
    {
        var naam = wie?.Naam ?? "niemand";
        if (!bezoekers.TryGetValue(naam, out var bezoeker))
        {
            bezoeker = wie is null
                ? new Bezoeker(await chromium.Open(host.Adres))
                : await Bezoeker.LogIn(chromium, host.Inlog(wie));
            bezoekers.Add(naam, bezoeker);
        }

        return bezoeker.Pagina;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bezoeker in bezoekers.Values)
        {
            await bezoeker.DisposeAsync();
        }
    }
}
