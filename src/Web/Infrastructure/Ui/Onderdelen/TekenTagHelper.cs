using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>A shape beside a word: <c>&lt;kring-teken vorm="@Tekens.Vink" /&gt;</c>. Always with the word itself.</summary>
[HtmlTargetElement("kring-teken", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TekenTagHelper : TagHelper
{
    public required string Vorm { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Teken(Vorm));
    }
}
