using Kring.Persistence;
using Kring.Persistence.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>
/// The two steps of logging in, and logging out, each with its line in the log. An unknown name takes as long and gives
/// the same answer as a wrong password or an account that is locked.
/// </summary>
public sealed class Aanmelder(
    Inlogger signIn, Accounts accounts, IPasswordHasher<Account> hasher, KringDbContext db, Logboekschrijver logboek, Sessies sessies, Actor actor, TimeProvider clock)
{
    private static readonly string NobodysHash = new PasswordHasher<Account>(
        Options.Create(new PasswordHasherOptions { IterationCount = LoginSetup.HashRounds })).HashPassword(new Account(), Guid.NewGuid().ToString());

    /// <summary>First step. True: the second step can follow.</summary>
    public async Task<bool> Wachtwoord(string naam, string wachtwoord, CancellationToken ct)
    {
        var account = await accounts.FindByNameAsync(naam);
        var gelukt = account is not null && await IsBruikbaar(account, ct) && !await accounts.IsLockedOutAsync(account)
            ? (await signIn.PasswordSignInAsync(account, wachtwoord, isPersistent: false, lockoutOnFailure: true)).RequiresTwoFactor
            : hasher.VerifyHashedPassword(new Account(), NobodysHash, wachtwoord) == PasswordVerificationResult.Success && account is not null;
        if (!gelukt)
        {
            await logboek.Aanmelding("Wachtwoord", account?.MedewerkerId, false, ct);
        }

        return gelukt;
    }

    /// <summary>The account that passed the first step a short while ago, or null.</summary>
    public Task<Account?> NaWachtwoord() => signIn.GetTwoFactorAuthenticationUserAsync();

    /// <summary>Second step. True: logged in.</summary>
    public async Task<bool> Code(Account account, string code, CancellationToken ct)
    {
        var cijfers = string.Concat(code.Where(char.IsAsciiDigit));
        var uitkomst = await signIn.TwoFactorAuthenticatorSignInAsync(cijfers, isPersistent: false, rememberClient: false);
        return await Begin("Inloggen", account, uitkomst, ct);
    }

    /// <summary>Second step with a code that was written down. Wrong ones count for the lock, as those of the app do.</summary>
    public async Task<bool> Herstelcode(Account account, string code, CancellationToken ct)
    {
        var uitkomst = SignInResult.LockedOut;
        if (!await accounts.IsLockedOutAsync(account))
        {
            uitkomst = await signIn.TwoFactorRecoveryCodeSignInAsync(code);
            if (!uitkomst.Succeeded)
            {
                await accounts.AccessFailedAsync(account);
            }
        }

        return await Begin("InloggenMetHerstelcode", account, uitkomst, ct);
    }

    /// <summary>The question that any passkey of Kring may answer; it names nobody.</summary>
    public Task<string> Passkeyvraag() => signIn.MakePasskeyRequestOptionsAsync(null);

    /// <summary>Both steps in one. True: logged in.</summary>
    public async Task<bool> Passkey(string antwoord, CancellationToken ct)
    {
        var account = await signIn.Herkend(antwoord);
        var uitkomst = account is not null && await IsBruikbaar(account, ct) ? await signIn.LogInMetPasskey(account) : SignInResult.Failed;
        return await Begin("InloggenMetPasskey", account, uitkomst, ct);
    }

    /// <summary>The code of this half minute, but only in a store that is marked as demo data; else null.</summary>
    public async Task<string?> Voorbeeldcode(Account account, CancellationToken ct) =>
        await Instelling.Lees(db, Instelling.Voorbeeldgegevens, ct) is not null
        && await accounts.GetAuthenticatorKeyAsync(account) is { } sleutel
            ? Totp.Code(sleutel, Totp.Step(clock.GetUtcNow()))
            : null;

    /// <summary>Ends this session; the others of this person go on.</summary>
    public async Task Uitloggen(CancellationToken ct)
    {
        if (actor.Sessie is { } sessie)
        {
            await sessies.LogUit(sessie.Id, ct);
        }

        await signIn.SignOutAsync();
    }

    private async Task<bool> Begin(string actie, Account? account, SignInResult uitkomst, CancellationToken ct)
    {
        if (uitkomst.Succeeded)
        {
            await sessies.Begin(actie, signIn.Begonnen!, actor.Sessie?.Id, ct);
        }
        else
        {
            await logboek.Aanmelding(actie, account?.MedewerkerId, false, ct);
        }

        return uitkomst.Succeeded;
    }

    private async Task<bool> IsBruikbaar(Account account, CancellationToken ct) =>
        account.TwoFactorEnabled
        && await accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 }
        && await db.Medewerkers.AnyAsync(wie => wie.Id == account.MedewerkerId && wie.Uitdienst == null, ct);
}
