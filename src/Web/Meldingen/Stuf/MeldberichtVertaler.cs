using System.Xml.Linq;
using Kring.Domain.Meldingen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;
using static Kring.Web.Meldingen.Stuf.Opgaven;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>Turns a message that was found valid into the record of the domain, value by value as given.</summary>
internal static class MeldberichtVertaler
{
    public static Meldbericht Vertaal(XElement wortel)
    {
        var melding = wortel.Element(Jz + "object")!;
        var betreft = melding.Element(Jz + "betreft")!;
        var indiener = melding.Element(Jz + "isIngediendDoor")!;
        return new Meldbericht(
            Stuurgegevens(wortel.Element(Jz + "stuurgegevens")!),
            Opgave(melding, Jz + "identificatieVtMelding"),
            Datum(melding, Jz + "datumMelding"),
            Datum(melding, Jz + "datumIncident"),
            Opgave(melding, Jz + "locatieIncident"),
            Opgave(melding, Jz + "omschrijvingIncident"),
            Opgave(melding, Jz + "indicatieAgenderingAfstemmingsoverlegGewenst"),
            Gevuld(melding.Element(Jz + "contactgegevensVerdiepingOpInfo")) is { } contact ? Contact(contact) : null,
            Opgave(melding, Jz + "informering"),
            Opgave(melding, Jz + "indicatieSASHIngevuld"),
            Opgave(melding, Jz + "SASHniveau"),
            Extra(melding),
            Gevuld(betreft.Element(Jz + "gerelateerde")) is { } situatie ? Situatie(situatie) : null,
            Extra(betreft),
            [.. Gevulde(melding, Jz + "isGeinformeerdAan").Select(Geinformeerde)],
            Gevuld(indiener.Element(Jz + "gerelateerde")) is { } wie ? Indiener(wie) : null,
            Extra(indiener),
            Kenmerklezer.Lees(wortel));
    }

    /// <summary>A sender or receiver, as far as it is there.</summary>
    public static Berichtpartij? Partij(XElement? partij)
    {
        string? Deel(string naam) => partij.Element(StUF + naam)?.Value;
        return partij is null
            ? null
            : new Berichtpartij(Deel("organisatie") ?? "", Deel("applicatie") ?? "", Deel("administratie"), Deel("gebruiker"));
    }

    private static Stuurgegevens Stuurgegevens(XElement element) => new(
        Partij(element.Element(StUF + "zender"))!,
        Partij(element.Element(StUF + "ontvanger"))!,
        element.Element(StUF + "referentienummer")!.Value,
        element.Element(StUF + "tijdstipBericht")!.Value,
        element.Element(StUF + "functie")!.Value);

    private static GemeldeContactgegevens Contact(XElement element) => new(
        Opgave(element, Jz + "naamContactpersoon"),
        Opgave(element, Jz + "afdeling"),
        Alle(element, Jz + "eMail"),
        Alle(element, Jz + "telefoonnummer"));

    private static ZorgelijkeSituatie Situatie(XElement element) => new(
        Opgave(element, Jz + "omschrijvingZorgelijkeSituatie"),
        Alle(element, Jz + "relevanteRegistratie"),
        Opgave(element, Jz + "aanvullendeInformatie"),
        Opgave(element, Jz + "bestaandeHulpverlening"),
        Opgave(element, Jz + "tijdelijkHuisverbod"),
        Opgave(element, Jz + "aanhouding"),
        Opgave(element, Jz + "aangifte"),
        Opgave(element, Jz + "eergerelateerdGeweld"),
        Extra(element),
        [.. Gevulde(element, Jz + "heeftBetrokken").Select(Betrokkene)]);

    private static GemeldeBetrokkene Betrokkene(XElement element) => new(
        Gevuld(element.Element(Jz + "gerelateerde")) is { } persoon ? Persoonsvertaler.Gemelde(persoon) : null,
        Opgave(element, Jz + "jeugzorgrol"),
        Opgave(element, Jz + "aanvullendeInformatieBetrokkenPersoon"),
        Opgave(element, Jz + "overigeZorgMinderjarige"),
        Extra(element));

    private static Geinformeerde Geinformeerde(XElement element) => new(
        Gevuld(element.Element(Jz + "gerelateerde")) is { } persoon ? Persoonsvertaler.Vermelde(persoon) : null,
        Opgave(element, Jz + "wijzeVanInformering"),
        Opgave(element, Jz + "indicatieGereageerd"),
        Opgave(element, Jz + "strekkingReactie"),
        Datum(element, Jz + "datumGeinformeerd"),
        Extra(element));

    private static Indiener Indiener(XElement element) => new(
        Opgave(element, Zkn + "naam"),
        Opgave(element, Zkn + "instantiecode"),
        Opgave(element.Element(Zkn + "vestiging"), Bg + "vestigingsNummer"),
        Opgave(element.Element(Zkn + "ingeschrevenNietNatuurlijkPersoon"), Bg + "rsin"),
        Opgave(element.Element(Zkn + "maatschappelijkeActiviteit"), Bg + "kvkNummer"));
}
