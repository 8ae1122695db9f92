using System.Globalization;
using System.Text;
using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Tests.Meldingen;
using Kring.Web.Tests.Proef;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Toegang;

/// <summary>
/// The same as the matrix of pages and roles, for a record in each of its states: who could look yesterday may not today. A whole
/// run asks it of one database: that the answers do not change with it, the matrix of pages and roles shows.
/// </summary>
public sealed class ToestandenTests : IAsyncLifetime
{
    private const string Kop =
        """
        # Antwoord per pagina en rol, voor een zaak van het eigen werkgebied in elke toestand.
        # 200 getoond, 302 naar een andere pagina, 403 geen recht, 404 bestaat niet voor deze rol.

        """;

    // Who may read no record of anybody is refused before it is looked up, whatever its state: that stands in the matrix of pages.
    private static readonly (string Rol, string Naam)[] Rollen =
    [
        .. Matrix.Rollen.Where(rol => rol.Naam is not (Wereld.Tom or Wereld.Els or Wereld.Karin or Wereld.Ruben)),
        ("Medewerker VT, ander werkgebied", Wereld.Rachid),
    ];

    private readonly KringHost host = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task In_elke_toestand_krijgt_elke_rol_het_antwoord_van_de_matrix()
    {
        var tekst = new StringBuilder(Kop);
        var casussen = await Casussen();
        await Meet(tekst, "casussen", casussen);
        await Meet(tekst, "meldingen", await Meldingen());
        await Meet(tekst, "gesprekken", await Gesprekken());
        host.Klok.Reis(TimeSpan.FromDays(200));
        await Meet(tekst, "casussen", [("ruim een half jaar gesloten", casussen.Single(toestand => toestand.Naam == "gesloten").Zaak)]);

        await Matrix.IsVast("matrix-toestanden.txt", tekst.ToString());
    }

    private async Task Meet(StringBuilder tekst, string kamer, IReadOnlyList<(string Naam, Zaak Zaak)> toestanden)
    {
        tekst.Append(CultureInfo.InvariantCulture, $"\n# {kamer}: {string.Join(", ", toestanden.Select(toestand => toestand.Naam))}\n");
        List<string> routes = [.. Matrix.Routes(host).Where(route => route.StartsWith($"/{kamer}/{{id:guid}}", StringComparison.Ordinal))];
        Assert.NotEmpty(routes);
        foreach (var (rol, naam) in Rollen)
        {
            tekst.Append('\n');
            using var browser = await host.Inloggen(naam);
            foreach (var route in routes)
            {
                tekst.Append(CultureInfo.InvariantCulture, $"{route}  {rol}:");
                foreach (var (_, zaak) in toestanden)
                {
                    tekst.Append(CultureInfo.InvariantCulture, $" {await Matrix.Status(browser, Matrix.Vul(route, zaak))}");
                }

                tekst.Append('\n');
            }
        }
    }

    private async Task<IReadOnlyList<(string Naam, Zaak Zaak)>> Casussen()
    {
        var nood = await Casus((_, _) => { });
        await using (var beurt = host.Niemand())
        {
            beurt.Db.Add(Noodtoegang.Neem(
                host.Wereld[Wereld.Aisha].Medewerker, new Noodzaak(nood.Casus.Id, nood.Casus.Nummer, host.Wereld.VeiligThuis.Id), Noodgrond.Gevaar,
                "De moeder belt, hij staat voor de deur.", host.Klok.Nu, TimeSpan.FromHours(4), []));
            await beurt.Db.SaveChangesAsync(Ct);
        }

        return
        [
            ("aangeboden", await Casus((_, _) => { })), ("teruggegeven", await Casus(Teruggegeven)), ("aanvaard", await Casus(Aanvaard)),
            ("gesloten", await Casus(Gesloten)), ("opgegaan in een ander", await Opgegaan()), ("noodtoegang van het andere lokale team", nood),
        ];
    }

