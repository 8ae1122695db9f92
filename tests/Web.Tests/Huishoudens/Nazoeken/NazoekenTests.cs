using System.Net;
using Kring.Domain.Huishoudens;
using Kring.TestSupport;
using Kring.Web.Huishoudens;
using Kring.Web.Huishoudens.Nazoeken;
using Kring.Web.Meldingen.Herkennen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Kring.Web.Tests.Huishoudens.Nazoeken;

public sealed class NazoekenTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bij_iemand_nazoeken_legt_twee_naast_elkaar()
    {
        var (maria, mieke) = await host.TweeKeer("Bessenstruik");
        await Vergeet(maria);
        using var hanneke = await host.Inloggen(Wereld.Hanneke);

        var pagina = await hanneke.Open($"/personen/{maria}/nazoeken");
        using var antwoord = await hanneke.Verzend(pagina, $"/personen/{maria}/nazoeken", [("Ander", mieke.ToString())]);

        Assert.Contains("Mieke Bessenstruik", pagina.Body!.TextContent, StringComparison.Ordinal);
        var paar = await host.Paar((maria, mieke));
        Assert.Equal((HttpStatusCode.Redirect, $"/zelfde-mensen/{paar.Id}"), (antwoord.StatusCode, antwoord.Headers.Location?.ToString()));
        Assert.Equal(Paarstand.Voorgesteld, paar.Stand);
    }

    [Fact]
    public async Task Wie_niet_op_de_ander_lijkt_kan_niet_naast_hem_gelegd_worden()
    {
        var (maria, _) = await host.TweeKeer("Boterbloem");
        var (ander, _) = await host.TweeKeer("Korenaar");
        using var hanneke = await host.Inloggen(Wereld.Hanneke);
        var pagina = await hanneke.Open($"/personen/{maria}/nazoeken");

        using var antwoord = await hanneke.Verzend(pagina, $"/personen/{maria}/nazoeken", [("Ander", ander.ToString())]);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Fact]
    public async Task De_nachtelijke_ronde_vindt_wie_gemist_is_een_keer_per_nacht_en_laat_besluiten_met_rust()
    {
        var (maria, mieke) = await host.TweeKeer("Vlierbes");
        await Vergeet(maria);
        var apart = await host.TweeKeer("Duizendblad", Keuzeinvoer.Nieuw);
        Nacht(1);

        await Ronde();
        await Ronde();

        Assert.Equal(Paarstand.Voorgesteld, (await host.Paar((maria, mieke))).Stand);
        Assert.Equal(Paarstand.Verschillend, (await host.Paar(apart)).Stand);
        var stand = await Stand();
        await using var beurt = host.Niemand();
        Assert.Equal((await beurt.Db.Personen.CountAsync(Ct), true), (stand.Bekeken, stand.Klaar is not null));
        Assert.Equal(1, await beurt.Db.Logregels.CountAsync(regel => regel.Actie == nameof(ZoekParen) && regel.PersoonId == maria, Ct));
    }

    [Fact]
    public async Task Een_ronde_die_werd_afgebroken_gaat_verder_waar_hij_was()
    {
        var (maria, _) = await host.TweeKeer("Wederik");
        await Vergeet(maria);
        Nacht(5);
        await using (var beurt = host.Niemand())
        {
            await beurt.Haal<Nazoekstanden>().Zet(new Nazoekstand(host.Klok.Nu, maria, 1000, 990, 7, null), Ct);
            await beurt.Db.SaveChangesAsync(Ct);
        }

        await Ronde();

        var stand = await Stand();
        await using var na = host.Niemand();
        Assert.Equal((990 + await na.Db.Personen.CountAsync(persoon => persoon.Id > maria, Ct), 8), (stand.Bekeken, stand.Gevonden));
    }

    [Fact]
    public async Task Voor_twee_uur_s_nachts_begint_er_geen_ronde()
    {
        Nacht(9);
        host.Klok.Reis(TimeSpan.FromHours(-2));

        await Ronde();

        await using var beurt = host.Niemand();
        Assert.NotEqual(host.Klok.Nu, (await beurt.Haal<Nazoekstanden>().Lees(Ct))?.Begonnen);
    }

    // As if it was missed when the second report came in.
    private async Task Vergeet(Guid persoon)
    {
        await using var beurt = host.AlsEigenaar();
        await beurt.Db.Personenparen.Where(paar => paar.EenId == persoon || paar.AnderId == persoon).ExecuteDeleteAsync(Ct);
    }

    // Three at night in Amsterdam, in winter.
    private void Nacht(int dagen) => host.Klok.ZetOp(new DateTimeOffset(host.Klok.Nu.UtcDateTime.Date.AddDays(dagen).AddHours(2), TimeSpan.Zero));

    private Task Ronde() => new ZoekZelfdeMensen(
        host.Services.GetRequiredService<IServiceScopeFactory>(), host.Klok, NullLogger<ZoekZelfdeMensen>.Instance).Doe(Ct);

    private async Task<Nazoekstand> Stand()
    {
        await using var beurt = host.Niemand();
        return (await beurt.Haal<Nazoekstanden>().Lees(Ct))!;
    }
}
