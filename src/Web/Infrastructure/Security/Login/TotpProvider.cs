using System.Globalization;
using Kring.Persistence.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>The second step by the clock of the program; a code works once.</summary>
public sealed class TotpProvider(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    private const string Purpose = "kring";
    private const string LastStep = "laatste-code";

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    public async Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) =>
        Totp.Code(await Key(manager, user), Totp.Step(clock.GetUtcNow()));

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        var match = Totp.Match(await Key(manager, user), token, clock.GetUtcNow());
        if (match is not { } step || step <= await Last(manager, user))
        {
            return false;
        }

        // Of two who give the same code at the same moment one is first; for the other the account has changed.
        try
        {
            return (await manager.SetAuthenticationTokenAsync(user, Purpose, LastStep, step.ToString(CultureInfo.InvariantCulture))).Succeeded;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    private static async Task<string> Key(UserManager<Account> manager, Account user) =>
        await manager.GetAuthenticatorKeyAsync(user) ?? throw new InvalidOperationException("An account without second step.");

    private static async Task<long> Last(UserManager<Account> manager, Account user) =>
        long.TryParse(await manager.GetAuthenticationTokenAsync(user, Purpose, LastStep), CultureInfo.InvariantCulture, out var step) ? step : 0;
}
