using Kring.Domain.Toegang;
using Kring.TestSupport;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Tests.Meldingen.Ontvangen;
using Kring.Web.Tests.Proef;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>
/// The program with one of everything in the region Merewold, and somebody in every role at an organisation of another
/// region, to whom all of that does not exist.
/// </summary>
public sealed class Aanvalshost : KringHost, IAsyncLifetime
{
    private readonly List<Gebruiker> buiten = [];

    public Aanvalshost()
    {
        Papierproef.Zet(this);
        Instellingen["Politie:Sleutel"] = StufHost.Sleutel;
    }

    internal Doelwit Doelwit { get; private set; } = null!;

    /// <summary>One person in each role, all of the other region.</summary>
    public IReadOnlyList<Gebruiker> Buitenstaanders => buiten;

    public async ValueTask InitializeAsync()
    {
        foreach (var rol in Enum.GetValues<Rol>())
        {
            buiten.Add(await Neem($"Vreemde {rol}", Wereld.AndereRegio, rol));
        }

        Doelwit = await Doelwit.Leg(this);
    }

    private async Task<Gebruiker> Neem(string naam, Organisatie organisatie, Rol rol)
    {
        var gebieden = Wereld[Wereld.Hanneke].Medewerker.Gemeenten(Klok.Vandaag()).Select(code => new Werkgebied(code, Klok.Vandaag()));
        var medewerker = Medewerker.Schrijf(Klok.Nu, naam, organisatie.Id, [rol], [.. gebieden]);
        var gebruiker = new Gebruiker(medewerker, organisatie, $"vreemde.{rol}".ToLowerInvariant());
        await using var beurt = Niemand();
        beurt.Db.Add(medewerker);
        await beurt.Db.SaveChangesAsync();
        await beurt.Haal<Accounts>().Open(medewerker, gebruiker.Gebruikersnaam, Gebruiker.Wachtwoord);
        return gebruiker;
    }
}
