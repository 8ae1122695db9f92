using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Beheer.Openen;

/// <summary>Lets somebody in: registers a medewerker, and the organisation when it is new, and opens the account.</summary>
[Vereist(Recht.AccountOpenen)]
public sealed record OpenAccount
{
    public required string Gebruikersnaam { get; init; }

    public required string Naam { get; init; }

    public required string Organisatie { get; init; }

    public required Rol Rol { get; init; }

    /// <summary>Codes of the municipalities this person works in.</summary>
    public IReadOnlyList<string> Gemeenten { get; init; } = [];
}

/// <summary>What the new person needs to log in; shown once and not kept.</summary>
public sealed record Toegangsgegevens(string Wachtwoord, string Sleutel, bool OrganisatieIsNieuw);

public sealed class OpenAccountHandler(KringDbContext db, Accounts accounts, Logboekschrijver logboek, TimeProvider klok)
{
    /// <returns>Password and key for the second step; null when the user name is taken.</returns>
    public async Task<Toegangsgegevens?> Handle(OpenAccount act, CancellationToken ct)
    {
        if (await accounts.FindByNameAsync(act.Gebruikersnaam) is not null)
        {
            return null;
        }

        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var (medewerker, isNieuw) = await Registreer(act, ct);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Medewerker), medewerker.Id), ct);
        var wachtwoord = Overtikbaar.Maak(20);
        var account = await accounts.Open(medewerker, act.Gebruikersnaam, wachtwoord);
        var sleutel = await accounts.GetAuthenticatorKeyAsync(account);
        await transactie.CommitAsync(ct);
        return new Toegangsgegevens(wachtwoord, sleutel!, isNieuw);
    }

    private async Task<(Medewerker Wie, bool OrganisatieIsNieuw)> Registreer(OpenAccount act, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var organisatie = await db.Organisaties.SingleOrDefaultAsync(bekend => bekend.Naam == act.Organisatie, ct);
        var isNieuw = organisatie is null;
        if (organisatie is null)
        {
            organisatie = Organisatie.Schrijf(nu, act.Organisatie, SoortVan(act.Rol), Contact.Leeg);
            db.Add(organisatie);
        }
        else if (organisatie.Soort != SoortVan(act.Rol))
        {
            throw new WeigeringException(new RolPastNietBijOrganisatie(act.Organisatie));
        }

        var medewerker = Medewerker.Schrijf(
            nu, act.Naam, organisatie.Id, [act.Rol], [.. act.Gemeenten.Select(code => new Werkgebied(code, klok.Vandaag()))]);
        db.Add(medewerker);
        return (medewerker, isNieuw);
    }

    private static Organisatiesoort SoortVan(Rol rol) => rol switch
    {
        Rol.MedewerkerLokaalTeam => Organisatiesoort.LokaalTeam,
        Rol.Ketenpartner => Organisatiesoort.Ketenpartner,
        Rol.Procesregisseur or Rol.Beleidsregisseur => Organisatiesoort.Gemeente,
        _ => Organisatiesoort.VeiligThuis,
    };
}
