using System.Text;
using System.Xml;
using System.Xml.Linq;
using Kring.Domain.Meldingen;
using static Kring.Web.Meldingen.Stuf.Naamruimten;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>What all outgoing messages share.</summary>
internal static class Stufschrijver
{
    /// <summary>The XML as UTF-8 without byte order mark.</summary>
    public static byte[] Bytes(XElement wortel)
    {
        var instellingen = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using var stroom = new MemoryStream();
        using (var schrijver = XmlWriter.Create(stroom, instellingen))
        {
            new XDocument(wortel).Save(schrijver);
        }

        return stroom.ToArray();
    }

    public static XElement Partij(XName naam, Berichtpartij partij) => new(
        naam,
        new XElement(StUF + "organisatie", partij.Organisatie),
        new XElement(StUF + "applicatie", partij.Applicatie),
        partij.Administratie is null ? null : new XElement(StUF + "administratie", partij.Administratie),
        partij.Gebruiker is null ? null : new XElement(StUF + "gebruiker", partij.Gebruiker));

    /// <summary>The text with an ellipsis where it is too long; never cuts a character in two.</summary>
    public static string Afgekapt(string tekst, int maximaal)
    {
        if (tekst.Length <= maximaal)
        {
            return tekst;
        }

        var einde = maximaal - 1;
        return tekst[..(char.IsHighSurrogate(tekst[einde - 1]) ? einde - 1 : einde)] + "…";
    }
}
