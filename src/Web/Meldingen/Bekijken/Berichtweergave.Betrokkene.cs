using System.Globalization;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Web.Huishoudens;

namespace Kring.Web.Meldingen.Bekijken;

public sealed partial class Berichtweergave
{
    // What the police ask on the telephone, in this order, and the words before it.
    private static readonly Dictionary<string, string> Onderweg = new()
    {
        ["rol"] = "",
        ["geboortedatum"] = "geboren ",
        ["leeftijd volgens de melder"] = "",
        ["zwanger"] = "zwanger: ",
        ["feitelijk adres"] = "verblijft ",
        ["ingeschreven adres"] = "ingeschreven ",
        ["telefoonnummer"] = "telefoon ",
        ["veilig: bellen"] = "veilig bellen: ",
        ["veilig: sms"] = "veilige sms: ",
        ["taal"] = "spreekt ",
        ["tolk"] = "tolk ",
        ["aanvullende informatie"] = "",
    };

    private IEnumerable<(string, string?)> Betrokkene(GemeldeBetrokkene betrokkene, int plek) =>
    [
        ("rol", Rol(betrokkene)),
        .. betrokkene.Persoon is { } persoon ? Persoon(persoon, plek, betrokkene.Jeugdzorgrol.Waarde == Jeugdzorgrollen.Jeugdige) : [("persoon", "niet genoemd")],
        ("aanvullende informatie", Tekst(betrokkene.AanvullendeInformatie)),
        ("leeftijd volgens de melder", betrokkene.Leeftijd?.InWoorden(betrokkene.Leeftijd.Op)),
        ("overige zorg minderjarige", Tekst(betrokkene.OverigeZorgMinderjarige)),
        ("tolk", betrokkene.TolkNodig ? "nodig" : null),
        ("zwanger", betrokkene.Zwangerschap is { } kind ? kind.Uitgerekend is { } wanneer ? $"ja, uitgerekend {wanneer}" : "ja" : null),
        .. betrokkene.Contactwegen.Select(weg => ($"veilig: {weg.Kanaal.Naam().ToLowerInvariant()}", (string?)string.Join(", ", new[] { weg.Veilig ? "ja" : "nee", weg.Toelichting }.OfType<string>()))),
        .. Extra(betrokkene.Extragegevens),
    ];

    private IEnumerable<(string, string?)> Persoon(GemeldePersoon persoon, int plek, bool isKind) =>
    [
        ("voornamen", Tekst(persoon.Voornamen)),
        ("voorvoegsel", Tekst(persoon.Voorvoegsel)),
        ("geslachtsnaam", Tekst(persoon.Geslachtsnaam)),
        ("geslacht", Geslacht(persoon.Geslacht, isKind)),
        ("geboortedatum", Datum(persoon.Geboortedatum)),
        ("BSN", Tekst(persoon.Bsn)),
        ("vreemdelingennummer", Tekst(persoon.Vreemdelingennummer)),
        ("nummer in de RNI", Tekst(persoon.Rni)),
        .. persoon.Telefoonnummers.Select(een => ("telefoonnummer", Tekst(een))),
        ("nationaliteit", Tekst(persoon.Nationaliteit)),
        ("taal", Tekst(persoon.Taal)),
        ("ingeschreven adres", Adres(persoon.FormeelAdres)),
        ("ingeschreven adres buitenland", Adres(persoon.FormeelAdresBuitenland)),
        ("feitelijk adres", geheim.Contains(plek) && persoon.FeitelijkAdres is not null ? Adresmasker.Afgeschermd : Adres(persoon.FeitelijkAdres)),
        ("feitelijk adres buitenland", geheim.Contains(plek) && persoon.FeitelijkAdresBuitenland is not null ? Adresmasker.Afgeschermd : Adres(persoon.FeitelijkAdresBuitenland)),
        .. persoon.Relaties.SelectMany((relatie, nummer) => Relatie(relatie, nummer + 1)),
        .. Extra(persoon.Extragegevens),
    ];

    private IReadOnlyList<(string Naam, string Regel)> Kort() =>
    [
        .. bericht.Betrokkenen.Select((betrokkene, plek) => (BerichtNaarMelding.Naam(betrokkene), string.Concat(Kort([.. Betrokkene(betrokkene, plek)])))),
    ];

    // Each a sentence; who is registered where he stays has one address.
    private IEnumerable<string> Kort(IReadOnlyList<(string Naam, string? Waarde)> velden) => velden
        .Where(veld => Onderweg.ContainsKey(veld.Naam) && veld.Waarde is not null)
        .Where(veld => veld.Naam != "ingeschreven adres" || !velden.Contains(("feitelijk adres", veld.Waarde)))
        .OrderBy(veld => Onderweg.Keys.ToList().IndexOf(veld.Naam))
        .Select(veld => $"{Onderweg[veld.Naam]}{masker.Van(veld.Waarde)}".Trim().TrimEnd('.'))
        .Select((zin, plek) => $"{(plek == 0 ? "" : " ")}{char.ToUpper(zin[0], CultureInfo.InvariantCulture)}{zin[1..]}.");

    // Of a parent the list does not say mother or father; who reads at night wants to.
    private static string? Rol(GemeldeBetrokkene betrokkene) => (Jeugdzorgrollen.IsOuder(betrokkene.Jeugdzorgrol.Waarde), betrokkene.Persoon?.Geslacht.Waarde) switch
    {
        (true, "V") => betrokkene.Jeugdzorgrol.Waarde!.Replace("ouder", "moeder", StringComparison.Ordinal),
        (true, "M") => betrokkene.Jeugdzorgrol.Waarde!.Replace("ouder", "vader", StringComparison.Ordinal),
        _ => Tekst(betrokkene.Jeugdzorgrol),
    };

    private static string? Geslacht(Opgave opgave, bool isKind) => opgave.Waarde switch
    {
        "M" => Persoonswoorden.Geslacht(Domain.Huishoudens.Geslacht.Man, isKind),
        "V" => Persoonswoorden.Geslacht(Domain.Huishoudens.Geslacht.Vrouw, isKind),
        "O" => "niet bekend",
        _ => Tekst(opgave),
    };

    private static IEnumerable<(string, string?)> Relatie(GemeldeRelatie relatie, int nummer) =>
    [
        ($"relatie {nummer}", $"{relatie.Omschrijving.Waarde} {relatie.Met?.Naam}".Trim()),
        ($"relatie {nummer}, BSN", relatie.Met is { } met ? Tekst(met.Bsn) : null),
        .. Extra(relatie.Extragegevens),
    ];

    private string? Adres(GemeldAdres? gemeld) => gemeld is null ? null
        : BerichtNaarPersoon.Adres(gemeld) is var adres && masker.Verbergt(adres) ? Adresmasker.Afgeschermd : adres.OpEenRegel;

    private static string? Adres(GemeldBuitenlandsAdres? adres) => adres is null ? null : string.Join(
        ", ", new[] { adres.Regel1, adres.Regel2, adres.Regel3, adres.Landcode }.Select(Tekst).OfType<string>());
}
