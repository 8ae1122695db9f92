using Kring.Domain.Berichten;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Berichten.Versturen;

/// <summary>Delivers one message, or remembers that it failed. Repeating it does no harm.</summary>
[Vereist(Recht.BerichtVersturen)]
public sealed record VerstuurBericht(Guid BerichtId);

public sealed class VerstuurBerichtHandler(KringDbContext db, Uitmap uit, Logboekschrijver logboek, TimeProvider klok)
{
    public async Task Handle(VerstuurBericht act, CancellationToken ct)
    {
        var bericht = await db.UitgaandeBerichten.SingleOrDefaultAsync(een => een.Id == act.BerichtId && een.Verzonden == null, ct);
        if (bericht is null)
        {
            return;
        }

        try
        {
            await uit.Schrijf(bericht.Referentie, bericht.Inhoud.Inhoud, ct);
            bericht.IsVerzonden(klok.GetUtcNow());
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            bericht.IsMislukt(fout.GetType().Name, klok.GetUtcNow());
        }

        await logboek.LegVast(act, Logonderwerp.Van(nameof(UitgaandBericht), bericht.Id), ct);
    }
}
