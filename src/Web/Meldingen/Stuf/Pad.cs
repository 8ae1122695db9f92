using System.Xml.Linq;
using static Kring.Web.Meldingen.Stuf.Naamruimten;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>Says in words where in a message something stands.</summary>
internal static class Pad
{
    /// <summary>The names from the outside in, with a number where there are several of one name.</summary>
    public static string Van(XElement element) =>
        string.Join("/", element.AncestorsAndSelf().Reverse().Select(Trede));

    public static string Naam(XName naam) =>
        naam.Namespace == StUF ? $"StUF:{Stufxml.Kort(naam.LocalName)}"
        : naam.Namespace == Xsi ? $"xsi:{Stufxml.Kort(naam.LocalName)}"
        : naam.Namespace == XNamespace.Xml ? $"xml:{naam.LocalName}"
        : Stufxml.Kort(naam.LocalName);

    private static string Trede(XElement element)
    {
        if (element.Parent is null || element.Parent.Elements(element.Name).Take(2).Count() < 2)
        {
            return Stufxml.Kort(element.Name.LocalName);
        }

        return $"{Stufxml.Kort(element.Name.LocalName)}[{element.ElementsBeforeSelf(element.Name).Count() + 1}]";
    }
}