    private async Task<IReadOnlyList<(string Naam, Zaak Zaak)>> Meldingen()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        var (ontvangen, gecheckt, terug) = (await Ontvang(71), await Ontvang(72), await Ontvang(73));
        await host.Check(gecheckt);
        await host.Check(terug);
        await using (var beurt = host.Niemand())
        {
            (await beurt.Db.Meldingen.SingleAsync(een => een.Id == terug, Ct)).GeefTerug(Teruggavesoort.OnjuistGeadresseerd, "Hoort elders.", host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
            await beurt.Db.SaveChangesAsync(Ct);
        }

        var (herkend, beoordeeld) = (await host.OntvangEnHerken(Meldingproef.Gezin(74, "Ratelaar")), await host.OntvangEnHerken(Meldingproef.Gezin(75, "Zegge")));
        await host.Beoordeel(beoordeeld, UitkomstVeiligheidsbeoordeling.Overdracht);
        return
        [
            .. await Task.WhenAll(new (string Naam, Guid Id)[]
            {
                ("ontvangen", ontvangen), ("gecheckt", gecheckt), ("teruggegeven", terug), ("herkend", herkend), ("beoordeeld", beoordeeld),
            }.Select(async toestand => (toestand.Naam, zaak with { Melding = await host.Melding(toestand.Id) }))),
        ];
    }

    private async Task<IReadOnlyList<(string Naam, Zaak Zaak)>> Gesprekken()
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort);
        await using var beurt = host.Niemand();
        var gevraagd = await beurt.Db.Gesprekken.Where(gesprek => gesprek.Einde != null).OrderBy(gesprek => gesprek.Id).FirstAsync(Ct);
        return [("loopt", zaak), ("werd advies", zaak with { Gesprek = gevraagd })];
    }

    private Task<Guid> Ontvang(int nummer) => host.Ontvang(Meldingproef.Gezin(nummer, $"Toestand{nummer}"));

    private async Task<Zaak> Casus(Action<Casus, DateTimeOffset> doe)
    {
        var zaak = await Zaak.Leg(host, host.Wereld.VeiligThuis, Gemeentecodes.Lindervoort, host.Wereld.WijkteamLindervoort);
        await using var beurt = host.Niemand();
        doe(await beurt.Db.Casussen.SingleAsync(casus => casus.Id == zaak.Casus.Id, Ct), host.Klok.Nu);
        await beurt.Db.SaveChangesAsync(Ct);
        return zaak;
    }

    private async Task<Zaak> Opgegaan()
    {
        var (op, zaak) = (await Casus((_, _) => { }), await Casus((_, _) => { }));
        await using var beurt = host.Niemand();
        var casus = await beurt.Db.Casussen.SingleAsync(een => een.Id == zaak.Casus.Id, Ct);
        casus.GaOpDoorRechtzetten(await beurt.Db.Casussen.SingleAsync(een => een.Id == op.Casus.Id, Ct), "Het is één gezin.", host.Klok.Nu, host.Wereld[Wereld.Hanneke].Id);
        await beurt.Db.SaveChangesAsync(Ct);
        return zaak;
    }

    private void Teruggegeven(Casus casus, DateTimeOffset nu) => casus.GeefOverdrachtTerug(
        casus.OpenOverdracht!.Id, host.Wereld.WijkteamLindervoort.Id, "Dit gezin woont bij ons niet.", nu, host.Wereld[Wereld.Joost].Id);

    private void Aanvaard(Casus casus, DateTimeOffset nu)
    {
        var joost = host.Wereld[Wereld.Joost].Id;
        casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, host.Wereld.WijkteamLindervoort.Id, joost, nu, joost);
    }

    private void Gesloten(Casus casus, DateTimeOffset nu)
    {
        Aanvaard(casus, nu);
        casus.Sluit("Het is veilig.", host.Wereld.VeiligThuis.Id, nu, host.Wereld[Wereld.Joost].Id);
    }
}
