using System.Xml;
using System.Xml.Schema;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>
/// The official schemas, when whoever runs the system has them (setting <c>stuf-schemas</c>). They are
/// somebody else's files and not part of this project; our own reader decides, they check it.
/// </summary>
public sealed class Stufschema
{
    private readonly XmlSchemaSet _schemas;

    private Stufschema(XmlSchemaSet schemas) => _schemas = schemas;

    /// <summary>Compiles the schemas; once, at start.</summary>
    /// <param name="map">The folder with <c>jz0100_msg_vtberichten*.xsd</c> and what it imports.</param>
    /// <exception cref="FileNotFoundException">There is no such file in the folder.</exception>
    /// <exception cref="XmlSchemaException">The schemas do not compile.</exception>
    public static Stufschema Laad(string map)
    {
        var bestand = Directory.GetFiles(map, "jz0100_msg_vtberichten*.xsd").Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw new FileNotFoundException($"No jz0100_msg_vtberichten*.xsd in {map}.");
        var schemas = new XmlSchemaSet { XmlResolver = new Mapresolver(Path.GetFullPath(map)) };
        schemas.Add(null, Path.GetFullPath(bestand));
        schemas.Compile();
        return new Stufschema(schemas);
    }

    /// <summary>What the schemas have against a message.</summary>
    /// <param name="inhoud">The message as received.</param>
    /// <returns>
    /// A line per error, in the words of the validator, which quotes values and so is not for logs; empty when it is valid.
    /// </returns>
    public IReadOnlyList<string> Toets(byte[] inhoud)
    {
        var fouten = new List<string>();
        var instellingen = Instellingen(fouten);
        try
        {
            using var lezer = XmlReader.Create(new MemoryStream(inhoud, writable: false), instellingen);
            while (lezer.Read())
            {
            }
        }
        catch (XmlException fout)
        {
            fouten.Add(Stufxml.Reden(fout));
        }
        catch (FormatException)
        {
            // The validator of .NET does not report a malformed xsi:nil but stumbles over it.
            fouten.Add("Een xsi:nil is niet true of false.");
        }

        return fouten;
    }

    /// <summary>Whether the schemas judge otherwise than our own reader did.</summary>
    /// <param name="inhoud">The message as received.</param>
    /// <param name="eigenBevindingen">What our own reader has against it.</param>
    /// <returns>A sentence without values that says who finds what, or <c>null</c> when both agree.</returns>
    public string? Onenigheid(byte[] inhoud, IReadOnlyList<string> eigenBevindingen)
    {
        var fouten = Toets(inhoud);
        return (fouten.Count, eigenBevindingen.Count) switch
        {
            (0, > 0) => $"De officiële schema's keuren het bericht goed; de eigen lezer niet: {eigenBevindingen[0]}",
            ( > 0, 0) => $"De eigen lezer keurt het bericht goed; de officiële schema's niet: {Regelnummer(fouten[0])}",
            _ => null,
        };
    }

    // A message of another namespace is to this validator only a warning.
    private XmlReaderSettings Instellingen(List<string> fouten)
    {
        var instellingen = Stufxml.Instellingen();
        instellingen.ValidationType = ValidationType.Schema;
        instellingen.Schemas = _schemas;
        instellingen.ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints;
        instellingen.ValidationEventHandler += (_, fout) =>
            fouten.Add($"Regel {fout.Exception.LineNumber}: {fout.Message}");
        return instellingen;
    }

    // The validator quotes the value it refuses, which can be of a person; only the line goes into logs.
    private static string Regelnummer(string fout) => fout.Split(':')[0].ToLowerInvariant() + ".";

    /// <summary>Reads schemas from one folder and from nowhere else.</summary>
    private sealed class Mapresolver(string map) : XmlUrlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
            absoluteUri.IsFile && Path.GetDirectoryName(absoluteUri.LocalPath) == map.TrimEnd(Path.DirectorySeparatorChar)
                ? base.GetEntity(absoluteUri, role, ofObjectToReturn)
                : throw new XmlSchemaException($"A schema outside the folder is not read: {absoluteUri}");
    }
}
