using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.TestSupport;
using Kring.Web.Beheer;
using Kring.Web.Beheer.Openen;
using Kring.Web.Infrastructure.Cli;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kring.Web.Tests.Beheer.Openen;

public sealed class OpenAccountTests(KringHost host) : IClassFixture<KringHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_nieuw_account_werkt_met_wachtwoord_en_inlogcode()
    {
        await using var beurt = host.AlsSysteem(Recht.AccountOpenen);

        var gegevens = await beurt.Haal<OpenAccountHandler>().Handle(Act("n.nieuw"), Ct);

        var accounts = beurt.Haal<Accounts>();
        var account = await accounts.FindByNameAsync("n.nieuw");
        Assert.True(await accounts.CheckPasswordAsync(account!, gegevens!.Wachtwoord));
        Assert.Equal(gegevens.Sleutel, await accounts.GetAuthenticatorKeyAsync(account!));
        var bewaard = await beurt.Haal<KringDbContext>().UserTokens.SingleAsync(sleutel => sleutel.UserId == account!.Id, Ct);
        Assert.DoesNotContain(gegevens.Sleutel, bewaard.Value, StringComparison.Ordinal);
        var db = beurt.Haal<KringDbContext>();
        var medewerker = await db.Medewerkers.SingleAsync(wie => wie.Id == account!.MedewerkerId, Ct);
        Assert.Equal(["9901"], medewerker.Gemeenten(new DateOnly(2026, 11, 2)));
        Assert.True(await db.Logregels.AnyAsync(regel => regel.Actie == nameof(OpenAccount) && regel.OnderwerpId == medewerker.Id, Ct));
    }

    [Fact]
    public async Task Een_bestaande_organisatie_wordt_niet_nog_eens_gemaakt()
    {
        await using var beurt = host.AlsSysteem(Recht.AccountOpenen);

        await beurt.Haal<OpenAccountHandler>().Handle(Act("o.oud") with { Organisatie = "Veilig Thuis Merewold", Rol = Rol.MedewerkerVeiligThuis }, Ct);

        Assert.Equal(1, await beurt.Haal<KringDbContext>().Organisaties.CountAsync(organisatie => organisatie.Naam == "Veilig Thuis Merewold", Ct));
    }

    [Fact]
    public async Task Een_gebruikersnaam_die_bestaat_verandert_niets()
    {
        await using var beurt = host.AlsSysteem(Recht.AccountOpenen);
        await beurt.Haal<OpenAccountHandler>().Handle(Act("d.dubbel"), Ct);
        var aantal = await beurt.Haal<KringDbContext>().Medewerkers.CountAsync(Ct);

        Assert.Null(await beurt.Haal<OpenAccountHandler>().Handle(Act("d.dubbel"), Ct));

        Assert.Equal(aantal, await beurt.Haal<KringDbContext>().Medewerkers.CountAsync(Ct));
    }

    [Theory]
    [InlineData("Jan Test", "gebruikersnaam", "0141")]
    [InlineData("j.test", "gemeentecode", "abc")]
    public async Task Een_naam_of_code_die_niet_kan_krijgt_een_zin_die_zegt_wat_wel_kan(string naam, string over, string gemeente)
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();

        Assert.Equal(Verbs.WrongUse, await AccountVerb.Run([naam, "Jan Test", "Wijkteam", "MedewerkerLokaalTeam", gemeente], uit, fout));
        Assert.Contains(over, fout.ToString(), StringComparison.Ordinal);
        Assert.Empty(uit.ToString());
    }

    [Fact]
    public async Task Een_rol_die_niet_bij_de_organisatie_past_wordt_geweigerd()
    {
        await using var beurt = host.AlsSysteem(Recht.AccountOpenen);

        var geweigerd = await Assert.ThrowsAsync<WeigeringException>(() => beurt.Haal<OpenAccountHandler>().Handle(
            Act("w.verkeerd") with { Organisatie = "Wijkteam Lindervoort", Rol = Rol.MedewerkerVeiligThuis }, Ct));

        Assert.IsType<RolPastNietBijOrganisatie>(geweigerd.Weigering);
        Assert.Null(await beurt.Haal<Accounts>().FindByNameAsync("w.verkeerd"));
    }

    [Fact]
    public async Task Zonder_het_recht_gaat_er_geen_account_open()
    {
        await using var beurt = host.Als(Wereld.Hanneke);

        await Assert.ThrowsAsync<GeenRechtException>(() => beurt.Haal<OpenAccountHandler>().Handle(Act("z.zonder"), Ct));

        Assert.Null(await host.Niemand().Haal<Accounts>().FindByNameAsync("z.zonder"));
    }

    [Theory]
    [InlineData()]
    [InlineData("h.bosma", "Hanneke Bosma", "Veilig Thuis")]
    [InlineData("h.bosma", "Hanneke Bosma", "Veilig Thuis", "Baas")]
    [InlineData("h.bosma", "Hanneke Bosma", "Veilig Thuis", "0")]
    [InlineData("h.bosma", " ", "Veilig Thuis", "MedewerkerVeiligThuis")]
    public async Task Verkeerd_gebruik_krijgt_een_zin_die_helpt(params string[] woorden)
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();

        Assert.Equal(Verbs.WrongUse, await AccountVerb.Run(woorden, uit, fout));

        Assert.Contains("./kring account", fout.ToString(), StringComparison.Ordinal);
        Assert.Empty(uit.ToString());
    }

    private static OpenAccount Act(string gebruikersnaam) => new()
    {
        Gebruikersnaam = gebruikersnaam,
        Naam = "Nora Nieuw",
        Organisatie = "Wijkteam Elderveen",
        Rol = Rol.MedewerkerLokaalTeam,
        Gemeenten = ["9901"],
    };
}
