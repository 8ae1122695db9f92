using System.Globalization;
using Kring.Web.Infrastructure.Clock;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>A day: "wo 25 nov", or "woensdag 25 november 2026" with <c>lang</c>.</summary>
[HtmlTargetElement("kring-dag", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DagTagHelper : TagHelper
{
    public required DateOnly Op { get; set; }

    /// <summary>Today; with it a day in another year gets its year.</summary>
    public DateOnly? Vandaag { get; set; }

    public bool Voluit { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Op.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Content.SetContent(Voluit ? Datumwoorden.Lang(Op) : Datumwoorden.Kort(Op, Vandaag));
    }
}

/// <summary>An instant in Amsterdam: "wo 25 nov, 10.31".</summary>
[HtmlTargetElement("kring-moment", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MomentTagHelper : TagHelper
{
    public required DateTimeOffset Op { get; set; }

    public DateOnly? Vandaag { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Op.InAmsterdam().ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture));
        output.Content.SetContent(Datumwoorden.Moment(Op, Vandaag));
    }
}
