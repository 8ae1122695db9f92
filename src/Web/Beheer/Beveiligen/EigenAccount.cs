using Kring.Domain;
using Kring.Domain.Toegang;
using Kring.Persistence.Toegang;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>
/// The account of who acts. What changes the means of login asks the password again (OWASP ASVS 5.0.0, 7.5.1): a screen
/// that was left open must not give somebody else a way in.
/// </summary>
public sealed class EigenAccount(Accounts accounts, Actor actor, Logboekschrijver logboek)
{
    public Task<Account> Haal(CancellationToken ct)
    {
        var wie = actor.MedewerkerId;
        return accounts.Users.SingleAsync(account => account.MedewerkerId == wie, ct);
    }

    /// <summary>How many recovery codes still work.</summary>
    public async Task<int> Herstelcodes(CancellationToken ct) => await accounts.CountRecoveryCodesAsync(await Haal(ct));

    public async Task<IReadOnlyList<UserPasskeyInfo>> Passkeys(CancellationToken ct) =>
        [.. (await accounts.GetPasskeysAsync(await Haal(ct))).OrderBy(passkey => passkey.CreatedAt)];

    /// <exception cref="NietGevondenException">Not there, or not of this person.</exception>
    public async Task<UserPasskeyInfo> Passkey(byte[] sleutel, CancellationToken ct) =>
        await accounts.GetPasskeyAsync(await Haal(ct), sleutel) ?? throw new NietGevondenException(nameof(Passkey), Guid.Empty);

    /// <exception cref="WeigeringException"><see cref="WachtwoordKloptNiet"/>; wrong tries count for the lock of the account.</exception>
    public async Task<Account> Bevestig(string wachtwoord, CancellationToken ct)
    {
        var account = await Haal(ct);
        if (await accounts.IsLockedOutAsync(account) || !await accounts.CheckPasswordAsync(account, wachtwoord))
        {
            if (!await accounts.IsLockedOutAsync(account))
            {
                await accounts.AccessFailedAsync(account);
            }

            await logboek.Aanmelding("Bevestigen", account.MedewerkerId, false, ct);
            throw new WeigeringException(new WachtwoordKloptNiet());
        }

        return account;
    }
}
