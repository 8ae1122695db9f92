using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>
/// What all fields share: label, explanation, error, control, in that order. The browser checks nothing by itself;
/// the server does, and says it in our words.
/// </summary>
public abstract class VeldTagHelper : TagHelper
{
    public ModelExpression? For { get; set; }

    /// <summary>In place of <see cref="For"/>: the name of a field whose value is not a property of the model.</summary>
    public string? Naam { get; set; }

    /// <summary>With <see cref="Naam"/>: what stands in the field.</summary>
    public string? Waarde { get; set; }

    /// <summary>Nothing says whether it is required, because nothing is while the form is being filled.</summary>
    public bool Vrij { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Adds "(niet verplicht)" to the label; without it the field is announced as required.</summary>
    public bool Optioneel { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected string LabelMetPlicht => Optioneel ? $"{Label} (niet verplicht)" : Label;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var veld = For is null ? Veld.Van(ViewContext.ModelState, Naam!, Waarde) : Veld.Van(ViewContext, For);
        GetoondeVelden.Van(ViewContext.HttpContext).Voeg(veld.Naam);
        var invoer = Invoer(veld);
        foreach (var eigen in output.Attributes)
        {
            invoer.Attributes[eigen.Name] = eigen.Value?.ToString() ?? "";
        }

        output.Attributes.Clear();
        output.TagMode = TagMode.StartTagAndEndTag;
        Omhul(veld, invoer, output);
    }

    protected abstract TagBuilder Invoer(Veld veld);

    protected virtual void Omhul(Veld veld, TagBuilder invoer, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "utrecht-form-field");
        output.Content.AppendHtml(Markup.Element("label", "utrecht-form-label", LabelMetPlicht).Met("for", veld.Id));
        output.Content.AppendHtml(UitlegEnFout(veld));
        output.Content.AppendHtml(invoer);
    }

    protected IHtmlContent UitlegEnFout(Veld veld)
    {
        var inhoud = new HtmlContentBuilder();
        if (Hint is not null)
        {
            inhoud.AppendHtml(Markup.Element("p", "utrecht-form-field-description", Hint).Met("id", veld.HintId));
        }

        if (veld.IsFout)
        {
            inhoud.AppendHtml(
                Markup.Element(
                    "p",
                    "utrecht-form-field-error-message",
                    Markup.Teken(Tekens.Uitroep),
                    Markup.Element("span", null, string.Join(" ", veld.Fouten))).Met("id", veld.FoutId));
        }

        return inhoud;
    }

    /// <summary>The attributes every control has: name, id and what a screen reader must say with it.</summary>
    protected TagBuilder Besturing(string element, string klasse, Veld veld)
    {
        return Markup.Element(element, veld.IsFout ? $"{klasse} {klasse.Split(' ')[0]}--invalid" : klasse)
            .Met("id", veld.Id)
            .Met("name", veld.Naam)
            .Met("aria-describedby", BeschrevenDoor(veld))
            .Met("aria-required", Optioneel || Vrij ? null : "true")
            .Met("aria-invalid", veld.IsFout ? "true" : null);
    }

    protected string? BeschrevenDoor(Veld veld)
    {
        var ids = string.Join(' ', new[] { Hint is null ? null : veld.HintId, veld.IsFout ? veld.FoutId : null }.OfType<string>());
        return ids.Length == 0 ? null : ids;
    }
}
