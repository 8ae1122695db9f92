using Kring.Journeys.Tests.Browsers;
using Kring.Journeys.Tests.Toegankelijkheid;
using Microsoft.Playwright;
using Xunit;

namespace Kring.Journeys.Tests.Beelden;

/// <summary>
/// Makes the pictures of the screens. Only when asked: <c>KRING_BEELD=docs/beeld dotnet …/Kring.Journeys.Tests.dll -explicit only</c>.
/// </summary>
public sealed class BeeldenTests(Voorbeeldhost host, Chromium chromium, Ingelogden ingelogden)
    : IClassFixture<Voorbeeldhost>, IClassFixture<Ingelogden>
{
    public static TheoryData<string, string> Bladen => new()
    {
        { "inloggen", "inloggen" }, { "werklijst", "werklijst" }, { "gesprek", "gesprek" }, { "melding", "melding" }, { "beoordelen", "beoordelen geweigerd" },
        { "casus", "casus" }, { "plan", "plan" }, { "bekenden", "gesprek bekenden" }, { "herkennen", "herkennen" }, { "huishouden", "huishouden" },
        { "vergelijken", "mensen vergelijken" }, { "zelfde-mensen", "zelfde mensen" },
        { "losmaken", "losmaken geweigerd" }, { "lid", "hoort niet bij het huishouden geweigerd" },
        { "samenvoegen", "casussen vergelijken" }, { "opgegaan", "opgegane casus" }, { "uit-elkaar", "casussen uit elkaar" },
    };

    [Theory(Explicit = true)]
    [MemberData(nameof(Bladen))]
    public async Task Het_scherm_wordt_vastgelegd(string bestand, string naam)
    {
        var map = Environment.GetEnvironmentVariable("KRING_BEELD")
            ?? throw new InvalidOperationException("Name the folder for the pictures in KRING_BEELD.");
        var bladzijde = Bladzijde.Alle[naam];
        var pagina = await ingelogden.Pagina(chromium, host, bladzijde.Wie);
        await pagina.GotoAsync(await bladzijde.Pad(host));
        foreach (var breedte in new[] { Schermen.Breed, Schermen.Smal })
        {
            await pagina.SetViewportSizeAsync(breedte, Schermen.Hoog);
            await pagina.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(map, $"{bestand}-{breedte}.png"), FullPage = true });
        }
    }
}
