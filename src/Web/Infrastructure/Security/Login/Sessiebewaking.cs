using System.Globalization;
using Kring.Persistence;
using Kring.Persistence.Toegang;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>
/// Looks at every request whether the session still holds: the stamp of the account, both steps passed, not older than
/// twelve hours, the medewerker in service. Then that medewerker acts, with the rights of this moment.
/// </summary>
public sealed class Sessiebewaking(TimeProvider clock) : CookieAuthenticationEvents
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);
    private const string BeginItem = "begin";

    /// <summary>Notes when a session began; it does not outlive its longest time however busy it is.</summary>
    public static void Begin(AuthenticationProperties properties, DateTimeOffset now) =>
        properties.Items[BeginItem] = now.ToString("O", CultureInfo.InvariantCulture);

    public override Task SigningIn(CookieSigningInContext context)
    {
        Begin(context.Properties, clock.GetUtcNow());
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var signIn = services.GetRequiredService<SignInManager<Account>>();
        var account = IsTooOld(context.Properties) || !context.Principal!.HasClaim("amr", "mfa")
            ? null
            : await signIn.ValidateSecurityStampAsync(context.Principal);
        if (account is null || !await Become(services, account, context.HttpContext))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    // Every request counts as a sign of life, not only those in the second half of the period.
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > TimeSpan.FromMinutes(1);
        return Task.CompletedTask;
    }

    private bool IsTooOld(AuthenticationProperties properties) =>
        !properties.Items.TryGetValue(BeginItem, out var begin)
        || clock.GetUtcNow() - DateTimeOffset.Parse(begin!, CultureInfo.InvariantCulture) > Longest;

    private static async Task<bool> Become(IServiceProvider services, Account account, HttpContext http)
    {
        var db = services.GetRequiredService<KringDbContext>();
        var medewerker = await db.Medewerkers.SingleOrDefaultAsync(wie => wie.Id == account.MedewerkerId, http.RequestAborted);
        if (medewerker is null or { Uitdienst: not null })
        {
            return false;
        }

        var organisatie = await db.Organisaties.SingleAsync(org => org.Id == medewerker.OrganisatieId, http.RequestAborted);
        var actor = services.GetRequiredService<Actor>();
        actor.Word(medewerker, organisatie, actor.Oorsprong);
        return true;
    }
}
