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

    /// <summary>The question for a device that is to make a passkey for this account; the browser keeps it sealed for five minutes.</summary>
    public Task<string> VraagPasskey(Account account, string naam) =>
        MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = naam });

    /// <summary>What the device made, under a name; null when it does not answer the question that this account was asked.</summary>
    public async Task<UserPasskeyInfo?> NieuwePasskey(string antwoord, string naam, Account account)
    {
        try
        {
            var gemaakt = await PerformPasskeyAttestationAsync(antwoord);
            return gemaakt.Succeeded && gemaakt.UserEntity.Id == account.Id.ToString() ? Nu(gemaakt.Passkey, naam) : null;
        }
        catch (InvalidOperationException)
        {
            // Nothing was asked in this browser, or something else, or it is too long ago.
            return null;
        }
    }

    /// <summary>The account whose passkey answered the question of this browser, the person shown to the device; else null.</summary>
    public async Task<Account?> Herkend(string antwoord)
    {
        try
        {
            var bewijs = await PerformPasskeyAssertionAsync(antwoord);
            return bewijs.Succeeded && (await UserManager.AddOrUpdatePasskeyAsync(bewijs.User, bewijs.Passkey)).Succeeded ? bewijs.User : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Having the device and showing oneself to it are two steps in one.</summary>
    public async Task<SignInResult> LogInMetPasskey(Account account)
    {
        if (await PreSignInCheck(account) is { } weigering)
        {
            return weigering;
        }

        await SignInWithClaimsAsync(account, isPersistent: false, [new Claim("amr", "mfa")]);
        return SignInResult.Success;
    }

    // Identity dates a passkey by the clock of the machine.
    private UserPasskeyInfo Nu(UserPasskeyInfo gemaakt, string naam) => new(
        gemaakt.CredentialId, gemaakt.PublicKey, clock.GetUtcNow(), gemaakt.SignCount, gemaakt.Transports, gemaakt.IsUserVerified,
        gemaakt.IsBackupEligible, gemaakt.IsBackedUp, gemaakt.AttestationObject, gemaakt.ClientDataJson)
    {
        Name = naam,
    };
}
