using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Onderdelen;

/// <summary>A period in words with its shape: <c>&lt;kring-termijn tekst="rij.Termijn" /&gt;</c>.</summary>
[HtmlTargetElement("kring-termijn", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TermijnTagHelper : TagHelper
{
    public required Termijntekst Tekst { get; set; }

    /// <summary>Leaves out the second line, where the day already stands elsewhere.</summary>
    public bool ZonderBij { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Klasse(Tekst.Stand));
        output.Content.AppendHtml(Markup.Teken(Tekst.Teken));
        output.Content.AppendHtml(Markup.Element("span", null, Tekst.Woorden));
        if (Tekst.Bij is not null && !ZonderBij)
        {
            output.Content.AppendHtml(Markup.Element("span", "kring-termijn__datum", Bij(Tekst.Bij)));
        }
    }

    private object Bij(string tekst) => Tekst.Dag is { } dag
        ? Markup.Element("time", null, tekst).Met("datetime", dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : tekst;

    private static string Klasse(Termijnstand stand) => stand switch
    {
        Termijnstand.Laat => "kring-termijn kring-termijn--laat",
        Termijnstand.Nu => "kring-termijn kring-termijn--nu",
        Termijnstand.StaatStil or Termijnstand.Klaar => "kring-termijn kring-termijn--stil",
        _ => "kring-termijn",
    };
}
