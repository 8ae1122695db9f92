using System.Xml.Linq;
using Kring.Domain.Meldingen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>Takes single values out of a valid message.</summary>
internal static class Opgaven
{
    public static Opgave Opgave(XElement? ouder, XName naam) => Van(ouder?.Element(naam));

    public static IReadOnlyList<Opgave> Alle(XElement ouder, XName naam) => [.. ouder.Elements(naam).Select(Van)];

    public static Datumopgave Datum(XElement ouder, XName naam)
    {
        var element = ouder.Element(naam);
        var opgave = Van(element);
        return new(opgave.Waarde, (string?)element?.Attribute(StUF + "indOnvolledigeDatum"), opgave.Reden, opgave.InBericht);
    }

    public static IReadOnlyList<Extragegeven> Extra(XElement ouder) =>
    [
        .. ouder.Elements(StUF + "extraElementen").Elements(StUF + "extraElement").Select(element => new Extragegeven(
            element.Attribute("naam")!.Value, Van(element), (string?)element.Attribute(StUF + "indOnvolledigeDatum"))),
    ];

    /// <summary>The element, or <c>null</c> when it is absent or explicitly empty.</summary>
    public static XElement? Gevuld(XElement? element) => element is null || IsNil(element) ? null : element;

    /// <summary>The relations of a name that hold something.</summary>
    public static IEnumerable<XElement> Gevulde(XElement ouder, XName naam) =>
        ouder.Elements(naam).Where(element => !IsNil(element) && element.HasElements);

    private static Opgave Van(XElement? element) => element is null
        ? default
        : new(IsNil(element) ? null : element.Value, (string?)element.Attribute(StUF + "noValue") ?? (string?)element.Attribute("noValue"), true);

    private static bool IsNil(XElement element) => ((string?)element.Attribute(Xsi + "nil"))?.Trim() is "true" or "1";
}
