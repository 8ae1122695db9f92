using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Kring.Domain.Meldingen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>Writes <c>vtTerugkoppelingDi01</c>: what Veilig Thuis tells the police about a report.</summary>
public static class VtTerugkoppelingSchrijver
{
    private const string Bericht = "vtTerugkoppelingDi01";

    /// <summary>Writes a message and checks it along its own grammar.</summary>
    /// <param name="terugkoppeling">What to tell.</param>
    /// <returns>The XML, UTF-8 without byte order mark.</returns>
    /// <exception cref="ArgumentException">A value does not fit the standard; the message names which.</exception>
    public static byte[] Schrijf(Terugkoppeling terugkoppeling)
    {
        ArgumentNullException.ThrowIfNull(terugkoppeling);
        var wortel = Wortel(terugkoppeling);
        var bevindingen = Toetser.Toets(wortel, VtTerugkoppelingGrammatica.Wortel);
        if (bevindingen.Count > 0)
        {
            throw new ArgumentException(string.Join(" ", bevindingen), nameof(terugkoppeling));
        }

        try
        {
            return Stufschrijver.Bytes(wortel);
        }
        catch (Exception fout) when (fout is ArgumentException or XmlException)
        {
            // Control characters have no place in XML and no escape either.
            throw new ArgumentException("A text holds a character that XML does not know.", nameof(terugkoppeling), fout);
        }
    }

    private static XElement Wortel(Terugkoppeling bericht) => new(
        Jz + Bericht,
        new XAttribute(XNamespace.Xmlns + "JZ", Jz.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "StUF", StUF.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "ZKN", Zkn.NamespaceName),
        new XElement(
            Jz + "stuurgegevens",
            new XElement(StUF + "berichtcode", "Di01"),
            Stufschrijver.Partij(StUF + "zender", bericht.Zender),
            Stufschrijver.Partij(StUF + "ontvanger", bericht.Ontvanger),
            new XElement(StUF + "referentienummer", bericht.Referentienummer),
            new XElement(StUF + "tijdstipBericht", bericht.Tijdstip.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture)),
            new XElement(StUF + "functie", Bericht)),
        Soort(
            Jz + "object",
            "ZAK",
            Tekst(Zkn + "identificatie", bericht.Zaakidentificatie),
            Tekst(Zkn + "toelichting", bericht.Toelichting),
            Tekst(Zkn + "uitkomst", bericht.Status.Uitkomsttekst()),
            Tekst(Zkn + "status", bericht.Status.Statustekst()),
            Soort(Zkn + "naarAanleidingVan", "ZAKVTM", Melding(bericht)),
            Soort(
                Zkn + "isUitgevoerdDoor",
                "ZAKBTR",
                Soort(
                    Zkn + "gerelateerde",
                    "BTR",
                    Tekst(Zkn + "naam", bericht.UitvoerderNaam),
                    Tekst(Zkn + "oinNummer", bericht.UitvoerderOin)))));

    private static XElement Melding(Terugkoppeling bericht) => Soort(
        Zkn + "gerelateerde",
        "VTM",
        Tekst(Jz + "identificatieVtMelding", bericht.IdentificatieMelding),
        bericht.Verantwoordelijke is { } wie
            ? Soort(Jz + "betreft", "VTMZOS", Soort(Jz + "gerelateerde", "ZOS", Contact(wie), BelegdBij(wie)))
            : null);

    private static XElement? Contact(VerantwoordelijkeVoorZicht wie)
    {
        object?[] delen =
        [
            Tekst(Jz + "naamContactpersoon", wie.Contactpersoon),
            Tekst(Jz + "afdeling", wie.Afdeling),
            Tekst(Jz + "eMail", wie.Emailadres),
            Tekst(Jz + "telefoonnummer", wie.Telefoonnummer),
        ];
        return delen.All(deel => deel is null) ? null : new XElement(Jz + "contactgegevensVerantwoordelijkeOrganisatie", delen);
    }

    private static XElement BelegdBij(VerantwoordelijkeVoorZicht wie) => Soort(
        Jz + "verantwoordelijkVoorZichtOpDeVeiligheidBelegdBij",
        "ZOSBTR",
        Soort(Jz + "gerelateerde", "BTR", Tekst(Zkn + "naam", wie.Organisatie)));

    private static XElement? Tekst(XName naam, string? waarde) => waarde is null ? null : new XElement(naam, waarde);

    private static XElement Soort(XName naam, string entiteittype, params object?[] inhoud) =>
        new(naam, new XAttribute(StUF + "entiteittype", entiteittype), inhoud);
}
