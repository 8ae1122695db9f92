using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>
/// A question with its answers in a fieldset. The first answer carries the id of the field, so that a link in the
/// list of errors lands on something that can be chosen.
/// </summary>
public abstract class KeuzegroepTagHelper : VeldTagHelper
{
    public required IEnumerable<Optie> Opties { get; set; }

    /// <summary>Short answers beside each other instead of below.</summary>
    public bool Naast { get; set; }

    /// <summary>Whether the cursor begins at the first answer.</summary>
    public bool Cursor { get; set; }

    protected abstract string Soort { get; }

    protected abstract string Klasse { get; }

    protected override TagBuilder Invoer(Veld veld)
    {
        var groep = Markup.Element("div", Naast ? "kring-keuzes" : "kring-keuzes kring-keuzes--onder");
        var volgnummer = 0;
        foreach (var optie in Opties)
        {
            var id = volgnummer == 0 ? veld.Id : $"{veld.Id}-{volgnummer.ToString(CultureInfo.InvariantCulture)}";
            groep.InnerHtml.AppendHtml(Keuze(veld, optie, id));
            volgnummer++;
        }

        return groep;
    }

    protected override void Omhul(Veld veld, TagBuilder invoer, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset");
        if (BeschrevenDoor(veld) is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        ZegWatDeGroepIs(veld, output.Attributes);
        output.Content.AppendHtml(Markup.Element("legend", "utrecht-form-fieldset__legend", LabelMetPlicht));
        output.Content.AppendHtml(UitlegEnFout(veld));
        output.Content.AppendHtml(invoer);
    }

    protected virtual void ZegWatDeGroepIs(Veld veld, TagHelperAttributeList attributen)
    {
    }

    private TagBuilder Keuze(Veld veld, Optie optie, string id)
    {
        var hintId = optie.Hint is null ? null : id + "-uitleg-keuze";
        var knop = Markup.Element("input", Klasse)
            .Met("type", Soort).Met("id", id).Met("name", veld.Naam).Met("value", optie.Waarde)
            .Met("checked", veld.Waarden.Contains(optie.Waarde) ? "checked" : null)
            .Met("autofocus", Cursor && id == veld.Id ? "autofocus" : null)
            .Met("aria-describedby", hintId)
            .Met("aria-invalid", veld.IsFout && Soort == "checkbox" ? "true" : null);
        knop.TagRenderMode = TagRenderMode.SelfClosing;
        IHtmlContent label = Markup.Element("label", $"utrecht-form-label utrecht-form-label--{Soort}", optie.Label).Met("for", id);
        if (optie.Hint is not null)
        {
            var hint = Markup.Element("p", "utrecht-form-field-description", optie.Hint).Met("id", hintId);
            label = Markup.Element("div", null, label, hint);
        }

        return Markup.Element("div", "kring-keuze", knop, label);
    }
}

/// <summary>Choose one.</summary>
[HtmlTargetElement("kring-keuze", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KeuzeTagHelper : KeuzegroepTagHelper
{
    protected override string Soort => "radio";

    protected override string Klasse => "utrecht-radio-button utrecht-radio-button--html-input";

    // A single radio button can be neither required nor wrong; the group can.
    protected override void ZegWatDeGroepIs(Veld veld, TagHelperAttributeList attributen)
    {
        attributen.SetAttribute("role", "radiogroup");
        if (!Optioneel && !Vrij)
        {
            attributen.SetAttribute("aria-required", "true");
        }

        if (veld.IsFout)
        {
            attributen.SetAttribute("aria-invalid", "true");
        }
    }
}

/// <summary>Choose any number; binds to a list.</summary>
[HtmlTargetElement("kring-vinkjes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VinkjesTagHelper : KeuzegroepTagHelper
{
    protected override string Soort => "checkbox";

    protected override string Klasse => "utrecht-checkbox utrecht-checkbox--html-input";
}

/// <summary>One yes-or-no to tick; binds to a bool, or by name to "ja" and, when it is not ticked, nothing.</summary>
[HtmlTargetElement("kring-vinkje", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VinkjeTagHelper : VeldTagHelper
{
    private string Aan => For is null ? "ja" : "true";

    protected override TagBuilder Invoer(Veld veld)
    {
        var knop = Besturing("input", "utrecht-checkbox utrecht-checkbox--html-input", veld)
            .Met("type", "checkbox").Met("value", Aan)
            .Met("checked", string.Equals(veld.Waarde, Aan, StringComparison.OrdinalIgnoreCase) ? "checked" : null);
        knop.Attributes.Remove("aria-required");
        knop.TagRenderMode = TagRenderMode.SelfClosing;
        return knop;
    }

    protected override void Omhul(Veld veld, TagBuilder invoer, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "utrecht-form-field");
        output.Content.AppendHtml(UitlegEnFout(veld));
        var label = Markup.Element("label", "utrecht-form-label utrecht-form-label--checkbox", Label).Met("for", veld.Id);
        output.Content.AppendHtml(Markup.Element("div", "kring-keuze", invoer, label));
        if (For is null)
        {
            // A box that is not ticked is not sent; this tells that it was there. What is ticked comes first.
            var leeg = Markup.Element("input", null).Met("type", "hidden").Met("name", veld.Naam).Met("value", "");
            leeg.TagRenderMode = TagRenderMode.SelfClosing;
            output.Content.AppendHtml(leeg);
        }
    }
}
