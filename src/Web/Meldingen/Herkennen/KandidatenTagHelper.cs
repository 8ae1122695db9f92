using System.Globalization;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Velden;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>Whom a reported person may be: each candidate with the reasons for and against, and somebody new as the last choice.</summary>
[HtmlTargetElement("kring-kandidaten", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KandidatenTagHelper : VeldTagHelper
{
    public required IReadOnlyList<Kandidaat> Kandidaten { get; set; }

    protected override TagBuilder Invoer(Veld veld)
    {
        var groep = Markup.Element("div", "kring-stapel");
        for (var nummer = 0; nummer < Kandidaten.Count; nummer++)
        {
            groep.InnerHtml.AppendHtml(Kaart(veld, Kandidaten[nummer], nummer));
        }

        groep.InnerHtml.AppendHtml(Markup.Element(
            "div",
            "kring-kandidaat",
            Knop(veld, Keuzeinvoer.Nieuw, "Geen van hen: iemand anders, nieuw in Kring", Kandidaten.Count, null),
            Knop(veld, Keuzeinvoer.Later, "Nog niet te zeggen: eerst nieuw, later beslissen", Kandidaten.Count + 1, null)));
        return groep;
    }

    protected override void Omhul(Veld veld, TagBuilder invoer, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset");
        output.Attributes.SetAttribute("role", "radiogroup");
        output.Attributes.SetAttribute("aria-required", "true");
        if (BeschrevenDoor(veld) is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        if (veld.IsFout)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }

        output.Content.AppendHtml(Markup.Element("legend", "utrecht-form-fieldset__legend", LabelMetPlicht));
        output.Content.AppendHtml(UitlegEnFout(veld));
        output.Content.AppendHtml(invoer);
    }

    private static TagBuilder Kaart(Veld veld, Kandidaat kandidaat, int nummer)
    {
        var persoon = kandidaat.Persoon;
        var redenenId = Id(veld, nummer) + "-redenen";
        var redenen = Redenen(kandidaat).Met("id", redenenId);
        var naam = persoon.Geboren is { } geboren ? $"{persoon.Naam}, geboren {geboren.Geschreven}" : persoon.Naam;
        naam = $"{naam}: {kandidaat.InWoorden}";
        var kaart = Markup.Element("div", "kring-kandidaat", Knop(veld, persoon.Id.ToString(), naam, nummer, redenenId), redenen);
        if (kandidaat.OokInWoorden is { } ook)
        {
            kaart.InnerHtml.AppendHtml(Markup.Element("p", "kring-klein", ook));
        }

        if (kandidaat.Huishouden is { } huishouden)
        {
            var loopt = huishouden.HeeftLopendeCasus ? ", met een lopende casus" : "";
            kaart.InnerHtml.AppendHtml(Markup.Element("p", "kring-klein", $"Huishouden {huishouden.Naam}{loopt}."));
        }

        return kaart;
    }

    private static TagBuilder Redenen(Kandidaat kandidaat)
    {
        var redenen = Markup.Element("ul", "kring-redenen").Met("role", "list");
        foreach (var reden in kandidaat.Redenen)
        {
            redenen.InnerHtml.AppendHtml(Markup.Element(
                "li",
                null,
                Markup.Element("span", "kring-redenen__maat", Herkenningszinnen.Teken(reden.Weging)).Met("aria-hidden", "true"),
                Markup.Element("span", null, reden.Zin)));
        }

        return redenen;
    }

    private static TagBuilder Knop(Veld veld, string waarde, string label, int nummer, string? beschrijving)
    {
        var knop = Markup.Element("input", "utrecht-radio-button utrecht-radio-button--html-input")
            .Met("type", "radio").Met("id", Id(veld, nummer)).Met("name", veld.Naam).Met("value", waarde)
            .Met("checked", veld.Waarden.Contains(waarde) ? "checked" : null)
            .Met("aria-describedby", beschrijving);
        knop.TagRenderMode = TagRenderMode.SelfClosing;
        return Markup.Element(
            "div",
            "kring-keuze",
            knop,
            Markup.Element("label", "utrecht-form-label utrecht-form-label--radio", label).Met("for", Id(veld, nummer)));
    }

    private static string Id(Veld veld, int nummer) =>
        nummer == 0 ? veld.Id : $"{veld.Id}-{nummer.ToString(CultureInfo.InvariantCulture)}";
}
