using System.Globalization;
using System.Xml.Linq;

namespace Kring.Voorbeeldland.Politie;

/// <summary>Names and small parts of the message.</summary>
internal static class Xmlnamen
{
    public static readonly XNamespace Jz = "http://www.stufstandaarden.nl/koppelvlak/jz0100";
    public static readonly XNamespace StUF = "http://www.egem.nl/StUF/StUF0301";
    public static readonly XNamespace Bg = "http://www.egem.nl/StUF/sector/bg/0310";
    public static readonly XNamespace Zkn = "http://www.egem.nl/StUF/sector/zkn/0310";
    public static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The free texts of the situation, in the order of the standard.</summary>
    public static readonly IReadOnlyList<string> Situatievelden =
    [
        "aanvullendeInformatie", "bestaandeHulpverlening", "tijdelijkHuisverbod", "aanhouding", "aangifte", "eergerelateerdGeweld",
    ];

    public static XElement Element(XName naam, string entiteittype, params object?[] inhoud) =>
        new(naam, new XAttribute(StUF + "entiteittype", entiteittype), inhoud);

    public static XElement Leeg(XName naam, string reden) =>
        new(naam, new XAttribute(Xsi + "nil", "true"), new XAttribute(StUF + "noValue", reden));

    public static XElement? Extragegevens(IReadOnlyDictionary<string, string> gegevens) => gegevens.Count == 0
        ? null
        : new(StUF + "extraElementen", gegevens.Select(een =>
            new XElement(StUF + "extraElement", new XAttribute("naam", een.Key), een.Value)));

    public static string Dag(DateOnly dag) => dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string JaNee(bool ja) => ja ? "Ja" : "Nee";
}
