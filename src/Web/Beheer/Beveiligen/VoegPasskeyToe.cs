using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>Keep the passkey that a device just made, under a name by which the person knows it.</summary>
[Vereist(Recht.EigenAccountBeheren)]
public sealed record VoegPasskeyToe
{
    public required string Naam { get; init; }

    /// <summary>What the browser answered, as JSON.</summary>
    public required string Antwoord { get; init; }
}

public sealed class VoegPasskeyToeHandler(EigenAccount eigen, Inlogger inlogger, Accounts accounts, KringDbContext db, Logboekschrijver logboek)
{
    /// <returns>False when the answer does not fit the question that this person was asked.</returns>
    public async Task<bool> Handle(VoegPasskeyToe act, CancellationToken ct)
    {
        var account = await eigen.Haal(ct);
        if (await inlogger.NieuwePasskey(act.Antwoord, act.Naam, account) is not { } passkey)
        {
            return false;
        }

        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        Accounts.Require(await accounts.AddOrUpdatePasskeyAsync(account, passkey));
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Medewerker), account.MedewerkerId), ct);
        await transactie.CommitAsync(ct);
        return true;
    }
}
