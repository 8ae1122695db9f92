using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>Loads XML of others without trusting it: no DOCTYPE, no entities, nothing fetched, no more than 20 MB.</summary>
internal static class Stufxml
{
    // Senders may use any encoding that XML can declare; .NET knows the older ones only after this.
    static Stufxml() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Loads a document with line numbers and all white space.</summary>
    /// <exception cref="XmlException">It is not XML, or has a DOCTYPE or entities.</exception>
    public static XElement Laad(byte[] inhoud)
    {
        using var stroom = new MemoryStream(inhoud, writable: false);
        using var lezer = XmlReader.Create(stroom, Instellingen());
        try
        {
            return XDocument.Load(lezer, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root!;
        }
        catch (ArgumentException fout)
        {
            // Some impossible encodings surface as such.
            throw new XmlException(fout.Message, fout);
        }
    }

    public static XmlReaderSettings Instellingen() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = VtMeldingLezer.MaximaleGrootte,
        CloseInput = true,
    };

    /// <summary>Why it cannot be read, in a sentence without any of its contents.</summary>
    public static string Reden(XmlException fout)
    {
        var reden =
            fout.Message.Contains("DTD", StringComparison.Ordinal) ? "Het bericht heeft een DOCTYPE, en dat mag niet"
            : fout.Message.Contains("undeclared entity", StringComparison.Ordinal) ? "Het bericht verwijst naar een entiteit, en dat mag niet"
            : "Dit is geen leesbare XML";
        return fout.LineNumber > 0 ? $"{reden} (regel {fout.LineNumber}, positie {fout.LinePosition})." : $"{reden}.";
    }

    public static string Kort(string tekst) => tekst.Length > 60 ? tekst[..60] + "…" : tekst;
}
