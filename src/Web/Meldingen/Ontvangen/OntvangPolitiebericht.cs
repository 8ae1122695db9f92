using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Meldingen.Stuf;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Ontvangen;

/// <summary>A message came in; it becomes a report or is put aside for a person.</summary>
/// <param name="Inhoud">The message as received.</param>
/// <param name="Herkomst">Name of the file, or of the channel.</param>
[Vereist(Recht.MeldingOntvangen)]
public sealed record OntvangPolitiebericht(byte[] Inhoud, string Herkomst);

public sealed class OntvangPolitieberichtHandler(
    KringDbContext db,
    Opneming opneming,
    Schemakeuze schemas,
    Logboekschrijver logboek,
    ILogger<OntvangPolitieberichtHandler> logger)
{
    public async Task<Ontvangst> Handle(OntvangPolitiebericht act, CancellationToken ct)
    {
        var gelezen = VtMeldingLezer.Lees(act.Inhoud, schemas.Schema);
        if (gelezen.Onenigheid is { } onenigheid)
        {
            logger.LogWarning("Reader and schemas disagree: {Onenigheid}", onenigheid);
        }

        return gelezen is Leesresultaat.Gelezen(var bericht)
            ? await NeemAan(act, bericht, ct)
            : await Weiger(act, (Leesresultaat.Geweigerd)gelezen, ct);
    }

    private async Task<Ontvangst> NeemAan(OntvangPolitiebericht act, Meldbericht bericht, CancellationToken ct)
    {
        var stuur = bericht.Stuurgegevens!;
        if (await Eerder(stuur, ct) is { } eerder)
        {
            return await WeigerDubbel(stuur, eerder, ct);
        }

        return await opneming.AlsMelding(act, bericht, ct) is { } melding
            ? await Bewaar(act, melding, stuur, ct)
            : await Weiger(act, Weigering(stuur, Weigeringsgrond.NietOpgeslagen, "Deze Kring kent de Veilig Thuis-organisatie niet waarvoor het bericht is."), ct);
    }

    private async Task<Ontvangst> Bewaar(OntvangPolitiebericht act, Melding melding, Stuurgegevens stuur, CancellationToken ct)
    {
        try
        {
            await logboek.LegVast(act, Logonderwerp.Melding(melding.Id), ct);
            return new Ontvangst.Aangenomen(melding.Id, melding.Nummer);
        }
        catch (WeigeringException)
        {
            // Two importers at once: the unique index lets one of them through.
            if (await Eerder(stuur, ct) is { } ander)
            {
                return await WeigerDubbel(stuur, ander, ct);
            }

            throw;
        }
    }

    private async Task<Guid?> Eerder(Stuurgegevens stuur, CancellationToken ct) => await db.OntvangenBerichten
        .Where(bericht => bericht.Zender == stuur.Zender.Organisatie && bericht.Referentie == stuur.Referentienummer && bericht.MeldingId != null)
        .Select(bericht => bericht.MeldingId).SingleOrDefaultAsync(ct);

    // It is here already: nobody needs to look at it, so only the log remembers that it came twice.
    private async Task<Ontvangst> WeigerDubbel(Stuurgegevens stuur, Guid eerder, CancellationToken ct)
    {
        await logboek.Weigering(nameof(OntvangPolitiebericht), Recht.MeldingOntvangen, nameof(Melding), eerder, ct);
        return new Ontvangst.Geweigerd(Weigering(stuur, Weigeringsgrond.Dubbel, "Dit bericht is al aangenomen (StUF016: combinatie zender en referentienummer niet uniek)."));
    }

    private async Task<Ontvangst> Weiger(OntvangPolitiebericht act, Leesresultaat.Geweigerd weigering, CancellationToken ct)
    {
        var uitkomst = new Ontvangst.Geweigerd(weigering);
        if (await opneming.WachtAl(act, uitkomst.Reden, ct) is { } wachtend)
        {
            // A sender that keeps trying gives one task, not a hundred.
            await logboek.Weigering(nameof(OntvangPolitiebericht), Recht.MeldingOntvangen, nameof(OntvangenBericht), wachtend, ct);
            return uitkomst;
        }

        var bericht = await opneming.AlsGeweigerd(act, uitkomst.Reden, ct);
        await logboek.LegVast(act, Logonderwerp.Van(nameof(OntvangenBericht), bericht.Id), ct);
        return uitkomst;
    }

    private static Leesresultaat.Geweigerd Weigering(Stuurgegevens stuur, Weigeringsgrond grond, string reden) =>
        new(grond, reden, [], stuur.Zender, stuur.Referentienummer);
}
