using System.Net;
using Kring.TestSupport;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Plannen;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>Whoever changes the key in an address or a form gets nothing: of another organisation, of another kind, made up.</summary>
[Trait(Aanval.Categorie, Aanval.Naam)]
public sealed class VreemdeSleutelTests(Aanvalshost host) : IClassFixture<Aanvalshost>
{
    // They lead to a page of one's own whatever the key is, and show nothing.
    private static readonly string[] AlleenDoorverwijzing =
        ["/mijn-account/sessies/{id:guid}/beeindigen", "/noodtoegang/{id:guid}/teruggeven"];

    // One policy holds for the whole region, so who may decide about it sees every proposal.
    private const string Voorstellen = "/toegang/voorstellen/";

    [Fact]
    public async Task Elk_adres_met_een_sleutel_staat_in_de_proef()
    {
        string[] zonderZaak = ["/fout/{code:int}", "/brieven/sjablonen/{soort}", "/toegang/regels/{rol}/{betrekking}"];

        var onbekend = (await Wegen.Van(host)).Where(weg => weg.HeeftSleutel).Select(weg => weg.Sjabloon).Distinct()
            .Where(sjabloon => Soorten(sjabloon).Contains(null)).Except(zonderZaak);

        Assert.Empty(onbekend);
        Assert.Empty((await Sleutelwegen()).SelectMany(weg => Soorten(weg.Sjabloon)).OfType<string>().Distinct().Except(host.Doelwit.Sleutels.Keys));
    }

    [Fact]
    public async Task Wat_van_een_andere_organisatie_is_bestaat_niet_in_welke_rol_ook()
    {
        var stand = await Stand.Van(host);
        var gezien = new Dictionary<Weg, HashSet<HttpStatusCode>>();
        foreach (var wie in host.Buitenstaanders)
        {
            using var vreemde = await Indringer.LogIn(host, wie);
            foreach (var weg in (await Sleutelwegen()).Where(weg => !weg.Sjabloon.StartsWith(Voorstellen, StringComparison.Ordinal)))
            {
                var status = await Weigert(vreemde, weg, host.Doelwit.Pad(weg));
                gezien.TryAdd(weg, []);
                gezien[weg].Add(status);
            }
        }

        // Whoever has the right elsewhere hears that it does not exist; the others do not come that far.
        Assert.Empty(gezien.Where(een => !een.Value.Contains(HttpStatusCode.NotFound) && !IsDoorverwijzing(een.Key)).Select(een => een.Key));
        await stand.Onveranderd(host, "the attack");
    }

    [Theory]
    [InlineData(Wereld.Marijke)]
    [InlineData(Wereld.Joost)]
    public async Task De_sleutel_van_iets_anders_of_van_niets_bestaat_niet_ook_niet_voor_wie_veel_mag(string naam)
    {
        var stand = await Stand.Van(host);
        using var wie = await Indringer.LogIn(host, naam);
        string[] verzonnen = [$"{Guid.NewGuid()}", host.Doelwit.Sleutels["casus"], host.Doelwit.Sleutels["persoon"]];
        foreach (var weg in await Sleutelwegen())
        {
            var gevraagd = Soorten(weg.Sjabloon)[0]!;
            foreach (var sleutel in verzonnen.Where(een => een != host.Doelwit.Sleutels[gevraagd]))
            {
                await Weigert(wie, weg, weg.Vul((eerste, kamer) => Doelwit.Soort(eerste, kamer) == gevraagd ? sleutel : host.Doelwit.Sleutels[Doelwit.Soort(eerste, kamer)!]));
            }
        }

        await stand.Onveranderd(host, "the attack");
    }

    [Fact]
    public async Task In_een_eigen_zaak_opent_de_sleutel_van_een_andere_zaak_niets()
    {
        var eigen = await Plangezin.MetPlan(host);
        var melding = await host.Ontvang(Meldingproef.Gezin(88, "Eigenzaak"));
        var stand = await Stand.Van(host);
        var voor = new Dictionary<string, string> { ["casus"] = $"{eigen.CasusId}", ["melding"] = $"{melding}", ["huishouden"] = $"{eigen.HuishoudenId}" };
        foreach (var naam in new[] { Wereld.Marijke, Wereld.Joost })
        {
            using var wie = await Indringer.LogIn(host, naam);
            foreach (var weg in (await Sleutelwegen()).Where(weg => Soorten(weg.Sjabloon) is [_, not null and not "volgnummer" and not "andere casus", ..]))
            {
                var eerste = true;
                await Weigert(wie, weg, weg.Vul((deel, kamer) =>
                {
                    var soort = Doelwit.Soort(deel, kamer)!;
                    var sleutel = eerste ? voor[soort] : host.Doelwit.Sleutels[soort];
                    eerste = false;
                    return sleutel;
                }));
            }
        }

        await stand.Onveranderd(host, "the attack");
    }

    [Fact]
    public async Task Een_formulier_van_wie_er_wel_bij_mag_werkt_niet_in_andere_handen()
    {
        var stand = await Stand.Van(host);
        var formulieren = new List<(string Pad, List<(string, string)> Velden)>();
        foreach (var naam in new[] { Wereld.Hanneke, Wereld.Joost, Wereld.Ruben, Wereld.Aisha })
        {
            using var eigenaar = await host.Inloggen(naam);
            foreach (var weg in (await Sleutelwegen()).Where(weg => weg.IsGet()))
            {
                formulieren.AddRange(await Formuliervuller.Op(eigenaar, host.Doelwit.Pad(weg)));
            }
        }

        Assert.True(formulieren.Count >= 20, $"only {formulieren.Count} forms");
        foreach (var wie in host.Buitenstaanders)
        {
            using var vreemde = await Indringer.LogIn(host, wie);
            foreach (var (pad, velden) in formulieren.Where(een => !een.Pad.StartsWith(Voorstellen, StringComparison.Ordinal)))
            {
                using var antwoord = await vreemde.Stuur("POST", pad, velden);
                Assert.True(antwoord.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{wie.Naam} POST {pad} gave {(int)antwoord.StatusCode}");
                await Indringer.Zwijgt(antwoord, pad);
                Telling.Poging(Aanval.VreemdeSleutel);
            }
        }

        await stand.Onveranderd(host, "the attack");
    }

    private static async Task<HttpStatusCode> Weigert(Indringer wie, Weg weg, string pad)
    {
        using var antwoord = await wie.Stuur(weg.Methode, pad);
        var goed = antwoord.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden
            || (antwoord.StatusCode == HttpStatusCode.Redirect && IsDoorverwijzing(weg));
        Assert.True(goed, $"{weg.Methode} {pad} gave {(int)antwoord.StatusCode} {antwoord.Headers.Location}");
        await Indringer.Zwijgt(antwoord, pad);
        Telling.Poging(Aanval.VreemdeSleutel);
        return antwoord.StatusCode;
    }

    private async Task<IReadOnlyList<Weg>> Sleutelwegen() =>
        [.. (await Wegen.Van(host)).Where(weg => weg.HeeftSleutel && !Soorten(weg.Sjabloon).Contains(null))];

    private static bool IsDoorverwijzing(Weg weg) => weg.IsGet() && AlleenDoorverwijzing.Contains(weg.Sjabloon);

    private static List<string?> Soorten(string sjabloon)
    {
        var soorten = new List<string?>();
        new Weg(sjabloon, "GET", null, null).Vul((naam, kamer) =>
        {
            soorten.Add(Doelwit.Soort(naam, kamer));
            return "";
        });
        return soorten;
    }
}
