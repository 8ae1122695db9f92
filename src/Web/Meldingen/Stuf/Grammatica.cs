using System.Xml.Linq;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>What a text may be.</summary>
/// <param name="IsGeldig">Whether a text is allowed.</param>
/// <param name="Eis">The demand in words, to follow "moet": <c>zijn: Ja of Nee</c>.</param>
internal sealed record Waarderegel(Func<string, bool> IsGeldig, string Eis);

/// <summary>An attribute an element may have.</summary>
/// <param name="Naam">Its name; with a namespace or without, which the standard varies.</param>
/// <param name="Waarde">What it may be.</param>
/// <param name="Verplicht">Whether it must be there.</param>
internal sealed record Attribuutregel(XName Naam, Waarderegel Waarde, bool Verplicht = false);

/// <summary>What an element may hold: a text, or elements in a fixed order.</summary>
/// <param name="Naam">The name of the type, which a sender may repeat in <c>xsi:type</c>; <c>null</c> when it has none.</param>
/// <param name="Waarde">For a text: what it may be; <c>null</c> for elements.</param>
/// <param name="Plekken">For elements: the places in order.</param>
/// <param name="Attributen">The attributes.</param>
/// <param name="MagLeeg">Whether all elements together may be left out, required ones too.</param>
/// <param name="Afgeleid">A narrower or wider type that a sender may name in <c>xsi:type</c>.</param>
internal sealed record Elementtype(
    XName? Naam,
    Waarderegel? Waarde,
    IReadOnlyList<Plek> Plekken,
    IReadOnlyList<Attribuutregel> Attributen,
    bool MagLeeg = false,
    Elementtype? Afgeleid = null);

/// <summary>A place in a row of elements.</summary>
/// <param name="Keuzes">The elements that may stand here; more than one is a choice.</param>
/// <param name="Minimaal">How many at least.</param>
/// <param name="Maximaal">How many at most.</param>
internal sealed record Plek(IReadOnlyList<Elementregel> Keuzes, int Minimaal, int Maximaal)
{
    public Elementregel? Past(XName naam) => Keuzes.FirstOrDefault(keuze => keuze.Naam == naam);
}

/// <summary>An element by name.</summary>
/// <param name="Naam">Its name with namespace.</param>
/// <param name="Type">What it may hold.</param>
/// <param name="Nilbaar">Whether it may be explicitly empty (<c>xsi:nil</c>).</param>
internal sealed record Elementregel(XName Naam, Elementtype Type, bool Nilbaar);
