using System.Security.Cryptography;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Security.Login;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen;

/// <summary>
/// The marks and codes of receipts. The code follows from the sending, a secret that only the browser of the reporter and
/// this one request know: whoever presses twice gets the same receipt, and the database holds neither code nor sending.
/// </summary>
public sealed class Ontvangstcodes(KringDbContext db, Versleuteling versleuteling, TimeProvider klok)
{
    private const int Kenmerkgroepen = 2;
    private const int Codegroepen = 4;
    private const int Zendinglengte = 32;

    /// <summary>A new sending, for a form that is opened.</summary>
    public static string NieuweZending() => RandomNumberGenerator.GetHexString(Zendinglengte, lowercase: true);

    /// <summary>Whether this can be a sending of ours.</summary>
    public static bool IsZending(string? zending) => zending is { Length: Zendinglengte } && zending.All(char.IsAsciiHexDigitLower);

    /// <summary>How a sending is kept with a report.</summary>
    public string Zendingsleutel(string zending) => versleuteling.Zoeksleutel($"zending {zending}");

    /// <summary>How a code is kept.</summary>
    public string Codesleutel(string kenmerk, string code) =>
        versleuteling.Zoeksleutel($"ontvangstcode {Overtikbaar.Kern(kenmerk)} {Overtikbaar.Kern(code)}");

    /// <summary>The receipt of a new report, to be saved with it, and the code to show.</summary>
    public Meldontvangst Geef(Melding melding, string zending)
    {
        var (kenmerk, code) = (Overtikbaar.Code(Kenmerkgroepen), Code(zending));
        db.Add(Ontvangstbewijs.Geef(melding.Id, kenmerk, Codesleutel(kenmerk, code), klok.GetUtcNow()));
        return new Meldontvangst(melding.Id, melding.Ontvangen, kenmerk, code);
    }

    /// <summary>What was received with this sending before; null when nothing was.</summary>
    public async Task<Meldontvangst?> Eerder(string zending, CancellationToken ct)
    {
        var sleutel = Zendingsleutel(zending);
        if (await db.Meldingen.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(melding => melding.Zending == sleutel, ct) is not { } melding)
        {
            return null;
        }

        var bewijs = await db.Ontvangstbewijzen.AsNoTracking().SingleOrDefaultAsync(een => een.MeldingId == melding.Id, ct);
        var code = bewijs?.MagNogEensGetoond(klok.GetUtcNow()) == true ? Code(zending) : null;
        return new Meldontvangst(melding.Id, melding.Ontvangen, bewijs?.Kenmerk, code);
    }

    /// <summary>The receipt with this mark, however it was typed; null when there is none.</summary>
    public async Task<Ontvangstbewijs?> Bewijs(string kenmerk, CancellationToken ct)
    {
        var kern = Overtikbaar.Kern(kenmerk);
        var gezocht = string.Join('-', kern.Chunk(4).Select(groep => new string(groep)));
        return await db.Ontvangstbewijzen.SingleOrDefaultAsync(een => een.Kenmerk == gezocht, ct);
    }

    private string Code(string zending) =>
        Overtikbaar.Code(Convert.FromHexString(versleuteling.Zoeksleutel($"ontvangstcode van zending {zending}")), Codegroepen);
}

/// <summary>That a report was received.</summary>
/// <param name="MeldingId">The report.</param>
/// <param name="Ontvangen">When.</param>
/// <param name="Kenmerk">The mark to come back with; null for who has an account.</param>
/// <param name="Code">The code to come back with; null when it is not shown any more.</param>
public sealed record Meldontvangst(Guid MeldingId, DateTimeOffset Ontvangen, string? Kenmerk, string? Code)
{
    /// <summary>Says nothing of the code.</summary>
    public override string ToString() => nameof(Meldontvangst);
}
