using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Meldingen.Ontvangen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>A message that tries to make the reader fetch, unfold or run something is refused as it is.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class BedorvenBerichtTests(StufHost host) : IClassFixture<StufHost>
{
    private const string Geheim = "geheime-inhoud-van-deze-server";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static string Goed => Encoding.UTF8.GetString(Bericht.Gezin("BEDORVEN").Bouw());

    private static string Kaal => Goed[(Goed.IndexOf("?>", StringComparison.Ordinal) + 2)..];

    public static TheoryData<string> Soorten => [.. Berichten("").Keys];

    [Theory]
    [MemberData(nameof(Soorten))]
    public async Task Een_bericht_dat_iets_ophaalt_uitvouwt_of_uitvoert_wordt_geweigerd(string soort)
    {
        var bestand = Path.Combine(host.Map, "geheim.txt");
        await File.WriteAllTextAsync(bestand, Geheim, Ct);
        using var politie = host.Anoniem();
        politie.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", StufHost.Sleutel);

        using var antwoord = await politie.PostAsync(new Uri("/stuf/vt", UriKind.Relative), new ByteArrayContent(Berichten(bestand)[soort]), Ct);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.DoesNotContain(Geheim, tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Map, tekst, StringComparison.Ordinal);
        await using var beurt = host.Niemand();
        Assert.False(await beurt.Db.Meldingen.AnyAsync(Ct));
        Telling.Poging(Aanval.Bericht);
    }

    // In place of a word of the real message, so that only the attack makes it wrong.
    private static Dictionary<string, byte[]> Berichten(string bestand)
    {
        var uri = new Uri(Path.Combine("/", bestand)).AbsoluteUri;
        string Met(string dtd, string waarde) => $"<?xml version=\"1.0\"?>{dtd}{Kaal.Replace("zwartekruisbes", waarde, StringComparison.Ordinal)}";
        var lol = string.Concat(Enumerable.Range(1, 12).Select(nr => $"<!ENTITY l{nr} \"{string.Concat(Enumerable.Repeat($"&l{nr - 1};", 10))}\">"));
        return new Dictionary<string, string>
        {
            ["bestand"] = Met($"<!DOCTYPE x [<!ENTITY e SYSTEM \"{uri}\">]>", "&e;"),
            ["bestand van het systeem"] = Met("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
            ["openbaar kenmerk"] = Met($"<!DOCTYPE x [<!ENTITY e PUBLIC \"-//X//X\" \"{uri}\">]>", "&e;"),
            ["netwerk"] = Met("<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:1/x\">]>", "&e;"),
            ["parameter"] = Met($"<!DOCTYPE x [<!ENTITY % p SYSTEM \"{uri}\"> %p;]>", "x"),
            ["schema van elders"] = Met("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">", "x"),
            ["een miljard keer"] = Met($"<!DOCTYPE x [<!ENTITY l0 \"lol\">{lol}]>", "&l12;"),
            ["kwadratisch"] = Met($"<!DOCTYPE x [<!ENTITY k \"{new string('k', 50_000)}\">]>", string.Concat(Enumerable.Repeat("&k;", 5000))),
            ["kring van namen"] = Met("<!DOCTYPE x [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>", "&a;"),
            ["lege soort"] = Met("<!DOCTYPE x>", "x"),
            ["onbekende naam"] = Met("", "&onbekend;"),
            ["invoegen"] = Met("", "x").Replace("</JZ:vtMeldingDi01>", $"<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"{uri}\" parse=\"text\"/></JZ:vtMeldingDi01>", StringComparison.Ordinal),
            ["opmaakblad"] = $"<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/xsl\" href=\"{uri}\"?><x/>",
            ["diep"] = string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000)),
            ["veel kenmerken"] = $"<a {string.Join(' ', Enumerable.Range(0, 20_000).Select(nr => $"b{nr}=\"\""))}/>",
            ["half"] = Goed[..(Goed.Length / 2)],
            ["verboden teken"] = Met("", "&#0;"),
            ["andere codering"] = Goed.Replace("utf-8", "utf-7", StringComparison.OrdinalIgnoreCase),
            ["onbekende codering"] = Goed.Replace("utf-8", "x-kwaad", StringComparison.OrdinalIgnoreCase),
        }.ToDictionary(een => een.Key, een => Encoding.UTF8.GetBytes(een.Value));
    }
}
