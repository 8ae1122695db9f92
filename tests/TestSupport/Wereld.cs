using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Persistence.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.TestSupport;

/// <summary>The named people every test knows: the region Merewold, its organisations and who works there. All invented.</summary>
public sealed class Wereld
{
    public const string Hanneke = "Hanneke Bosma";
    public const string Rachid = "Rachid Amrani";
    public const string Marijke = "Marijke Postma";
    public const string Femke = "Femke de Groot";
    public const string Pieter = "Pieter Smit";
    public const string Joost = "Joost Hendriks";
    public const string Aisha = "Aisha Kaya";
    public const string Wim = "Wim Dekker";
    public const string Tom = "Tom Visser";
    public const string Els = "Els Maas";
    public const string Karin = "Karin Vos";
    public const string Ruben = "Ruben Prins";

    private static readonly (string Code, string Naam)[] Alle =
    [
        (Gemeentecodes.Lindervoort, "Lindervoort"), (Gemeentecodes.Hoogmeden, "Hoogmeden"), (Gemeentecodes.Zuiderlede, "Zuiderlede"),
        (Gemeentecodes.Elderveen, "Elderveen"), (Gemeentecodes.Oudemerk, "Oudemerk"), (Gemeentecodes.Kranerwolde, "Kranerwolde"),
    ];

    private static string? wachtwoord;

    private readonly Dictionary<string, Gebruiker> gebruikers = [];

    public Organisatie VeiligThuis { get; private init; } = null!;

    public Organisatie WijkteamLindervoort { get; private init; } = null!;

    public Organisatie WijkteamHoogmeden { get; private init; } = null!;

    public Organisatie Ggz { get; private init; } = null!;

    public Organisatie GemeenteLindervoort { get; private init; } = null!;

    public Organisatie Politie { get; private init; } = null!;

    /// <summary>Veilig Thuis of a neighbouring region: everything of it is invisible here.</summary>
    public Organisatie AndereRegio { get; private init; } = null!;

    public IEnumerable<Gebruiker> Gebruikers => gebruikers.Values;

    public Gebruiker this[string naam] => gebruikers[naam];

    public static async Task<Wereld> Bouw(IServiceProvider services, TimeProvider klok)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KringDbContext>();
        var nu = klok.GetUtcNow();
        var wereld = new Wereld
        {
            VeiligThuis = Organisatie(nu, "Veilig Thuis Merewold", Organisatiesoort.VeiligThuis, "00000099000000202000"),
            WijkteamLindervoort = Organisatie(nu, "Wijkteam Lindervoort", Organisatiesoort.LokaalTeam),
            WijkteamHoogmeden = Organisatie(nu, "Wijkteam Hoogmeden", Organisatiesoort.LokaalTeam),
            Ggz = Organisatie(nu, "Ggz Merewold", Organisatiesoort.Ketenpartner),
            GemeenteLindervoort = Organisatie(nu, "Gemeente Lindervoort", Organisatiesoort.Gemeente),
            Politie = Organisatie(nu, "Politie Eenheid Merewold", Organisatiesoort.Politie, "00000099000000101000"),
            AndereRegio = Organisatie(nu, "Veilig Thuis Oosterveen", Organisatiesoort.VeiligThuis),
        };
        db.AddRange(
            wereld.VeiligThuis, wereld.WijkteamLindervoort, wereld.WijkteamHoogmeden, wereld.Ggz,
            wereld.GemeenteLindervoort, wereld.Politie, wereld.AndereRegio);
        db.AddRange(Alle.Select(gemeente => Gemeente.Schrijf(gemeente.Code, gemeente.Naam)));
        wereld.Bevolk(klok);
        db.AddRange(wereld.Gebruikers.Select(gebruiker => gebruiker.Medewerker));
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        foreach (var gebruiker in wereld.Gebruikers)
        {
            NeemAccount(db, accounts, gebruiker, nu);
        }

        await db.SaveChangesAsync();
        return wereld;
    }

    // What opening an account writes, for all at once: that has tests of its own, and this is done for every host.
    private static void NeemAccount(KringDbContext db, Accounts accounts, Gebruiker gebruiker, DateTimeOffset nu)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(nu),
            MedewerkerId = gebruiker.Id,
            UserName = gebruiker.Gebruikersnaam,
            NormalizedUserName = accounts.NormalizeName(gebruiker.Gebruikersnaam),
            SecurityStamp = $"{Guid.NewGuid():N}",
            TwoFactorEnabled = true,
            LockoutEnabled = true,
        };
        account.PasswordHash = wachtwoord ??= accounts.PasswordHasher.HashPassword(account, Gebruiker.Wachtwoord);
        db.Users.Add(account);
        db.UserTokens.Add(new IdentityUserToken<Guid>
        {
            UserId = account.Id,
            LoginProvider = "[AspNetUserStore]",
            Name = "AuthenticatorKey",
            Value = accounts.GenerateNewAuthenticatorKey(),
        });
    }

    private void Bevolk(TimeProvider klok)
    {
        string[] overal = [.. Alle.Select(gemeente => gemeente.Code)];
        Neem(klok, Hanneke, VeiligThuis, Rol.MedewerkerVeiligThuis, overal);
        Neem(klok, Rachid, VeiligThuis, Rol.MedewerkerVeiligThuis, Gemeentecodes.Hoogmeden);
        Neem(klok, Marijke, VeiligThuis, Rol.TeamleiderVeiligThuis, overal);
        Neem(klok, Femke, VeiligThuis, Rol.Vertrouwensarts, overal);
        Neem(klok, Pieter, VeiligThuis, Rol.Gedragswetenschapper, overal);
        Neem(klok, Joost, WijkteamLindervoort, Rol.MedewerkerLokaalTeam, Gemeentecodes.Lindervoort);
        Neem(klok, Aisha, WijkteamHoogmeden, Rol.MedewerkerLokaalTeam, Gemeentecodes.Hoogmeden);
        Neem(klok, Wim, GemeenteLindervoort, Rol.Procesregisseur, overal);
        Neem(klok, Tom, Ggz, Rol.Ketenpartner, overal);
        Neem(klok, Els, GemeenteLindervoort, Rol.Beleidsregisseur, overal);
        Neem(klok, Karin, VeiligThuis, Rol.Beheerder, overal);
        Neem(klok, Ruben, VeiligThuis, Rol.FunctionarisGegevensbescherming, overal);
    }

    private void Neem(TimeProvider klok, string naam, Organisatie organisatie, Rol rol, params string[] gemeenten)
    {
        var medewerker = Medewerker.Schrijf(
            klok.GetUtcNow(), naam, organisatie.Id, [rol], [.. gemeenten.Select(code => new Werkgebied(code, klok.Vandaag()))]);
        gebruikers.Add(naam, new Gebruiker(medewerker, organisatie, naam.ToLowerInvariant().Replace(' ', '.')));
    }

    private static Organisatie Organisatie(DateTimeOffset nu, string naam, Organisatiesoort soort, string? oin = null) =>
        Domain.Toegang.Organisatie.Schrijf(nu, naam, soort, Contact.Leeg, oin);
}

/// <summary>Codes of the invented municipalities.</summary>
public static class Gemeentecodes
{
    public const string Lindervoort = "9901";
    public const string Hoogmeden = "9902";
    public const string Zuiderlede = "9903";
    public const string Elderveen = "9904";
    public const string Oudemerk = "9905";
    public const string Kranerwolde = "9906";
}
