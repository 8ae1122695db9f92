using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Persistence.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>The accounts, with a lockout that follows the clock of the program.</summary>
public sealed class Accounts(
    TimeProvider clock,
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> userValidators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    Versleuteling versleuteling,
    KringDbContext db,
    ILogger<UserManager<Account>> logger)
    : UserManager<Account>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, logger)
{
    // The key of an account of the invented region is not sealed: everybody may know it.
    private const string Sealed = "sealed:";

    /// <summary>Gives a medewerker an account with password and second step. Its secret is stored and not returned.</summary>
    /// <exception cref="InvalidOperationException">The name is taken or the password is too weak.</exception>
    public async Task<Account> Open(Medewerker medewerker, string naam, string wachtwoord)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            MedewerkerId = medewerker.Id,
            UserName = naam,
            TwoFactorEnabled = true,
            LockoutEnabled = true,
        };
        Require(await CreateAsync(account, wachtwoord));
        Require(await ResetAuthenticatorKeyAsync(account));
        return account;
    }

    /// <summary>A key as it is stored: sealed, so that a copy of the database opens no second step.</summary>
    public override string GenerateNewAuthenticatorKey() =>
        Sealed + Convert.ToBase64String(versleuteling.Versleutel(Totp.NewKey()));

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user) =>
        await base.GetAuthenticatorKeyAsync(user) is not { } key ? null
        : key.StartsWith(Sealed, StringComparison.Ordinal) ? versleuteling.OntsleutelTekst(Convert.FromBase64String(key[Sealed.Length..]))
        : key;

    /// <summary>New codes; stored as keyed hashes, so that neither a copy of the database nor who reads it has a way in.</summary>
    public override async Task<IEnumerable<string>?> GenerateNewTwoFactorRecoveryCodesAsync(Account user, int number)
    {
        var codes = Enumerable.Range(0, number).Select(_ => Overtikbaar.Code()).ToList();
        await ((IUserTwoFactorRecoveryCodeStore<Account>)Store).ReplaceCodesAsync(user, codes.Select(code => Hash(user, code)), CancellationToken);
        Require(await UpdateAsync(user));
        return codes;
    }

    public override Task<IdentityResult> RedeemTwoFactorRecoveryCodeAsync(Account user, string code) =>
        base.RedeemTwoFactorRecoveryCodeAsync(user, Hash(user, code));

    public override async Task<bool> IsLockedOutAsync(Account user) =>
        await GetLockoutEndDateAsync(user) > clock.GetUtcNow();

    // Counted in the database itself: of many who try at the same moment each counts.
    public override async Task<IdentityResult> AccessFailedAsync(Account user)
    {
        var account = db.Users.Where(een => een.Id == user.Id);
        var (most, end) = (Options.Lockout.MaxFailedAccessAttempts, clock.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan);
        await account.ExecuteUpdateAsync(set => set.SetProperty(een => een.AccessFailedCount, een => een.AccessFailedCount + 1));
        await account.Where(een => een.AccessFailedCount >= most)
            .ExecuteUpdateAsync(set => set.SetProperty(een => een.AccessFailedCount, 0).SetProperty(een => een.LockoutEnd, end));
        return IdentityResult.Success;
    }

    private string Hash(Account user, string code) => versleuteling.Zoeksleutel($"herstelcode {user.Id} {Overtikbaar.Kern(code)}");

    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }
}
