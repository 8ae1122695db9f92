using System.Xml.Linq;
using Kring.Domain.Meldingen;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>Collects the attributes of a message for which the record has no field, so that nothing is lost.</summary>
internal static class Kenmerklezer
{
    private static readonly HashSet<string> Soorten =
        ["VTM", "VTMZOS", "ZOS", "ZOSNPS", "NPS", "NPSNPSSIR", "VTMNPS", "VTMBTR", "BTR", "VES", "NNPINN", "MAC"];

    // Of these elements the record holds the parts, so why they are empty has no field of its own.
    private static readonly HashSet<string> Samengesteld =
    [
        "contactgegevensVerdiepingOpInfo", "betreft", "gerelateerde", "heeftBetrokken", "isGeinformeerdAan",
        "isIngediendDoor", "staatInRelatieTot", "ingeschrevenNietNatuurlijkPersoon", "maatschappelijkeActiviteit",
        "vestiging", "formeelVerblijfsadresBuitenland", "formeelVerblijfadresBinnenland",
        "feitelijkVerblijfsadresBuitenland", "feitelijkVerblijfsadresBinnenland",
    ];

    public static IReadOnlyList<Kenmerk> Lees(XElement wortel)
    {
        var gevonden = new List<Kenmerk>();
        Verzamel(wortel, wortel.Name.LocalName, gevonden);
        return gevonden;
    }

    // Counts while it goes down: asking each element for its place would take the square of a large message.
    private static void Verzamel(XElement element, string pad, List<Kenmerk> gevonden)
    {
        gevonden.AddRange(element.Attributes().Where(IsKenmerk)
            .Select(attribuut => new Kenmerk(pad, Pad.Naam(attribuut.Name), attribuut.Value)));
        var aantallen = element.Elements().CountBy(kind => kind.Name).ToDictionary();
        var gezien = new Dictionary<XName, int>();
        foreach (var kind in element.Elements())
        {
            var nummer = gezien[kind.Name] = gezien.GetValueOrDefault(kind.Name) + 1;
            var naam = aantallen[kind.Name] > 1 ? $"{kind.Name.LocalName}[{nummer}]" : kind.Name.LocalName;
            Verzamel(kind, $"{pad}/{naam}", gevonden);
        }
    }

    private static bool IsKenmerk(XAttribute attribuut) => attribuut.Name.LocalName switch
    {
        _ when attribuut.IsNamespaceDeclaration => false,
        "naam" or "indOnvolledigeDatum" or "type" or "schemaLocation" or "noNamespaceSchemaLocation" => false,
        "entiteittype" => !Soorten.Contains(attribuut.Value),
        "nil" or "noValue" => Samengesteld.Contains(attribuut.Parent!.Name.LocalName),
        _ => true,
    };
}
