using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>
/// What one form field shows: its name and id, what was typed (or else what the model holds) and what is wrong with it.
/// </summary>
public sealed record Veld(string Naam, string Id, IReadOnlyList<string> Waarden, IReadOnlyList<string> Fouten)
{
    public string? Waarde => Waarden.Count > 0 ? Waarden[0] : null;

    public bool IsFout => Fouten.Count > 0;

    public string HintId => Id + "-uitleg";

    public string FoutId => Id + "-fout";

    public static Veld Van(ViewContext scherm, ModelExpression uitdrukking)
    {
        var naam = scherm.ViewData.TemplateInfo.GetFullHtmlFieldName(uitdrukking.Name);
        return Van(scherm.ModelState, naam, uitdrukking.Model);
    }

    public static Veld Van(ModelStateDictionary staat, string naam, object? waarde)
    {
        var ingevuld = staat.TryGetValue(naam, out var stand) ? stand : null;
        return new Veld(
            naam,
            IdVan(naam),
            ingevuld?.RawValue is { } getypt ? AlsTekst(getypt) : AlsTekst(waarde),
            ingevuld is null ? [] : [.. ingevuld.Errors.Select(fout => fout.ErrorMessage).Distinct()]);
    }

    public static string IdVan(string naam) => TagBuilder.CreateSanitizedId(naam, "_");

    private static string[] AlsTekst(object? waarde) => waarde switch
    {
        null => [],
        string tekst => [tekst],
        bool ja => [ja ? "true" : "false"],
        System.Collections.IEnumerable reeks => [.. reeks.Cast<object?>().SelectMany(AlsTekst)],
        _ => [Convert.ToString(waarde, CultureInfo.CurrentCulture) ?? ""],
    };
}
