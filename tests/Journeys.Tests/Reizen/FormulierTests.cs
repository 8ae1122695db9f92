using Kring.Domain.Meldingen;
using Kring.Journeys.Tests.Browsers;
using Kring.Journeys.Tests.Toegankelijkheid;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Journeys.Tests.Reizen;

/// <summary>A professional without account reports by form, and comes back with the receipt to add something.</summary>
public sealed class FormulierTests(Reishost host, Chromium chromium) : IClassFixture<Reishost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, "Zilvermeeuw")]
    [InlineData(true, "Stormmeeuw")]
    public async Task Een_school_meldt_en_voegt_later_iets_toe(bool script, string naam)
    {
        await using var school = new Bezoeker(await chromium.Open(host.Adres, script));
        await Meldt(school, naam, script);

        await Bekijk(school, script);
        var codes = await school.Pagina.Locator(".kring-bewijs code").AllTextContentsAsync();
        await school.Volg("Iets toevoegen aan uw melding");
        await school.Vul("Kenmerk", codes[0]);
        await school.VulDeel("Code", codes[1]);
        await school.Klik("Open mijn melding");
        await school.Ziet("Hoe ver is het");
        await Bekijk(school, script);
        await school.Vul("Wat wilt u toevoegen?", "Hij stond vandaag bij school.");
        await school.Klik("Voeg toe aan mijn melding");
        await school.Ziet("Uw aanvulling is ontvangen");

        await using var beurt = host.Niemand();
        var melding = await beurt.Db.Meldingen.SingleAsync(een => een.Namen == naam, Ct);
        Assert.Equal((Meldkanaal.Webformulier, 2), (melding.Kanaal, melding.Personen.Count));
        Assert.Equal("Hij stond vandaag bij school.", (await beurt.Db.Aanvullingen.SingleAsync(een => een.MeldingId == melding.Id, Ct)).Leesbaar);
    }

    private static async Task Meldt(Bezoeker school, string naam, bool script)
    {
        await school.Ga("/melden");
        await school.Volg("Begin met uw melding");
        await school.Kies("Is er op dit moment iemand in gevaar?", "Ja");
        await school.Vul("Wat is er nu gevaarlijk", "Hij haalt haar om drie uur op.");
        await school.Klik("Volgende stap");
        await school.Ziet("U schreef dat er nu iemand in gevaar is.");
        await school.VulDeel("Uw naam", "Ilse Bogaard");
        await school.VulDeel("Uw organisatie of praktijk", "Basisschool De Klimop");
        await school.KiesUit("Vanuit welk beroep meldt u?", "Onderwijs");
        await school.Kies("Mag het gezin weten dat u meldt?", "Ja");
        await school.VulDeel("Telefoonnummer", "0199000530");
        await Bekijk(school, script);
        await school.Klik("Volgende stap");
        await Persoon(school, 1, "Roos", naam);
        await school.Klik("Nog een persoon");
        await Persoon(school, 2, "Nadine", naam);
        await Bekijk(school, script);
        await school.Klik("Volgende stap");
        await school.Vul("Wat is er aan de hand?", "Roos is bang om naar huis te gaan.");
        await Bekijk(school, script);
        await school.Klik("Volgende stap");
        await school.Ziet($"Nadine {naam}");
        await Bekijk(school, script);
        await school.Klik("Verstuur de melding");
        await school.Ziet("Uw melding is ontvangen");
    }

    private static async Task Persoon(Bezoeker school, int nummer, string voornaam, string achternaam)
    {
        var persoon = school.Pagina.Locator($"#persoon-{nummer}");
        await persoon.GetByLabel("Voornaam").FillAsync(voornaam);
        await persoon.GetByLabel("Achternaam").FillAsync(achternaam);
    }

    // Barriers are found by a script.
    private static async Task Bekijk(Bezoeker school, bool script)
    {
        if (script)
        {
            await Drempels.Geen(school.Pagina);
            await school.Pagina.SetViewportSizeAsync(Schermen.Smal, Schermen.Hoog);
            Assert.Equal(Schermen.Smal, await school.Pagina.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, window.innerWidth)"));
            await school.Pagina.SetViewportSizeAsync(Schermen.Breed, Schermen.Hoog);
        }
    }
}
