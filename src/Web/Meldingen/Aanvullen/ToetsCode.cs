using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Aanvullen;

/// <summary>Somebody without account comes back to a report with the mark and the code of its receipt.</summary>
/// <param name="Kenmerk">The mark, as typed.</param>
/// <param name="Code">The code, as typed.</param>
[Vereist(Recht.MeldingDoen)]
public sealed record ToetsCode(string Kenmerk, string Code)
{
    /// <summary>Says nothing of what was typed.</summary>
    public override string ToString() => nameof(ToetsCode);
}

public sealed class ToetsCodeHandler(KringDbContext db, Ontvangstcodes codes, Logboekschrijver logboek, TimeProvider klok)
{
    /// <returns>The report.</returns>
    /// <exception cref="WeigeringException"><see cref="KenmerkOfCodeKloptNiet"/>, for an unknown mark, a wrong code and a
    /// closed receipt alike; each does the same work.</exception>
    public async Task<Melding> Handle(ToetsCode act, CancellationToken ct)
    {
        var bewijs = await codes.Bewijs(act.Kenmerk, ct);
        var sleutel = codes.Codesleutel(act.Kenmerk, act.Code);
        var opent = bewijs?.Opent(sleutel, klok.GetUtcNow()) ?? false;
        var wat = Logonderwerp.Van(nameof(Ontvangstbewijs), bewijs?.Id ?? Guid.Empty) with { Bijzonderheden = opent ? "code klopt" : "code klopt niet" };
        try
        {
            await logboek.LegVast(act, wat, ct);
        }
        catch (WeigeringException botsing) when (botsing.Weigering is IntussenGewijzigd)
        {
            // Several tries at one receipt at the same moment: none of them gets an answer.
            opent = false;
        }

        if (!opent)
        {
            await logboek.Weigering(nameof(ToetsCode), Recht.MeldingDoen, nameof(Ontvangstbewijs), bewijs?.Id ?? Guid.Empty, ct);
            throw new WeigeringException(new KenmerkOfCodeKloptNiet());
        }

        return (await db.Meldingen.FindAsync([bewijs!.MeldingId], ct))!;
    }
}
