using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>
/// A form that posts, with its list of errors above it. The fields inside render first, so the list follows their order.
/// </summary>
[HtmlTargetElement("kring-formulier")]
public sealed class FormulierTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>Set once the errors stand on the page; a page that shows no form any more leaves them to the frame.</summary>
    public const string Getoond = "kring-fouten-getoond";

    /// <summary>What did not happen, in the words of this page: "Het gesprek is niet vastgelegd."</summary>
    public string NietGelukt { get; set; } = "Het formulier is niet verzonden.";

    /// <summary>Name of the page handler that receives the form; only needed when a page has several forms.</summary>
    public string? Handler { get; set; }

    /// <summary>Names of the other page handlers that receive it, when the form has several buttons.</summary>
    public IReadOnlyList<string> Ook { get; set; } = [];

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var velden = await output.GetChildContentAsync();
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        output.Attributes.SetAttribute("class", $"utrecht-form kring-formulier {output.Attributes["class"]?.Value}".Trim());
        if (Handler is not null)
        {
            output.Attributes.SetAttribute("action", $"?handler={Handler}");
        }

        if (IsVerzondenEnFout())
        {
            output.PreElement.SetHtmlContent(Foutenlijst());
            ViewContext.HttpContext.Items[Getoond] = true;
        }

        output.Content.SetHtmlContent(velden);
        output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
    }

    private bool IsVerzondenEnFout() =>
        !ViewContext.ModelState.IsValid
        && Ook.Append(Handler ?? "").Contains(ViewContext.HttpContext.Request.Query["handler"].ToString(), StringComparer.OrdinalIgnoreCase);

    private TagBuilder Foutenlijst()
    {
        var fouten = Foutmelding.Lees(ViewContext.ModelState, GetoondeVelden.Van(ViewContext.HttpContext));
        var kop = Markup.Element("h2", "nl-heading nl-heading--level-3", $"{NietGelukt} {Foutenzin.Er(fouten.Count)}.")
            .Met("id", "fouten").Met("tabindex", "-1").Met("autofocus", "");
        var lijst = Markup.Element("ul", "kring-foutenlijst").Met("role", "list");
        foreach (var fout in fouten)
        {
            lijst.InnerHtml.AppendHtml(Markup.Element("li", null, Regel(fout)));
        }

        return Markup.Element(
            "div",
            "utrecht-alert utrecht-alert--error",
            Markup.Element("div", "utrecht-alert__icon", Markup.Teken(Tekens.Uitroep)),
            Markup.Element("div", "utrecht-alert__content kring-stapel", kop, lijst))
            .Met("role", "group").Met("aria-labelledby", "fouten");
    }

    private static object Regel(Foutmelding fout) => fout.DoelId is { } id
        ? Markup.Element("a", "nl-link kring-los", fout.Zin).Met("href", "#" + id)
        : fout.Zin;
}
