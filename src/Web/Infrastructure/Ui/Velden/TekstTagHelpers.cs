using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>One line of text. Other attributes (autocomplete, inputmode) go to the control.</summary>
[HtmlTargetElement("kring-tekst", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TekstTagHelper : VeldTagHelper
{
    public string Type { get; set; } = "text";

    /// <summary>"kort" for numbers and codes, "midden" for times and postcodes; without it the full width.</summary>
    public string? Breedte { get; set; }

    protected override TagBuilder Invoer(Veld veld)
    {
        var invoer = Besturing("input", "utrecht-textbox utrecht-textbox--html-input", veld)
            .Met("type", Type)
            .Met("autocomplete", "off")
            .Met("value", Type == "password" ? null : veld.Waarde);
        invoer.TagRenderMode = TagRenderMode.SelfClosing;
        if (Breedte is not null)
        {
            invoer.AddCssClass("kring-invoer--" + Breedte);
        }

        return invoer;
    }
}

/// <summary>A text of several lines; it grows with what is typed.</summary>
[HtmlTargetElement("kring-tekstvak", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TekstvakTagHelper : VeldTagHelper
{
    public int Regels { get; set; } = 4;

    protected override TagBuilder Invoer(Veld veld)
    {
        var invoer = Besturing("textarea", "utrecht-textarea utrecht-textarea--html-textarea", veld)
            .Met("rows", Regels.ToString(System.Globalization.CultureInfo.InvariantCulture));
        // HTML drops the first line break of a textarea; without this one a text that starts with one would lose it.
        invoer.InnerHtml.AppendHtml("\n").Append(veld.Waarde ?? "");
        return invoer;
    }
}

/// <summary>One choice out of a list too long for round buttons.</summary>
[HtmlTargetElement("kring-lijst", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LijstTagHelper : VeldTagHelper
{
    public required IEnumerable<Optie> Opties { get; set; }

    /// <summary>The first line, which chooses nothing: "Kies een gemeente".</summary>
    public string? Leeg { get; set; }

    protected override TagBuilder Invoer(Veld veld)
    {
        var invoer = Besturing("select", "utrecht-select utrecht-select--html-select", veld);
        if (Leeg is not null)
        {
            invoer.InnerHtml.AppendHtml(Markup.Element("option", null, Leeg).Met("value", ""));
        }

        foreach (var groep in Opties.GroupBy(optie => optie.Groep))
        {
            var plek = groep.Key is null ? invoer : Markup.Element("optgroup", null).Met("label", groep.Key);
            Vul(plek, groep, veld);
            if (groep.Key is not null)
            {
                invoer.InnerHtml.AppendHtml(plek);
            }
        }

        return invoer;
    }

    private static void Vul(TagBuilder plek, IEnumerable<Optie> opties, Veld veld)
    {
        foreach (var optie in opties)
        {
            plek.InnerHtml.AppendHtml(Markup.Element("option", null, optie.Label)
                .Met("value", optie.Waarde)
                .Met("selected", optie.Waarde == veld.Waarde ? "selected" : null));
        }
    }
}
