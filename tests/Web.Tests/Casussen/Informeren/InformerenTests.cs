using Kring.Domain.Huishoudens;
using Kring.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Casussen.Informeren;

public sealed class InformerenTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Vastleggen = "form[action='?handler=Vastleggen']";
    private const string Verlengen = "form[action='?handler=Verlengen']";

    [Fact]
    public async Task De_termijn_is_gehaald_als_voor_iedereen_iets_is_vastgelegd()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        await Leg(hanneke, verhaal, verhaal.Marieke.Id, "Gesprek", "");
        await Leg(hanneke, verhaal, verhaal.Lotte.Id, "Niet", "Te jong; Marieke weet het.");
        Assert.True(Assert.Single(await verhaal.Termijnen(verhaal.MeldingId)).IsOpen);

        await Leg(hanneke, verhaal, verhaal.Jeroen.Id, "Brief", "");

        Assert.True(Assert.Single(await verhaal.Termijnen(verhaal.MeldingId)).IsGehaald);
        Assert.Equal(3, (await verhaal.Casus()).Informeringen.Count);
        await verhaal.Gelogd("LegInformeringVast", Wereld.Hanneke, verhaal.Marieke.Id, verhaal.Jeroen.Id, verhaal.Lotte.Id);
    }

    [Fact]
    public async Task Niet_informeren_zonder_reden_wordt_geweigerd()
    {
        var verhaal = await Casusverhaal.Leg(host);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        using var antwoord = await hanneke.VulIn(
            Pad(verhaal), [("Invoer.Wie", $"{verhaal.MeldingId}/{verhaal.Marieke.Id}"), ("Invoer.Hoe", "Niet")], Vastleggen);

        Assert.Contains("Schrijf op waarom.", (await antwoord.Lees()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await verhaal.Casus()).Informeringen);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public async Task Verlengen_kan_hoogstens_twee_weken_en_de_pagina_zegt_tot_wanneer(int dagen, bool kan)
    {
        var verhaal = await Casusverhaal.Leg(host);
        var einde = Assert.Single(await verhaal.Termijnen(verhaal.MeldingId)).Einddag;
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var tot = einde.AddDays(dagen);
        using var antwoord = await hanneke.VulIn(
            Pad(verhaal),
            [
                ("Verlengen.Melding", verhaal.MeldingId.ToString()), ("Verlengen.Reden", "Er is eerst een gesprek nodig."),
                ("Verlengen.Tot.Dag", $"{tot.Day}"), ("Verlengen.Tot.Maand", $"{tot.Month}"), ("Verlengen.Tot.Jaar", $"{tot.Year}"),
            ],
            Verlengen);

        Assert.Equal(kan, antwoord.Headers.Location is not null);
        Assert.Equal(kan ? tot : einde, Assert.Single(await verhaal.Termijnen(verhaal.MeldingId)).Einddag);
        Assert.Contains("te verlengen tot uiterlijk", (await hanneke.Open(Pad(verhaal))).Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Pad(Casusverhaal verhaal) => $"/casussen/{verhaal.CasusId}/informeren";

    private static async Task Leg(HttpClient browser, Casusverhaal verhaal, Guid persoon, string hoe, string toelichting)
    {
        using var antwoord = await browser.VulIn(
            Pad(verhaal), [("Invoer.Wie", $"{verhaal.MeldingId}/{persoon}"), ("Invoer.Hoe", hoe), ("Invoer.Toelichting", toelichting)], Vastleggen);
        Casusverhaal.Naar(antwoord, Pad(verhaal));
    }

    [Fact]
    public async Task Bij_wie_niet_veilig_te_bereiken_is_staat_dat_in_de_lijst_en_in_de_casus()
    {
        var verhaal = await Casusverhaal.Leg(host);
        await using (var beurt = host.Niemand())
        {
            var marieke = await beurt.Db.Personen.SingleAsync(persoon => persoon.Id == verhaal.Marieke.Id, TestContext.Current.CancellationToken);
            marieke.VulAan(new Persoonsgegevens(marieke.Geslachtsnaam, null, null, Geslacht.Onbekend, null, null)
            {
                Contactwegen = [new Contactweg(Contactkanaal.Post, false, null), new Contactweg(Contactkanaal.Sms, true, "na tien uur")],
            });
            await beurt.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pagina = await hanneke.Open(Pad(verhaal));

        Assert.Contains("Niet veilig: post. Veilig: sms (na tien uur).", pagina.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(pagina.QuerySelectorAll("option"), optie => optie.TextContent.EndsWith("; niet veilig: post", StringComparison.Ordinal));
        Assert.Contains("Niet veilig: post.", (await hanneke.Open($"/casussen/{verhaal.CasusId}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
