using System.Text;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Toegang;

/// <summary>
/// Who gets which answer on which page, for a case of the own area and for one of another region, as a text that
/// people read. After a new page: <c>KRING_MATRIX=schrijf dotnet run --project tests/Web.Tests</c>, then read what changed.
/// </summary>
public sealed class MatrixTests(KringHost host) : IClassFixture<KringHost>
{
    private const string Kop =
        """
        # Antwoord per pagina en rol: zaak van het eigen werkgebied / zaak van een andere regio.
        # 200 getoond, 302 naar een andere pagina (niet ingelogd: inloggen), 403 geen recht, 404 bestaat niet voor deze rol.

        """;

    [Fact]
    public async Task Elke_rol_krijgt_op_elke_pagina_het_antwoord_van_de_matrix() => await Matrix.IsVast("matrix.txt", await Meet());

    [Fact]
    public void Een_pagina_zonder_regel_valt_op() => Assert.NotEqual(
        Matrix.Regels("# kop\n/inloggen  Niemand 200/200\n"), Matrix.Regels("# kop\n/inloggen  Niemand 200/200\n/nieuw  Niemand 200/200\n"));

    private async Task<string> Meet()
    {
        var eigen = new Zaken(
            await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, host.Wereld.WijkteamLindervoort),
            await Samen(host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort));
        var ander = new Zaken(await Zaak.Leg(host, host.Wereld.AndereRegio, gemeente: null), await Samen(host.Wereld.AndereRegio, gemeente: null));
        List<string> routes = [.. Matrix.Routes(host)];
        var kolommen = new List<IReadOnlyList<string>> { await Kolom("Niemand", host.Anoniem(), routes, eigen, ander) };
        foreach (var (rol, naam) in Matrix.Rollen)
        {
            kolommen.Add(await Kolom(rol, await host.Inloggen(naam), routes, eigen, ander));
        }

        var tekst = new StringBuilder(Kop);
        for (var i = 0; i < routes.Count; i++)
        {
            tekst.Append('\n').Append(routes[i]).Append('\n').AppendJoin("", kolommen.Select(kolom => kolom[i]));
        }

        return tekst.ToString();
    }

    // One login for all pages: who asks stays the same, and logging in is not what is measured.
    private static async Task<IReadOnlyList<string>> Kolom(string rol, HttpClient browser, IReadOnlyList<string> routes, Zaken eigen, Zaken ander)
    {
        using (browser)
        {
            var regels = new List<string>();
            foreach (var route in routes)
            {
                var een = await Matrix.Status(browser, eigen.Adres(route));
                regels.Add($"{route}  {rol}: {(route.Contains('{') ? $"{een}/{await Matrix.Status(browser, ander.Adres(route))}" : een)}\n");
            }

            return regels;
        }
    }

    // Of two cases the one went up in the other; who may part them sees that page.
    private async Task<(Guid Leidend, Guid Opgegaan)> Samen(Organisatie bij, string? gemeente)
    {
        var (een, twee) = ((await Zaak.Leg(host, bij, gemeente)).Casus.Id, (await Zaak.Leg(host, bij, gemeente)).Casus.Id);
        await using var beurt = host.Niemand();
        var casussen = await beurt.Db.Casussen.AsSplitQuery().Where(casus => casus.Id == een || casus.Id == twee).ToDictionaryAsync(casus => casus.Id);
        beurt.Db.Add(Samenvoeging.Voeg(
            casussen[een], casussen[twee], new Samenvoegkeuze(bij.Id, null, null, "Het is één gezin."), new Samenvoegwerk([], [], [], id => id, _ => true), host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id));
        await beurt.Db.SaveChangesAsync();
        return (een, twee);
    }

    private sealed record Zaken(Zaak Zaak, (Guid Leidend, Guid Opgegaan) Samen)
    {
        public string Adres(string route) => route.Contains("/uit-elkaar/", StringComparison.Ordinal)
            ? $"/casussen/{Samen.Leidend}/uit-elkaar/{Samen.Opgegaan}"
            : Matrix.Vul(route, Zaak);
    }
}
