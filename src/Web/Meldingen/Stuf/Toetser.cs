using System.Xml;
using System.Xml.Linq;
using static Kring.Web.Meldingen.Stuf.Naamruimten;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>Walks a message along its grammar and writes down what does not agree, up to a limit.</summary>
internal sealed class Toetser
{
    private const int Hoogstens = 20;
    private readonly List<string> _bevindingen = [];

    /// <summary>Checks an element and all it holds.</summary>
    /// <param name="element">The element; its name was matched with the rule.</param>
    /// <param name="regel">What it may be.</param>
    /// <returns>A sentence per deviation, with line and path but without any value; empty when it agrees.</returns>
    public static IReadOnlyList<string> Toets(XElement element, Elementregel regel)
    {
        var toetser = new Toetser();
        toetser.Element(element, regel);
        return toetser._bevindingen;
    }

    private void Element(XElement element, Elementregel regel)
    {
        if (_bevindingen.Count >= Hoogstens)
        {
            return;
        }

        var type = Soort(element, regel.Type);
        Attributen(element, type);
        if (IsNil(element, regel))
        {
            if (element.Nodes().Any(knoop => knoop is XElement or XText))
            {
                Noteer(element, "is als leeg aangemerkt (xsi:nil) en mag niets bevatten");
            }
        }
        else if (type.Waarde is { } waarde)
        {
            Tekst(element, waarde);
        }
        else
        {
            Kinderen(element, type);
        }
    }

    private Elementtype Soort(XElement element, Elementtype type)
    {
        if (element.Attribute(Xsi + "type") is not { } genoemd)
        {
            return type;
        }

        var naam = Voluit(element, genoemd.Value.Trim(' ', '\t', '\r', '\n'));
        if (naam is not null && (naam == type.Naam || naam == type.Afgeleid?.Naam))
        {
            return naam == type.Naam ? type : type.Afgeleid!;
        }

        Noteer(element, "heeft een soort (xsi:type) die hier niet mag");
        return type;
    }

    private static XName? Voluit(XElement element, string naam)
    {
        var delen = naam.Split(':');
        var ruimte = delen.Length == 2 ? element.GetNamespaceOfPrefix(delen[0]) : element.GetDefaultNamespace();
        return delen.Length <= 2 && ruimte is not null && delen.All(XmlReader.IsName) ? ruimte + delen[^1] : null;
    }

    private bool IsNil(XElement element, Elementregel regel)
    {
        if (element.Attribute(Xsi + "nil") is not { } nil)
        {
            return false;
        }

        if (!Waarderegels.Boolean.IsGeldig(nil.Value))
        {
            Noteer(element, "heeft een xsi:nil die niet true of false is");
        }
        else if (!regel.Nilbaar)
        {
            Noteer(element, "mag niet als leeg worden aangemerkt (xsi:nil)");
        }

        return nil.Value.Trim() is "true" or "1";
    }

    private void Attributen(XElement element, Elementtype type)
    {
        foreach (var attribuut in element.Attributes().Where(een => !een.IsNamespaceDeclaration))
        {
            if (type.Attributen.FirstOrDefault(een => een.Naam == attribuut.Name) is { } regel)
            {
                if (!regel.Waarde.IsGeldig(attribuut.Value))
                {
                    Noteer(element, $"heeft een attribuut {Naam(attribuut.Name)} met een waarde die niet mag; die moet {regel.Waarde.Eis}");
                }
            }
            else if (attribuut.Name.Namespace != Xsi
                || attribuut.Name.LocalName is not ("nil" or "type" or "schemaLocation" or "noNamespaceSchemaLocation"))
            {
                Noteer(element, $"mag geen attribuut {Naam(attribuut.Name)} hebben");
            }
        }

        foreach (var regel in type.Attributen.Where(een => een.Verplicht && element.Attribute(een.Naam) is null))
        {
            Noteer(element, $"moet het attribuut {Naam(regel.Naam)} hebben");
        }
    }

    private void Tekst(XElement element, Waarderegel waarde)
    {
        if (element.Elements().FirstOrDefault() is { } kind)
        {
            Noteer(kind, "mag hier niet staan: er hoort alleen tekst");
        }
        else if (!waarde.IsGeldig(element.Value))
        {
            Noteer(element, $"heeft een waarde die niet mag; die moet {waarde.Eis}");
        }
    }

    private void Kinderen(XElement element, Elementtype type)
    {
        if (element.Nodes().OfType<XText>().FirstOrDefault(tekst => tekst.Value.Trim(' ', '\t', '\r', '\n').Length > 0) is not null)
        {
            Noteer(element, "mag geen tekst bevatten, alleen elementen");
        }

        if (type.MagLeeg && !element.HasElements)
        {
            return;
        }

        OpVolgorde(element, new Rijwijzer(type.Plekken));
    }

    private void OpVolgorde(XElement element, Rijwijzer rij)
    {
        foreach (var kind in element.Elements())
        {
            var (regel, bezwaar) = rij.Volgende(kind.Name);
            if (bezwaar is not null)
            {
                Noteer(kind, bezwaar);
            }

            if (regel is null)
            {
                return;
            }

            Element(kind, regel);
        }

        if (rij.Ontbreekt() is { } ontbreekt)
        {
            Noteer(element, $"mist {ontbreekt}");
        }
    }

    private void Noteer(XElement element, string bezwaar)
    {
        if (_bevindingen.Count < Hoogstens)
        {
            _bevindingen.Add($"Regel {((IXmlLineInfo)element).LineNumber}: {Pad.Van(element)} {bezwaar}.");
        }
    }

    private static string Naam(XName naam) => Pad.Naam(naam);
}
