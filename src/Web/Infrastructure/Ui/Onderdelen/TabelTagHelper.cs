using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>
/// Dresses a plain HTML table in the names of the design system. On a narrow screen a table becomes a list; the roles are
/// written out because a browser drops them as soon as a cell is no longer a cell.
/// </summary>
[HtmlTargetElement("table")]
[HtmlTargetElement("caption", ParentTag = "table")]
[HtmlTargetElement("thead", ParentTag = "table")]
[HtmlTargetElement("tbody", ParentTag = "table")]
[HtmlTargetElement("tr")]
[HtmlTargetElement("th", ParentTag = "tr")]
[HtmlTargetElement("td", ParentTag = "tr")]
public sealed class TabelTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (klassen, rol) = output.TagName switch
        {
            "table" => (new[] { "utrecht-table", "utrecht-table--html-table" }, "table"),
            "caption" => (["utrecht-table__caption"], null),
            "thead" => (["utrecht-table__header"], "rowgroup"),
            "tbody" => (["utrecht-table__body"], "rowgroup"),
            "tr" => (["utrecht-table__row"], "row"),
            "th" => (["utrecht-table__header-cell"], IsRijkop(output) ? "rowheader" : "columnheader"),
            _ => (["utrecht-table__cell"], "cell"),
        };
        foreach (var klasse in klassen)
        {
            output.AddClass(klasse, HtmlEncoder.Default);
        }

        if (rol is not null)
        {
            output.Attributes.SetAttribute("role", rol);
        }
    }

    private static bool IsRijkop(TagHelperOutput output) =>
        output.Attributes["scope"]?.Value?.ToString() is "row" or "rowgroup";
}
