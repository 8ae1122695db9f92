using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>A date as three fields; <c>for</c> points at a <see cref="DatumInvoer"/>.</summary>
[HtmlTargetElement("kring-datum", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DatumTagHelper : VeldTagHelper
{
    private static readonly string[] Delen = [nameof(DatumInvoer.Dag), nameof(DatumInvoer.Maand), nameof(DatumInvoer.Jaar)];

    protected override TagBuilder Invoer(Veld veld)
    {
        var datum = For?.Model as DatumInvoer ?? new DatumInvoer();
        string?[] waarden = [datum.Dag, datum.Maand, datum.Jaar];
        var groep = Markup.Element("div", "kring-datum");
        for (var i = 0; i < Delen.Length; i++)
        {
            groep.InnerHtml.AppendHtml(Deelveld(veld, Delen[i], waarden[i]));
        }

        return groep;
    }

    protected override void Omhul(Veld veld, TagBuilder invoer, TagHelperOutput output)
    {
        var metDelen = MetFoutenVanDelen(veld);
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset");
        output.Attributes.SetAttribute("id", veld.Id);
        output.Attributes.SetAttribute("tabindex", "-1");
        if (BeschrevenDoor(metDelen) is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        output.Content.AppendHtml(Markup.Element("legend", "utrecht-form-fieldset__legend", LabelMetPlicht));
        output.Content.AppendHtml(UitlegEnFout(metDelen));
        output.Content.AppendHtml(invoer);
    }

    private TagBuilder Deelveld(Veld geheel, string deel, string? waarde)
    {
        var veld = Veld.Van(ViewContext.ModelState, $"{geheel.Naam}.{deel}", waarde);
        var isFout = veld.IsFout || geheel.IsFout;
        var invoer = Markup.Element("input", "utrecht-textbox utrecht-textbox--html-input" + (isFout ? " utrecht-textbox--invalid" : ""))
            .Met("type", "text").Met("id", veld.Id).Met("name", veld.Naam).Met("value", veld.Waarde)
            .Met("inputmode", "numeric").Met("autocomplete", "off")
            .Met("aria-invalid", isFout ? "true" : null)
            .Met("aria-describedby", isFout ? geheel.FoutId : null);
        invoer.TagRenderMode = TagRenderMode.SelfClosing;
        var klasse = deel == nameof(DatumInvoer.Jaar) ? "kring-datum__jaar" : "kring-datum__kort";
        return Markup.Element("div", klasse, Markup.Element("label", "utrecht-form-label", deel).Met("for", veld.Id), invoer);
    }

    private Veld MetFoutenVanDelen(Veld veld) => veld with
    {
        Fouten =
        [
            .. veld.Fouten,
            .. Delen.SelectMany(deel => Veld.Van(ViewContext.ModelState, $"{veld.Naam}.{deel}", null).Fouten),
        ],
    };
}
