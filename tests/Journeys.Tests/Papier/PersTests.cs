using System.Diagnostics;
using System.Text;
using Kring.Journeys.Tests.Browsers;
using Kring.Web.Infrastructure.Paper;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Journeys.Tests.Papier;

/// <summary>The real press: a Chromium of its own, apart from the browser of the user.</summary>
public sealed class PersTests(Reishost host) : IClassFixture<Reishost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_blad_wordt_een_pdf_met_opbouw_voor_wie_voorleest()
    {
        var pdf = Tekst(await Pers().Print(Met(""), "Proef", Ct));

        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drie_tegelijk_komen_alle_drie()
    {
        var pers = Pers();

        var alle = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => pers.Print(Met(""), "Proef", Ct)));

        Assert.All(alle, pdf => Assert.StartsWith("%PDF-", Tekst(pdf), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Als_de_browser_omvalt_begint_er_een_nieuwe()
    {
        await using var pers = new ChromiumPress(new PaperOptions(), host.Services.GetRequiredService<IWebHostEnvironment>());
        var andere = Browsers().Select(proces => proces.Id).ToHashSet();
        await pers.Print(Met(""), "Proef", Ct);
        var eigen = Browsers().Where(proces => !andere.Contains(proces.Id)).ToList();
        Assert.NotEmpty(eigen);
        eigen.ForEach(proces => proces.Kill(entireProcessTree: true));
        await Task.WhenAll(eigen.Select(proces => proces.WaitForExitAsync(Ct)));

        Assert.StartsWith("%PDF-", Tekst(await Opnieuw(pers)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_iemand_typte_doet_niets_en_haalt_niets_op()
    {
        var rustig = await Pers().Print(Met(""), "Proef", Ct);
        var vijandig = await Pers().Print(
            Met($"<script>document.body.innerHTML = 'x'.repeat(100000)</script><img alt=\"\" src=\"{host.Adres}kring.svg\"><iframe src=\"file:///etc/passwd\"></iframe>"), "<b>Proef</b>", Ct);

        Assert.InRange(vijandig.Length, rustig.Length / 2, rustig.Length * 2);
    }

    // The fall of a browser is noticed a moment later; until then one print may fail.
    private static async Task<byte[]> Opnieuw(ChromiumPress pers)
    {
        try
        {
            return await pers.Print(Met(""), "Proef", Ct);
        }
        catch (Exception fout) when (fout is Microsoft.Playwright.PlaywrightException)
        {
            return await pers.Print(Met(""), "Proef", Ct);
        }
    }

    private IPress Pers() => host.Services.GetRequiredService<IPress>();

    private static string Met(string inhoud) =>
        "<!doctype html><html lang=\"nl\"><head><title>Proef</title><link rel=\"stylesheet\" href=\"/dist/kring.css\"></head>"
        + $"<body><h1>Proef</h1><p>Eén regel.</p>{inhoud}</body></html>";

    private static string Tekst(byte[] pdf) => Encoding.Latin1.GetString(pdf);

    private static IEnumerable<Process> Browsers() => Process.GetProcesses().Where(proces =>
        proces.ProcessName.StartsWith("chromium", StringComparison.Ordinal) && !Opdracht(proces).Contains("--type=", StringComparison.Ordinal));

    private static string Opdracht(Process proces)
    {
        try
        {
            return File.ReadAllText($"/proc/{proces.Id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
