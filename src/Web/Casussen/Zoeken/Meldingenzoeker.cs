using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Huishoudens;
using Kring.Web.Meldingen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Zoeken;

/// <summary>A report that was found.</summary>
/// <param name="Id">The report.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Namen">How people call it.</param>
/// <param name="Ontvangen">When it came in.</param>
/// <param name="IsHerkend">Whether it is decided who it is about.</param>
public sealed record Gevondenmelding(Guid Id, string Nummer, string Namen, DateTimeOffset Ontvangen, bool IsHerkend);

/// <summary>
/// Finds reports within the scope of the reader: any by its number, and by who is told of in it as long as it is not decided
/// who they are, because until then they are no persons that can be found.
/// </summary>
public sealed class Meldingenzoeker(Zichtbaar zichtbaar, Meldingberichten berichten, Afschermingen afschermingen)
{
    private const int Meeste = 50;

    // What is told of people is read from the message; older reports than so many wait too long to be found by it.
    private const int MeesteBerichten = 500;

    public async Task<IReadOnlyList<Gevondenmelding>> Zoek(Zoekvraag vraag, CancellationToken ct)
    {
        if (vraag.IsLeeg)
        {
            return [];
        }

        if (vraag.Nummer is { } nummer)
        {
            return await Lees(zichtbaar.Meldingen().Where(melding => melding.Nummer == nummer), ct);
        }

        var ids = vraag.Namen.Count > 0 ? await OpNaam(vraag.Namen, ct) : await OpInhoud(vraag, ct);
        return await Lees(zichtbaar.Meldingen().Where(melding => ids.Contains(melding.Id)), ct);
    }

    private IQueryable<Melding> Open() => zichtbaar.Meldingen().Where(melding => melding.Herkend == null && melding.Teruggave == null);

    private static async Task<IReadOnlyList<Gevondenmelding>> Lees(IQueryable<Melding> meldingen, CancellationToken ct) =>
        await meldingen.OrderByDescending(melding => melding.Ontvangen).ThenByDescending(melding => melding.Id).Take(Meeste)
            .Select(melding => new Gevondenmelding(melding.Id, melding.Nummer, melding.Namen, melding.Ontvangen, melding.Herkend != null)).ToListAsync(ct);

    private async Task<List<Guid>> OpNaam(IReadOnlyList<string> woorden, CancellationToken ct)
    {
        var namen = await Open().SelectMany(melding => melding.Personen, (melding, persoon) => new { melding.Id, persoon.Naam }).ToListAsync(ct);
        return [.. namen.Where(een => woorden.All(woord => Zoeker.Noemt(een.Naam, woord))).Select(een => een.Id).Distinct()];
    }

    private async Task<List<Guid>> OpInhoud(Zoekvraag vraag, CancellationToken ct)
    {
        var inhoud = await Inhoud(ct);
        return vraag.Adres is { } adres ? await OpAdres(adres, inhoud, ct)
            : [.. inhoud.Where(een => OpenMeldingen.Mensen(een.Value).Any(mens => Past(mens, vraag))).Select(een => een.Key)];
    }

    private async Task<IReadOnlyDictionary<Guid, Meldbericht>> Inhoud(CancellationToken ct) => await berichten.LeesAlle(
        await Open().OrderByDescending(melding => melding.Ontvangen).Select(melding => melding.Id).Take(MeesteBerichten).ToListAsync(ct), ct);

    private async Task<List<Guid>> OpAdres(Adres adres, IReadOnlyDictionary<Guid, Meldbericht> inhoud, CancellationToken ct)
    {
        var plekken = inhoud.SelectMany(een => Plekken(een.Value), (een, plek) => (een.Key, Adres: plek)).Where(een => Zoeker.Past(een.Adres, adres)).ToList();
        var geheim = await afschermingen.Onder(plekken.Select(een => een.Adres), ct);
        return [.. plekken.Where(een => !geheim.Contains(een.Adres.Kenmerk)).Select(een => een.Key).Distinct()];
    }

    private static bool Past(Persoonsgegevens mens, Zoekvraag vraag) => (vraag.Bsn is not null && mens.Bsn == vraag.Bsn)
        || (vraag.Geboren is not null && mens.Geboren == vraag.Geboren)
        || (vraag.Telefoon is not null && mens.Telefoonnummers.Any(bekend => Zoekvraag.ZonderLandnummer(bekend) == vraag.Telefoon));

    // Of whom the address is said to be secret, none: that would tell who is there.
    private static IEnumerable<Adres> Plekken(Meldbericht bericht)
    {
        var geheim = Geheimhouding.Betrokkenen(bericht);
        return OpenMeldingen.Mensen(bericht).Where((_, plek) => !geheim.Contains(plek))
            .SelectMany(mens => new[] { mens.FeitelijkAdres, mens.FormeelAdres }).OfType<Adres>();
    }
}
