using System.Xml.Linq;
using static Kring.Web.Meldingen.Stuf.Naamruimten;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>The words in which the grammar of a message is written down.</summary>
internal static class Bouwstenen
{
    private static readonly Waarderegel NoValue = Waarderegels.Lijst(
        "nietOndersteund", "nietGeautoriseerd", "geenWaarde", "waardeOnbekend", "vastgesteldOnbekend");

    private static readonly Waarderegel Sleutel = Waarderegels.Tekst(40);
    private static readonly Waarderegel Verwerkingssoort = Waarderegels.Lijst("T", "W", "V", "E", "I", "R", "S", "O");

    private static readonly string[] Sleutels =
        ["sleutelVerzendend", "sleutelOntvangend", "sleutelGegevensbeheer", "sleutelSynchronisatie"];

    /// <summary>The attributes of nearly every text: why it is empty, and whether it is exact.</summary>
    public static readonly IReadOnlyList<Attribuutregel> VanGegeven =
        [new(StUF + "noValue", NoValue), new(StUF + "exact", Waarderegels.Boolean)];

    /// <summary>Yes-or-no values have an unqualified <c>noValue</c>.</summary>
    public static readonly IReadOnlyList<Attribuutregel> VanIndicatie =
        [new("noValue", NoValue), new(StUF + "exact", Waarderegels.Boolean)];

    public static readonly Attribuutregel Onvolledig = new(StUF + "indOnvolledigeDatum", Waarderegels.Lijst("J", "M", "D", "V"));

    public static readonly Attribuutregel SleutelSynchronisatie = new(StUF + "sleutelSynchronisatie", Sleutel);

    /// <summary>The kind of a relation or object: required and fixed.</summary>
    public static Attribuutregel Soort(string entiteittype, bool verplicht = true) =>
        new(StUF + "entiteittype", Waarderegels.Lijst(entiteittype), verplicht);

    /// <summary>The attributes of a relation; all but the kind are unqualified.</summary>
    public static IReadOnlyList<Attribuutregel> VanRelatie(string entiteittype) =>
    [
        Soort(entiteittype),
        new("noValue", NoValue),
        .. Sleutels.Select(naam => new Attribuutregel(naam, Sleutel)),
        new("verwerkingssoort", Verwerkingssoort),
    ];

    /// <summary>The attributes of a person or organisation; all qualified. Without a fixed kind any kind passes.</summary>
    public static IReadOnlyList<Attribuutregel> VanObject(string? entiteittype = null) =>
    [
        entiteittype is null ? new(StUF + "entiteittype", Waarderegels.Tekst(30)) : Soort(entiteittype, verplicht: false),
        .. Sleutels.Select(naam => new Attribuutregel(StUF + naam, Sleutel)),
        new(StUF + "noValue", NoValue),
        new(StUF + "scope", Waarderegels.Lijst(
            "alles", "allesZonderMetagegevens", "allesMaarKerngegevensGerelateerden",
            "allesZonderMetagegevensMaarKerngegevensGerelateerden", "kerngegevens")),
        new(StUF + "verwerkingssoort", Verwerkingssoort),
    ];

    /// <summary>A bare text without attributes.</summary>
    public static Elementtype Kaal(XName naam, Waarderegel waarde, Elementtype? afgeleid = null) =>
        new(naam, waarde, [], [], Afgeleid: afgeleid);

    /// <summary>A text with the usual attributes.</summary>
    public static Elementtype Gegeven(XName naam, Waarderegel waarde) => new(naam, waarde, [], VanGegeven);

    /// <summary>Elements in order.</summary>
    public static Elementtype Rij(XName? naam, IReadOnlyList<Attribuutregel> attributen, params Plek[] plekken) =>
        new(naam, null, plekken, attributen);

    /// <summary>
    /// One element: how often as <c>1</c>, <c>0..1</c>, <c>0..*</c> or <c>1..*</c>, followed by <c>nil</c>
    /// where it may be explicitly empty.
    /// </summary>
    public static Plek E(XName naam, Elementtype type, string hoeVaak)
    {
        var woorden = hoeVaak.Split(' ');
        var (minimaal, maximaal) = woorden[0] switch
        {
            "1" => (1, 1),
            "0..1" => (0, 1),
            "0..*" => (0, int.MaxValue),
            "1..*" => (1, int.MaxValue),
            _ => throw new ArgumentException($"Unknown cardinality {hoeVaak}.", nameof(hoeVaak)),
        };
        return new([new(naam, type, woorden[^1] == "nil")], minimaal, maximaal);
    }

    /// <summary>At most one of these elements.</summary>
    public static Plek HoogstensEen(params Plek[] keuzes) => new([.. keuzes.SelectMany(keuze => keuze.Keuzes)], 0, 1);
}
