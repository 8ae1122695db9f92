using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>Take away a passkey, such as that of a device that was lost.</summary>
[Vereist(Recht.EigenAccountBeheren)]
public sealed record VerwijderPasskey
{
    public required byte[] Sleutel { get; init; }

    public required string Wachtwoord { get; init; }
}

public sealed class VerwijderPasskeyHandler(EigenAccount eigen, Accounts accounts, KringDbContext db, Logboekschrijver logboek)
{
    public async Task Handle(VerwijderPasskey act, CancellationToken ct)
    {
        await eigen.Passkey(act.Sleutel, ct);
        var account = await eigen.Bevestig(act.Wachtwoord, ct);
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        Accounts.Require(await accounts.RemovePasskeyAsync(account, act.Sleutel));
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Medewerker), account.MedewerkerId), ct);
        await transactie.CommitAsync(ct);
    }
}
