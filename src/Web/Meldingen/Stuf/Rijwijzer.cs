using System.Xml.Linq;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>Keeps the place in a row of elements while they are read in order.</summary>
internal sealed class Rijwijzer(IReadOnlyList<Plek> plekken)
{
    private int _plek;
    private int _aantal;

    /// <summary>Takes the next element.</summary>
    /// <param name="naam">Its name.</param>
    /// <returns>
    /// The rule for it, <c>null</c> when it cannot stand here and reading on has no sense; and the objection, if any.
    /// </returns>
    public (Elementregel? Regel, string? Bezwaar) Volgende(XName naam)
    {
        var gemist = (string?)null;
        for (var plek = _plek; plek < plekken.Count; plek++)
        {
            var aantal = plek == _plek ? _aantal : 0;
            if (plekken[plek].Past(naam) is { } regel && aantal < plekken[plek].Maximaal)
            {
                (_plek, _aantal) = (plek, aantal + 1);
                return (regel, gemist is null ? null : $"staat te vroeg: eerst moet er {gemist} zijn");
            }

            gemist ??= aantal < plekken[plek].Minimaal ? Namen(plekken[plek]) : null;
        }

        return (null, Bezwaar(naam));
    }

    /// <summary>The first required element that did not come, or <c>null</c>.</summary>
    public string? Ontbreekt()
    {
        var rest = plekken.Where((plek, nummer) =>
            nummer >= _plek && (nummer == _plek ? _aantal : 0) < plek.Minimaal);
        return rest.FirstOrDefault() is { } eerste ? Namen(eerste) : null;
    }

    private string Bezwaar(XName naam)
    {
        if (plekken.FirstOrDefault(plek => plek.Past(naam) is not null) is { } bekend)
        {
            return bekend == plekken[_plek]
                ? "komt vaker voor dan mag"
                : "staat op de verkeerde plek of komt vaker voor dan mag";
        }

        return plekken.SelectMany(plek => plek.Keuzes).FirstOrDefault(keuze => keuze.Naam.LocalName == naam.LocalName) is { } verwant
            ? $"heeft de verkeerde naamruimte; dat moet {verwant.Naam.NamespaceName} zijn"
            : "hoort hier niet";
    }

    private static string Namen(Plek plek) => string.Join(" of ", plek.Keuzes.Select(keuze => keuze.Naam.LocalName));
}
