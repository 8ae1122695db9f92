using Kring.Journeys.Tests.Browsers;
using Kring.TestSupport;
using Xunit;

namespace Kring.Journeys.Tests.Reizen;

/// <summary>Each of the four outcomes of an assessment leads somewhere else.</summary>
public sealed class UitkomstenTests(Reishost host, Chromium chromium) : IClassFixture<Reishost>
{
    [Fact]
    public async Task Veilig_Thuis_gaat_zelf_verder_met_Voorwaarden_en_Vervolg()
    {
        var (hanneke, casus) = await Beoordeel("Ploegmaker", 2, "Veilig Thuis gaat zelf verder");
        await using var _ = hanneke;

        await hanneke.IsOp($"/casussen/{casus}");
        await hanneke.Ziet("Voorwaarden & Vervolg");
    }

    [Fact]
    public async Task Een_overdracht_wordt_ook_zonder_script_aangeboden()
    {
        var (hanneke, casus) = await Beoordeel("Turfstra", 3, "Overdracht aan een andere organisatie", script: false);
        await using var _ = hanneke;

        await hanneke.IsOp($"/casussen/{casus}/overdragen");
        await hanneke.Ziet("Aan wie draagt u over?");
    }

    [Fact]
    public async Task Zonder_vervolg_sluit_de_casus_meteen()
    {
        var (hanneke, casus) = await Beoordeel("Veldkamp", 4, "Geen vervolg nodig");
        await using var _ = hanneke;

        await hanneke.IsOp($"/casussen/{casus}");
        await hanneke.Ziet("Deze casus is gesloten");
    }

    [Fact]
    public async Task Regionaal_maatwerk_begint()
    {
        var (hanneke, casus) = await Beoordeel("Wierstra", 5, "Regionaal maatwerk");
        await using var _ = hanneke;

        await hanneke.IsOp($"/casussen/{casus}");
        await hanneke.Ziet("Regionaal maatwerk");
    }

    private async Task<(Bezoeker Hanneke, Guid Casus)> Beoordeel(string achternaam, int nummer, string uitkomst, bool script = true)
    {
        var melding = await host.HerkendeMelding(achternaam, nummer);
        var hanneke = await Bezoeker.LogIn(chromium, host, Wereld.Hanneke, script);
        await hanneke.Ga($"/meldingen/{melding}/beoordelen");
        await hanneke.Kies("Is er acute onveiligheid?", "Nee");
        await hanneke.Kies("Is er structurele onveiligheid?", "Nee");
        await hanneke.Kies("Wat volgt?", uitkomst);
        await hanneke.Vul("Waarom besluit u dit?", "Dit past bij wat het gezin nodig heeft.");
        await hanneke.Klik("Leg de veiligheidsbeoordeling vast");
        return (hanneke, await host.CasusVan(melding));
    }
}
