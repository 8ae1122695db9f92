using System.Xml.Linq;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>The namespaces of the StUF interface Jeugdzorg 1.0.9; prefixes are free, these are not.</summary>
internal static class Naamruimten
{
    public static readonly XNamespace Jz = "http://www.stufstandaarden.nl/koppelvlak/jz0100";
    public static readonly XNamespace StUF = "http://www.egem.nl/StUF/StUF0301";
    public static readonly XNamespace Bg = "http://www.egem.nl/StUF/sector/bg/0310";
    public static readonly XNamespace Zkn = "http://www.egem.nl/StUF/sector/zkn/0310";
    public static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";
}
