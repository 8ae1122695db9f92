using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Kring.TestSupport;
using Kring.Web.Tests.Meldingen.Ontvangen;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>The program behind a real socket: what guards against size and slowness stands in the server itself.</summary>
public sealed class Sockethost : KringHost
{
    public Sockethost()
    {
        Instellingen["Politie:Sleutel"] = StufHost.Sleutel;
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
    }

    public Uri Adres => new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}

/// <summary>Who sends too much, or too slowly, is cut off before the program does any work for it.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class OmvangTests(Sockethost host) : IClassFixture<Sockethost>
{
    private const int Megabyte = 1024 * 1024;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elk_formulier_weigert_een_lijf_van_acht_megabyte_zonder_het_te_lezen()
    {
        foreach (var weg in (await Wegen.Van(host)).Where(weg => weg.IsPost()))
        {
            // The head alone says how much is coming; nothing more is ever sent, so whoever reads it would wait in vain.
            var status = await Status($"POST {weg.Vul((naam, _) => naam == "volgnummer" ? "1" : $"{Guid.Empty}")} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {8 * Megabyte}\r\n\r\n");
            Assert.True(status is 400 or 413 || (status == 302 && weg.Recht is not null), $"{weg} gave {status}");
            Telling.Poging(Aanval.Omvang);
        }
    }

    [Fact]
    public async Task Een_lijf_zonder_opgegeven_lengte_wordt_halverwege_afgekapt()
    {
        var brok = new string('a', 64 * 1024);
        var lijf = string.Concat(Enumerable.Repeat($"{brok.Length:x}\r\n{brok}\r\n", 8 * Megabyte / brok.Length));
        Assert.Contains(await Status($"POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n{lijf}"), new[] { 400, 413 });
        Telling.Poging(Aanval.Omvang);
    }

    [Fact]
    public async Task De_ingang_van_de_politie_neemt_twintig_megabyte_en_niet_meer()
    {
        Assert.Equal(413, await Status($"POST /stuf/vt HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {StufHost.Sleutel}\r\nContent-Type: text/xml\r\nContent-Length: {21 * Megabyte}\r\n\r\n"));
        Assert.Equal(401, await Status($"POST /stuf/vt HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nContent-Length: {21 * Megabyte}\r\n\r\n"));
        Telling.Poging(Aanval.Omvang, 2);
    }

    [Theory]
    [InlineData("/inloggen")]
    [InlineData("/melden/formulier")]
    [InlineData("/melden/aanvullen")]
    [InlineData("/inloggen/passkey")]
    public async Task Een_formulier_met_te_veel_of_te_lange_velden_is_een_verkeerd_verzoek(string pad)
    {
        string[] lijven =
        [
            string.Join('&', Enumerable.Range(0, 5000).Select(nr => $"veld{nr}=x")),
            string.Join('&', Enumerable.Range(0, 5000).Select(_ => "zelfde=x")),
            $"{new string('k', 5000)}=x",
            string.Concat(Enumerable.Repeat("a[", 2000)) + "=x",
            "%%%=%zz&&&===",
        ];
        foreach (var lijf in lijven)
        {
            Assert.Equal((pad, 400), (pad, await Status($"POST {pad} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {Encoding.UTF8.GetByteCount(lijf)}\r\n\r\n{lijf}")));
            Telling.Poging(Aanval.Omvang);
        }
    }

    [Fact]
    public async Task Te_lange_adressen_en_koppen_en_een_vervormd_verzoek_worden_geweigerd()
    {
        (string Verzoek, int[] Status)[] gevallen =
        [
            ($"GET /{new string('a', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n", [414]),
            ($"GET /inloggen?terug={new string('a', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n", [414]),
            ($"GET /inloggen HTTP/1.1\r\nHost: localhost\r\nX-Lang: {new string('a', 70_000)}\r\n\r\n", [431]),
            ($"GET /inloggen HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 300).Select(nr => $"X-{nr}: a\r\n"))}\r\n", [431]),
            ($"GET /inloggen HTTP/1.1\r\nHost: localhost\r\nCookie: {new string('a', 70_000)}\r\n\r\n", [431]),
            ("POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [400]),
            ("POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde", [400]),
            ("POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", [400]),
            ("GET /inloggen HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", [400]),
            ("GET /inloggen\r\n\r\n", [400, 505]),
            ("GET /inloggen HTTP/1.1\nHost: localhost\n\n", [400, 200]),
            ("CONNECT kwaad.example:443 HTTP/1.1\r\nHost: kwaad.example:443\r\n\r\n", [302, 400, 404, 405]),
            ("GET http://kwaad.example/inloggen HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
            ("\u0016\u0003\u0001\u0002\r\n\r\n", [400]),
        ];
        foreach (var (verzoek, status) in gevallen)
        {
            Assert.Contains(await Status(verzoek), status);
            Telling.Poging(Aanval.Omvang);
        }
    }

    [Fact]
    public async Task Wie_een_formulier_begint_en_stilvalt_wordt_afgebroken_en_er_is_niets_gebeurd()
    {
        string[] begonnen =
        [
            "POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nGebruikersnaam=han",
            "POST /melden/formulier HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nDoe=verstuur&",
            $"POST /stuf/vt HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {StufHost.Sleutel}\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<?xml",
            "POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
        ];
        // The server itself gives up; here nobody waits longer than it does.
        var standen = await Task.WhenAll(begonnen.Select(Status));

        Assert.All(standen, status => Assert.Contains(status, new[] { 400, 408 }));
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.Meldingen.AnyAsync(Ct) || await beurt.Db.OntvangenBerichten.AnyAsync(Ct));
        Telling.Poging(Aanval.Omvang, begonnen.Length);
    }

    // Speaks to the socket as no browser would, and reads the first line that comes back; 400 when the line was cut off.
    private async Task<int> Status(string verzoek)
    {
        _ = host.Wereld;
        using var lijn = new TcpClient();
        await lijn.ConnectAsync(host.Adres.Host, host.Adres.Port, Ct);
        await using var stroom = lijn.GetStream();
        var lezen = EersteRegel(stroom);
        try
        {
            await stroom.WriteAsync(Encoding.Latin1.GetBytes(verzoek), Ct);
        }
        catch (IOException)
        {
            // It stopped listening before all was sent, and has answered.
        }

        var regel = await lezen;
        return regel.Length > 12 ? int.Parse(regel.AsSpan(9, 3), CultureInfo.InvariantCulture) : 400;
    }

    private static async Task<string> EersteRegel(NetworkStream stroom)
    {
        var ontvangen = new byte[64];
        try
        {
            var aantal = await stroom.ReadAtLeastAsync(ontvangen, 15, throwOnEndOfStream: false, Ct);
            return Encoding.ASCII.GetString(ontvangen, 0, aantal);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
