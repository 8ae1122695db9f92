using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>How loud a badge is. They differ in fill before hue: solid, outline, tint, plain.</summary>
public enum Badgesoort
{
    Gewoon,
    Acuut,
    Mislukt,
    LetOp,
    Klaar,
}

/// <summary>A word in a small box, for risk and for what has gone wrong. Sparingly.</summary>
[HtmlTargetElement("kring-badge")]
public sealed class BadgeTagHelper : TagHelper
{
    public Badgesoort Soort { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (variant, teken) = Soort switch
        {
            Badgesoort.Acuut => (" utrecht-status-badge--danger", Tekens.Ruit),
            Badgesoort.Mislukt => (" utrecht-status-badge--error", Tekens.Uitroep),
            Badgesoort.LetOp => (" utrecht-status-badge--warning", Tekens.LetOp),
            Badgesoort.Klaar => (" utrecht-status-badge--success", Tekens.Klaar),
            _ => ("", null),
        };
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "utrecht-status-badge" + variant);
        if (teken is not null)
        {
            output.PreContent.SetHtmlContent(Markup.Teken(teken));
        }
    }
}
