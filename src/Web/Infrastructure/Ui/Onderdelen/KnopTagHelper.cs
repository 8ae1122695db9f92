using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>What a button asks: the one main act of the task, another act, or something beside it.</summary>
public enum Knopsoort
{
    Hoofd,
    Gewoon,
    Stil,
}

/// <summary>Gives a button, or a link that looks like one, its place in the order of acts.</summary>
[HtmlTargetElement("button", Attributes = "knop")]
[HtmlTargetElement("a", Attributes = "knop")]
public sealed class KnopTagHelper : TagHelper
{
    public Knopsoort Knop { get; set; }

    public bool Klein { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var variant = Knop switch
        {
            Knopsoort.Hoofd => "primary",
            Knopsoort.Gewoon => "secondary",
            _ => "subtle",
        };
        output.AddClass("nl-button", HtmlEncoder.Default);
        output.AddClass("nl-button--" + variant, HtmlEncoder.Default);
        if (Klein)
        {
            output.AddClass("kring-knop--klein", HtmlEncoder.Default);
        }

        if (output.TagName == "button" && !output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", "submit");
        }
    }
}
