using System.Xml;
using System.Xml.Linq;
using static Kring.Web.Meldingen.Stuf.Naamruimten;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>
/// Reads a report of the police. As strict as the official schemas for this message: what they refuse is
/// refused with line, place and reason; what they pass is taken, be it odd.
/// </summary>
public static class VtMeldingLezer
{
    /// <summary>The largest message that is read, in bytes.</summary>
    public const int MaximaleGrootte = 20 * 1024 * 1024;

    /// <summary>Reads a message.</summary>
    /// <param name="inhoud">The file or request as received, in any encoding that XML declares.</param>
    /// <param name="schema">The official schemas, when there are any to compare with.</param>
    public static Leesresultaat Lees(byte[] inhoud, Stufschema? schema = null)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        if (inhoud.Length is 0 or > MaximaleGrootte)
        {
            return Onleesbaar(inhoud.Length == 0 ? "Het bestand is leeg." : "Het bericht is groter dan 20 MB.");
        }

        XElement wortel;
        try
        {
            wortel = Stufxml.Laad(inhoud);
        }
        catch (XmlException fout)
        {
            return Onleesbaar(Stufxml.Reden(fout));
        }

        return wortel.Name == VtMeldingGrammatica.Wortel.Naam ? Toets(wortel, inhoud, schema) : AnderBericht(wortel);
    }

    private static Leesresultaat Toets(XElement wortel, byte[] inhoud, Stufschema? schema)
    {
        var bevindingen = Toetser.Toets(wortel, VtMeldingGrammatica.Wortel);
        Leesresultaat uitkomst = bevindingen.Count == 0
            ? new Leesresultaat.Gelezen(MeldberichtVertaler.Vertaal(wortel))
            : Geweigerd(wortel, Weigeringsgrond.NietGeldig, "Het bericht voldoet niet aan de standaard voor vtMeldingDi01 (StUF-koppelvlak Jeugdzorg 1.0.9).", bevindingen);
        return uitkomst with { Onenigheid = schema?.Onenigheid(inhoud, bevindingen) };
    }

    private static Leesresultaat.Geweigerd AnderBericht(XElement wortel) => Geweigerd(
        wortel,
        Weigeringsgrond.AnderBericht,
        wortel.Name.LocalName == VtMeldingGrammatica.Bericht
            ? $"Dit bericht heet vtMeldingDi01 maar heeft een andere naamruimte dan {Jz.NamespaceName}."
            : $"Dit is een ander bericht dan vtMeldingDi01, namelijk {Stufxml.Kort(wortel.Name.LocalName)}.",
        []);

    private static Leesresultaat.Geweigerd Onleesbaar(string reden) => new(Weigeringsgrond.Onleesbaar, reden, []);

    private static Leesresultaat.Geweigerd Geweigerd(
        XElement wortel, Weigeringsgrond grond, string reden, IReadOnlyList<string> details)
    {
        var stuurgegevens = wortel.Element(Jz + "stuurgegevens");
        return new(
            grond,
            reden,
            details,
            MeldberichtVertaler.Partij(stuurgegevens?.Element(StUF + "zender")),
            stuurgegevens?.Element(StUF + "referentienummer")?.Value);
    }
}
