using System.Net;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Tests.Toegang.Inloggen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>A cookie that was planted, kept, copied or changed opens nothing.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class SessieaanvalTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_geplant_koekje_wordt_bij_het_inloggen_een_ander_en_het_oude_opent_niets()
    {
        var geplant = await host.Koekje(Wereld.Tom);
        using var slachtoffer = host.MetKoekje(geplant);
        using var uitloggen = await slachtoffer.VulIn("/mijn-account", [], "form[action='/uitloggen']");
        await Reis.Doe(slachtoffer, "/inloggen", [("Gebruikersnaam", host.Wereld[Wereld.Els].Gebruikersnaam), ("Wachtwoord", Gebruiker.Wachtwoord)]);
        using var binnen = await slachtoffer.VulIn("/inloggen/code", [("Code", await Codes.Van(host, Wereld.Els))]);

        var nieuw = binnen.Headers.GetValues("Set-Cookie").Single(kop => kop.StartsWith("kring=", StringComparison.Ordinal));
        Assert.DoesNotContain(geplant, nieuw, StringComparison.Ordinal);
        Assert.Contains("httponly", nieuw, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite", nieuw, StringComparison.OrdinalIgnoreCase);
        await Buiten(geplant);
    }

    [Fact]
    public async Task Een_bewaard_koekje_is_waardeloos_na_uitloggen_uit_dienst_een_nieuw_wachtwoord_en_beeindigen()
    {
        var uitgelogd = await Gebruikt(Wereld.Rachid);
        using (var rachid = host.MetKoekje(uitgelogd))
        {
            (await rachid.VulIn("/mijn-account", [], "form[action='/uitloggen']")).Dispose();
        }

        var (uitDienst, ander) = (await Gebruikt(Wereld.Pieter), await Gebruikt(Wereld.Femke));
        await using (var beurt = host.Niemand())
        {
            (await beurt.Db.Medewerkers.SingleAsync(wie => wie.Id == host.Wereld[Wereld.Pieter].Id, Ct)).GaUitDienst(host.Klok.Nu, host.Wereld[Wereld.Karin].Id);
            await beurt.Db.SaveChangesAsync(Ct);
            var accounts = beurt.Haal<Accounts>();
            var femke = (await accounts.FindByNameAsync(host.Wereld[Wereld.Femke].Gebruikersnaam))!;
            Assert.True((await accounts.ChangePasswordAsync(femke, Gebruiker.Wachtwoord, "een ander lang wachtwoord")).Succeeded);
        }

        var elders = await Gebruikt(Wereld.Marijke);
        using (var marijke = await host.Inloggen(Wereld.Marijke))
        {
            (await marijke.VulIn("/mijn-account", [], "form[action$=BeeindigAndere]")).Dispose();
            Assert.Equal(HttpStatusCode.OK, (await marijke.GetAsync(new Uri("/casussen", UriKind.Relative), Ct)).StatusCode);
        }

        foreach (var koekje in new[] { uitgelogd, uitDienst, ander, elders })
        {
            await Buiten(koekje);
        }
    }

    [Fact]
    public async Task Een_rol_die_eindigt_neemt_het_recht_mee_bij_het_volgende_verzoek()
    {
        var koekje = await host.Koekje(Wereld.Aisha);
        using var aisha = host.MetKoekje(koekje);
        Assert.Equal(HttpStatusCode.OK, (await aisha.GetAsync(new Uri("/casussen", UriKind.Relative), Ct)).StatusCode);
        await using (var beurt = host.Niemand())
        {
            var medewerker = await beurt.Db.Medewerkers.SingleAsync(wie => wie.Id == host.Wereld[Wereld.Aisha].Id, Ct);
            beurt.Db.Entry(medewerker).Property(wie => wie.Rollen).CurrentValue = [Rol.Beheerder];
            await beurt.Db.SaveChangesAsync(Ct);
        }

        foreach (var pad in new[] { "/casussen", "/zoeken", "/werklijst/team", "/gesprekken", "/meldingen" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await aisha.GetAsync(new Uri(pad, UriKind.Relative), Ct)).StatusCode);
            Telling.Poging(Aanval.Sessie);
        }
    }

    [Fact]
    public async Task Een_veranderd_koekje_of_een_van_een_andere_soort_opent_niets()
    {
        var koekje = await host.Koekje(Wereld.Hanneke);
        for (var plek = 0; plek < koekje.Length; plek += Math.Max(1, koekje.Length / 30))
        {
            await Buiten(koekje[..plek] + (koekje[plek] == 'A' ? 'B' : 'A') + koekje[(plek + 1)..]);
        }

        await Buiten(koekje[..(koekje.Length / 2)]);
        await Buiten(koekje + "AAAA");
        using var half = host.Anoniem();
        using var stap = await half.VulIn("/inloggen", [("Gebruikersnaam", host.Wereld[Wereld.Hanneke].Gebruikersnaam), ("Wachtwoord", Gebruiker.Wachtwoord)]);
        foreach (var ander in stap.Headers.GetValues("Set-Cookie").Select(kop => kop.Split(';')[0].Split('=', 2)[1]).Where(waarde => waarde.Length > 0))
        {
            await Buiten(ander);
        }
    }

    private async Task<string> Gebruikt(string naam)
    {
        var koekje = await host.Koekje(naam);
        using var browser = host.MetKoekje(koekje);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("/mijn-account", UriKind.Relative), Ct)).StatusCode);
        return koekje;
    }

    private async Task Buiten(string koekje)
    {
        using var dief = host.CreateDefaultClient(new Uri("http://localhost"));
        dief.DefaultRequestHeaders.Add("Cookie", $"kring={koekje}");
        foreach (var pad in new[] { "/mijn-account", "/" })
        {
            using var antwoord = await dief.GetAsync(new Uri(pad, UriKind.Relative), Ct);
            Assert.StartsWith("/inloggen", antwoord.Headers.Location?.OriginalString ?? $"{(int)antwoord.StatusCode}", StringComparison.Ordinal);
            Telling.Poging(Aanval.Sessie);
        }
    }
}
