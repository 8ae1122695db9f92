using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>Facts under each other: name left, value right.</summary>
[HtmlTargetElement("kring-gegevens")]
public sealed class GegevensTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "utrecht-data-list utrecht-data-list--rows");
    }
}

/// <summary>One fact; without a value it says so instead of leaving a hole.</summary>
[HtmlTargetElement("kring-gegeven", ParentTag = "kring-gegevens")]
public sealed class GegevenTagHelper : TagHelper
{
    public required string Naam { get; set; }

    /// <summary>What stands there when the content is empty.</summary>
    public string Onbekend { get; set; } = "niet bekend";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var waarde = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-data-list__item");
        object inhoud = waarde.IsEmptyOrWhiteSpace ? Markup.Element("span", "kring-zacht", Onbekend) : waarde;
        output.Content.AppendHtml(Markup.Element("dt", "utrecht-data-list__item-key", Naam));
        output.Content.AppendHtml(Markup.Element("dd", "utrecht-data-list__item-value", inhoud));
    }
}
