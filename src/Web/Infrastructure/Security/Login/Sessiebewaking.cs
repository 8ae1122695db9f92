using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Persistence.Toegang;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>
/// Looks at every request whether the session still holds: both steps passed, its row running, the stamp of the account,
/// the medewerker in service. Then that medewerker acts, with the rights of this moment.
/// </summary>
public sealed class Sessiebewaking : CookieAuthenticationEvents
{
    private const string SessieItem = "sessie";

    /// <summary>Lets the cookie carry which session it belongs to.</summary>
    public static void Draag(AuthenticationProperties properties, Sessie sessie) => properties.Items[SessieItem] = sessie.Id.ToString();

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!await LaatBinnen(context))
        {
            context.HttpContext.Features.Set(new VerlorenSessie());
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    private static async Task<bool> LaatBinnen(CookieValidatePrincipalContext context)
    {
        var (services, ct) = (context.HttpContext.RequestServices, context.HttpContext.RequestAborted);
        var sessies = services.GetRequiredService<Sessies>();
        if (!Guid.TryParse(context.Properties.Items.TryGetValue(SessieItem, out var id) ? id : null, out var sessieId)
            || !context.Principal!.HasClaim("amr", "mfa")
            || await sessies.Lopend(sessieId, ct) is not { } sessie)
        {
            return false;
        }

        if (await Medewerker(services, context.Principal, ct) is not { } medewerker || medewerker.Id != sessie.MedewerkerId)
        {
            await sessies.TrekIn(sessieId, ct);
            return false;
        }

        await sessies.Gebruik(sessie, ct);
        await Word(services, medewerker, sessie, ct);
        return true;
    }

    // Null when the account changed since the login, or the person is out of service.
    private static async Task<Medewerker?> Medewerker(IServiceProvider services, System.Security.Claims.ClaimsPrincipal wie, CancellationToken ct)
    {
        var account = await services.GetRequiredService<SignInManager<Account>>().ValidateSecurityStampAsync(wie);
        return account is null ? null : await services.GetRequiredService<KringDbContext>().Medewerkers
            .SingleOrDefaultAsync(medewerker => medewerker.Id == account.MedewerkerId && medewerker.Uitdienst == null, ct);
    }

    private static async Task Word(IServiceProvider services, Medewerker medewerker, Sessie sessie, CancellationToken ct)
    {
        var organisatie = await services.GetRequiredService<KringDbContext>().Organisaties.SingleAsync(org => org.Id == medewerker.OrganisatieId, ct);
        var actor = services.GetRequiredService<Actor>();
        actor.Word(medewerker, organisatie, actor.Oorsprong);
        actor.Sessie = sessie;
    }
}
