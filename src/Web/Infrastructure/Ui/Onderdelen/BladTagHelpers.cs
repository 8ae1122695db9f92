using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>The top of a page: its one main heading, with what belongs right under it as content.</summary>
[HtmlTargetElement("kring-paginakop")]
public sealed class PaginakopTagHelper : TagHelper
{
    public required string Titel { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kring-paginakop kring-stapel--dicht");
        output.PreContent.SetHtmlContent(Markup.Element("h1", "nl-heading nl-heading--level-1", Titel));
    }
}

/// <summary>A part of a page. Its heading hangs in the margin; the content stands on the line beside it.</summary>
[HtmlTargetElement("kring-blok")]
public sealed class BlokTagHelper : TagHelper
{
    public required string Kop { get; set; }

    /// <summary>A few soft words under the heading.</summary>
    public string? Bij { get; set; }

    /// <summary>The first part of a page has no line above it.</summary>
    public bool Eerst { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Eerst ? "kring-blok kring-blok--eerst" : "kring-blok");
        var kop = Markup.Element("h2", "kring-blok__kop", Kop);
        var bij = Bij is null ? null : Markup.Element("p", "kring-klein kring-zacht", Bij);
        output.PreContent.AppendHtml(Markup.Element("div", null, kop, bij));
        output.PreContent.AppendHtml("<div class=\"kring-blok__inhoud kring-stapel\">");
        output.PostContent.SetHtmlContent("</div>");
    }
}

/// <summary>Nothing to show yet: one sentence that says so, and as content what will come here and how.</summary>
[HtmlTargetElement("kring-leeg")]
public sealed class LeegTagHelper : TagHelper
{
    public required string Zin { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kring-leeg kring-stapel");
        output.PreContent.SetHtmlContent(Markup.Element("p", "kring-bevinding", Zin));
    }
}

/// <summary>
/// A halt before something that cannot be undone: what happens, one way on and one way back. It holds no fields to fill in.
/// </summary>
[HtmlTargetElement("kring-onderbreking")]
public sealed class OnderbrekingTagHelper : TagHelper
{
    public required string Kop { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kring-onderbreking kring-stapel");
        output.PreContent.SetHtmlContent(Markup.Element("h1", "nl-heading nl-heading--level-2", Kop));
    }
}

/// <summary>A message to the reader that is not an error of theirs.</summary>
[HtmlTargetElement("kring-bericht")]
public sealed class BerichtTagHelper : TagHelper
{
    /// <summary>True for something to take care with; false for plain news such as "Vastgelegd".</summary>
    public bool LetOp { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", LetOp ? "utrecht-alert utrecht-alert--warning" : "utrecht-alert");
        output.Attributes.SetAttribute("role", "status");
        var teken = Markup.Teken(LetOp ? Tekens.LetOp : Tekens.Klaar);
        output.PreContent.AppendHtml(Markup.Element("div", "utrecht-alert__icon", teken));
        output.PreContent.AppendHtml("<div class=\"utrecht-alert__content kring-stapel\">");
        output.PostContent.SetHtmlContent("</div>");
    }
}
