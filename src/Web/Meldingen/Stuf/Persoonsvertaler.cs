using System.Xml.Linq;
using Kring.Domain.Meldingen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;
using static Kring.Web.Meldingen.Stuf.Opgaven;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>Takes people and addresses out of a valid message, letter for letter.</summary>
internal static class Persoonsvertaler
{
    public static GemeldePersoon Gemelde(XElement element) => new(
        Opgave(element, Bg + "inp.bsn"),
        Opgave(element, Bg + "geslachtsnaam"),
        Opgave(element, Bg + "voorvoegselGeslachtsnaam"),
        Opgave(element, Bg + "voornamen"),
        Opgave(element, Bg + "geslachtsaanduiding"),
        Datum(element, Bg + "geboortedatum"),
        Opgave(element, Bg + "vreemdelingennummer"),
        Opgave(element, Bg + "rni"),
        Alle(element, Bg + "telefoonnummer"),
        Opgave(element, Bg + "nationaliteit"),
        Opgave(element, Bg + "taal"),
        Binnenland(Gevuld(element.Element(Bg + "formeelVerblijfadresBinnenland"))),
        Binnenland(Gevuld(element.Element(Bg + "feitelijkVerblijfsadresBinnenland"))),
        Buitenland(Gevuld(element.Element(Bg + "formeelVerblijfsadresBuitenland"))),
        Buitenland(Gevuld(element.Element(Bg + "feitelijkVerblijfsadresBuitenland"))),
        [.. Gevulde(element, Bg + "staatInRelatieTot").Select(Relatie)],
        Extra(element));

    public static VermeldePersoon Vermelde(XElement element) => new(
        Opgave(element, Bg + "inp.bsn"),
        Opgave(element, Bg + "geslachtsnaam"),
        Opgave(element, Bg + "voorvoegselGeslachtsnaam"),
        Opgave(element, Bg + "voornamen"),
        Opgave(element, Bg + "volledigeNaam"),
        Opgave(element, Bg + "vreemdelingennummer"),
        Opgave(element, Bg + "rni"),
        Extra(element));

    private static GemeldeRelatie Relatie(XElement element) => new(
        Gevuld(element.Element(Bg + "gerelateerde")) is { } persoon ? Vermelde(persoon) : null,
        Opgave(element, Bg + "omschrijvingSocialeRelatie"),
        Extra(element));

    private static GemeldAdres? Binnenland(XElement? element) => element is null
        ? null
        : new(
            Opgave(element, Bg + "wpl.woonplaatsNaam"),
            Opgave(element, Bg + "gor.openbareRuimteNaam"),
            Opgave(element, Bg + "aoa.postcode"),
            Opgave(element, Bg + "aoa.huisnummer"),
            Opgave(element, Bg + "aoa.huisletter"),
            Opgave(element, Bg + "aoa.huisnummertoevoeging"));

    private static GemeldBuitenlandsAdres? Buitenland(XElement? element) => element is null
        ? null
        : new(
            Opgave(element, Bg + "lnd.landcode"),
            Opgave(element, Bg + "sub.adresBuitenland1"),
            Opgave(element, Bg + "sub.adresBuitenland2"),
            Opgave(element, Bg + "sub.adresBuitenland3"));
}
