using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>Get ten new recovery codes; those from before work no more.</summary>
[Vereist(Recht.EigenAccountBeheren)]
public sealed record MaakHerstelcodes
{
    public const int Aantal = 10;

    public required string Wachtwoord { get; init; }
}

public sealed class MaakHerstelcodesHandler(EigenAccount eigen, Accounts accounts, KringDbContext db, Logboekschrijver logboek)
{
    /// <returns>The codes, readable for the only time.</returns>
    public async Task<IReadOnlyList<string>> Handle(MaakHerstelcodes act, CancellationToken ct)
    {
        var account = await eigen.Bevestig(act.Wachtwoord, ct);
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, MaakHerstelcodes.Aantal);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(Medewerker), account.MedewerkerId), ct);
        await transactie.CommitAsync(ct);
        return [.. codes!];
    }
}
