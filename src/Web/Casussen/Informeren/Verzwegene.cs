using Kring.Domain.Berichten;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Huishoudens;
using Kring.Web.Meldingen;

namespace Kring.Web.Casussen.Informeren;

/// <summary>
/// What a letter to the family must not hold: who reported, when the family may not hear that, and every address that is
/// shielded for anybody among them. The reader's own too: a letter lies about.
/// </summary>
public sealed class Verzwegene(Meldingberichten berichten, Afschermingen afschermingen)
{
    private const string Adres = "een adres dat is afgeschermd";

    public async Task<IReadOnlyList<Verborgene>> Voor(Melding melding, IReadOnlyList<Persoon> mensen, CancellationToken ct)
    {
        var melder = melding.MelderIsAfgeschermd ? await Melder(melding, mensen, ct) : [];
        return [.. melder, .. await Adressen(mensen, ct)];
    }

    private async Task<IReadOnlyList<Verborgene>> Melder(Melding melding, IReadOnlyList<Persoon> mensen, CancellationToken ct)
    {
        if ((await berichten.Lees(melding.Id, ct)).Contactgegevens is not { } contact)
        {
            return [];
        }

        var nummers = contact.Telefoonnummers.Concat(contact.Emailadressen).Where(een => een.IsIngevuld);
        return
        [
            .. Verborgene.Naam("de naam van de melder", contact.Contactpersoon.Waarde ?? "", mensen.Select(persoon => persoon.Naam)),
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
