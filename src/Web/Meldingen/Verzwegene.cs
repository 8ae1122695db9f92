using Kring.Domain.Berichten;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Huishoudens;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen;

/// <summary>
/// What a letter must not hold: who reported, of every report in the case whose reporter the family may not hear of, and
/// every address that is shielded for anybody in it. The reader's own too: a letter lies about.
/// </summary>
public sealed class Verzwegene(Zichtbaar zichtbaar, Meldingberichten berichten, Afschermingen afschermingen)
{
    private const string Adres = "een adres dat is afgeschermd";

    /// <summary>For a letter to the family.</summary>
    public Task<IReadOnlyList<Verborgene>> VoorGezin(Melding melding, IReadOnlyList<Persoon> mensen, CancellationToken ct) =>
        Voor(melding, mensen, _ => true, ct);

    /// <summary>For a letter to the reporter, who may read the own name and no other.</summary>
    public async Task<IReadOnlyList<Verborgene>> VoorMelder(Melding melding, CancellationToken ct)
    {
        var ids = melding.PersoonIds;
        var mensen = await zichtbaar.Personen().AsNoTracking().AsSplitQuery().Where(persoon => ids.Contains(persoon.Id)).ToListAsync(ct);
        return await Voor(melding, mensen, een => een.Id != melding.Id, ct);
    }

    private async Task<IReadOnlyList<Verborgene>> Voor(
        Melding melding, IReadOnlyList<Persoon> mensen, Func<Melding, bool> telt, CancellationToken ct)
    {
        var casus = melding.CasusId;
        var meldingen = casus is null ? [melding]
            : await zichtbaar.Meldingen().AsNoTracking().AsSplitQuery().Where(een => een.CasusId == casus).ToListAsync(ct);
        var uit = new List<Verborgene>();
        var bekend = mensen.Select(persoon => persoon.Naam).Concat(mensen.SelectMany(persoon => persoon.Verblijven).Select(verblijf => verblijf.Adres.Plaats ?? ""));
        foreach (var een in meldingen.Where(een => een.MelderIsAfgeschermd && telt(een)))
        {
            uit.AddRange(Melder(een.Hoedanigheid, await berichten.Lees(een.Id, ct), [.. bekend]));
        }

        return [.. uit, .. await Adressen(mensen, ct)];
    }

    private static IEnumerable<Verborgene> Melder(Hoedanigheid hoedanigheid, Meldbericht bericht, IReadOnlyList<string> bekend)
    {
        var contact = bericht.Contactgegevens;
        var nummers = contact is null ? [] : contact.Telefoonnummers.Concat(contact.Emailadressen).Where(een => een.IsIngevuld);
        var functie = bericht.ExtragegevensIndiener.FirstOrDefault(een => een.Naam == FormulierNaarBericht.Functie)?.Opgave.Waarde;
        return
        [
            .. Verborgene.Naam("de naam van de melder", contact?.Contactpersoon.Waarde ?? "", bekend),
            .. Verborgene.Organisatie("de organisatie van de melder", bericht.IngediendDoor?.Naam.Waarde ?? "", bekend),
            .. Verborgene.Beroep(functie ?? "", Beroepswoorden.Van(hoedanigheid)),
            .. nummers.Select(een => new Verborgene("een nummer of adres van de melder", een.Waarde!)),
        ];
    }

    private async Task<IEnumerable<Verborgene>> Adressen(IReadOnlyList<Persoon> mensen, CancellationToken ct)
    {
        var alle = mensen.SelectMany(persoon => persoon.Verblijven).ToList();
        var geheim = await afschermingen.Onder(alle.Select(verblijf => verblijf.Adres), ct);
        return alle.Where(verblijf => verblijf.Afscherming is not null || geheim.Contains(verblijf.Adres.Kenmerk))
            .SelectMany(verblijf => new[] { verblijf.Adres.Straat, verblijf.Adres.Postcode })
            .Where(deel => !string.IsNullOrWhiteSpace(deel)).Distinct().Select(deel => new Verborgene(Adres, deel!));
    }
}
