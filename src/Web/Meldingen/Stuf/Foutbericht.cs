using System.Globalization;
using System.Xml.Linq;
using Kring.Domain.Meldingen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>
/// The answer <c>Fo03</c> of StUF 03.01 to a message that is refused. The codes and their wording are those
/// of the StUF standard; what is wrong in particular stands in the details.
/// </summary>
public static class Foutbericht
{
    private const string Onbekend = "onbekend";

    /// <summary>Writes the answer.</summary>
    /// <param name="weigering">What was refused and why.</param>
    /// <param name="eigen">We, as sender of the answer.</param>
    /// <param name="referentienummer">Our own number of the answer, at most 40 characters.</param>
    /// <param name="nu">When the answer is made.</param>
    /// <returns>The XML, UTF-8 without byte order mark.</returns>
    public static byte[] Schrijf(
        Leesresultaat.Geweigerd weigering, Berichtpartij eigen, string referentienummer, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(weigering);
        ArgumentNullException.ThrowIfNull(eigen);
        var (code, plek, omschrijving) = Code(weigering.Grond);
        var details = string.Join(' ', weigering.Details.Prepend(weigering.Reden));
        return Stufschrijver.Bytes(new XElement(
            StUF + "Fo03Bericht",
            new XAttribute(XNamespace.Xmlns + "StUF", StUF.NamespaceName),
            new XElement(
                StUF + "stuurgegevens",
                new XElement(StUF + "berichtcode", "Fo03"),
                Stufschrijver.Partij(StUF + "zender", eigen),
                Stufschrijver.Partij(StUF + "ontvanger", Geadresseerde(weigering.Zender)),
                new XElement(StUF + "referentienummer", referentienummer),
                new XElement(StUF + "tijdstipBericht", nu.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture)),
                new XElement(StUF + "crossRefnummer", Tekst(weigering.Referentienummer, 40) ?? Onbekend)),
            new XElement(
                StUF + "body",
                new XElement(StUF + "code", code),
                new XElement(StUF + "plek", plek),
                new XElement(StUF + "omschrijving", omschrijving),
                new XElement(StUF + "details", Tekst(details, 1000)))));
    }

    /// <summary>The code, whose fault it is, and the wording of the standard.</summary>
    private static (string Code, string Plek, string Omschrijving) Code(Weigeringsgrond grond) => grond switch
    {
        Weigeringsgrond.Dubbel => ("StUF016", "client", "Combinatie zender en referentienummer niet uniek"),
        Weigeringsgrond.AnderBericht => ("StUF037", "server", "Functie niet ondersteund"),
        Weigeringsgrond.NietOpgeslagen => ("StUF046", "server", "Opslaan bericht niet mogelijk"),
        _ => ("StUF055", "client", "Berichtbody is niet conform schema in sectormodel"),
    };

    // A refused message may hold anything; the answer must be valid all the same.
    private static Berichtpartij Geadresseerde(Berichtpartij? zender) => new(
        Tekst(zender?.Organisatie, 200) ?? Onbekend,
        zender?.Applicatie is { Length: >= 3 and <= 50 } applicatie ? applicatie : Onbekend,
        Tekst(zender?.Administratie, 50),
        Tekst(zender?.Gebruiker, 100));

    private static string? Tekst(string? tekst, int maximaal) =>
        tekst is null ? null : Stufschrijver.Afgekapt(tekst, maximaal);
}
