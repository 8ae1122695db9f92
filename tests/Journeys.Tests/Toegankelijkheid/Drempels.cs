using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Kring.Journeys.Tests.Toegankelijkheid;

/// <summary>
/// The barriers that axe finds in a page. It runs in the page itself: the ready-made way opens a second window for every
/// page and describes what is in order too, and takes five times as long.
/// </summary>
internal static class Drempels
{
    private const string Zoek = """
        async () => JSON.stringify((await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'] },
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
        })).violations.map(fout => [fout.id, `${fout.id}: ${fout.help} ${fout.nodes.slice(0, 3).map(plek => plek.html).join(' | ')}`]))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>The barriers of the page as it stands now: the name of the rule, and a sentence.</summary>
    public static async Task<IReadOnlyList<(string Regel, string Zin)>> In(IPage pagina)
    {
        await pagina.EvaluateAsync(Axe);
        var gevonden = JsonSerializer.Deserialize<string[][]>(await pagina.EvaluateAsync<string>(Zoek))!;
        return [.. gevonden.Select(fout => (fout[0], fout[1]))];
    }

    // A page without its looks has few barriers and always fits, so the looks must be there first.
    public static async Task Geen(IPage pagina)
    {
        Assert.True(await pagina.EvaluateAsync<bool>("[...document.styleSheets].some(blad => blad.cssRules.length > 0)"), "The page has no styles.");
        Assert.Empty((await In(pagina)).Select(fout => fout.Zin));
    }
}
