using System.Security.Claims;
using Kring.Domain.Toegang;
using Kring.Persistence.Toegang;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>Gives every login, by whatever way, a session of its own; the cookie carries its id.</summary>
public sealed class Inlogger(
    UserManager<Account> accounts,
    IHttpContextAccessor accessor,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    TimeProvider clock)
    : SignInManager<Account>(accounts, accessor, claims, options, logger, schemes, confirmation)
{
    /// <summary>The session of the login in this request; nobody has saved it yet.</summary>
    public Sessie? Begonnen { get; private set; }

    public override Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        Begonnen = Sessie.Begin(clock.GetUtcNow(), user.MedewerkerId, Apparaat.Van(Context.Request.Headers.UserAgent));
        var properties = authenticationProperties ?? new AuthenticationProperties();
        Sessiebewaking.Draag(properties, Begonnen);
        return base.SignInWithClaimsAsync(user, properties, additionalClaims);
    }
}
