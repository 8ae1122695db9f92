using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Voorbeeldland.Streek;

/// <summary>Everybody and everything that is there before the first story begins.</summary>
internal sealed class Bevolking
{
    private const string KeyProvider = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";

    private readonly Dictionary<string, Organisatie> _organisaties = [];
    private readonly Dictionary<string, Medewerker> _medewerkers = [];

    public Organisatie Organisatie(string naam) => _organisaties[naam];

    public Medewerker Medewerker(Collega collega) => _medewerkers[collega.Naam];

    /// <summary>Writes organisations, municipalities, people and their accounts.</summary>
    public static async Task<Bevolking> Vestig(
        IServiceProvider diensten, TimeProvider klok, IReadOnlyList<Collega> collegas, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        var bevolking = new Bevolking();
        bevolking.Schrijf(scope.ServiceProvider.GetRequiredService<KringDbContext>(), klok, collegas);
        await scope.ServiceProvider.RichtIn(new VestigStreek(), ct);
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        foreach (var collega in collegas)
        {
            await OpenAccount(accounts, collega, bevolking.Medewerker(collega));
        }

        return bevolking;
    }

    private void Schrijf(KringDbContext db, TimeProvider klok, IReadOnlyList<Collega> collegas)
    {
        db.Gemeenten.AddRange(Gemeenten.Alle.Select(een => Gemeente.Schrijf(een.Code, een.Naam, een.Plaatsen)));
        foreach (var organisatie in Organisaties.Schrijf(klok.GetUtcNow()))
        {
            _organisaties.Add(organisatie.Naam, organisatie);
            db.Organisaties.Add(organisatie);
        }

        foreach (var collega in collegas)
        {
            var gebieden = collega.Gemeenten.Select(code => new Werkgebied(code, klok.Vandaag()));
            var medewerker = Domain.Toegang.Medewerker.Schrijf(
                klok.GetUtcNow(), collega.Naam, _organisaties[collega.Organisatie].Id, [collega.Rol], [.. gebieden]);
            _medewerkers.Add(collega.Naam, medewerker);
            db.Medewerkers.Add(medewerker);
        }
    }

    private static async Task OpenAccount(Accounts accounts, Collega collega, Medewerker medewerker)
    {
        var account = await accounts.Open(medewerker, collega.Gebruikersnaam, collega.Wachtwoord);
        await accounts.SetAuthenticationTokenAsync(account, KeyProvider, KeyName, collega.Sleutel);
    }
}
