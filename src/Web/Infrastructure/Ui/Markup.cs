using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kring.Web.Infrastructure.Ui;

/// <summary>Short words to write elements in a tag helper. Text is encoded, elements are not.</summary>
internal static class Markup
{
    public static TagBuilder Element(string naam, string? klasse, params ReadOnlySpan<object?> inhoud)
    {
        var element = new TagBuilder(naam);
        element.Met("class", klasse);

        foreach (var deel in inhoud)
        {
            if (deel is IHtmlContent html)
            {
                element.InnerHtml.AppendHtml(html);
            }
            else if (deel is string tekst)
            {
                element.InnerHtml.Append(tekst);
            }
        }

        return element;
    }

    public static TagBuilder Met(this TagBuilder element, string naam, string? waarde)
    {
        if (waarde is not null)
        {
            element.Attributes[naam] = waarde;
        }

        return element;
    }

    public static TagBuilder Teken(string pad)
    {
        var vorm = new TagBuilder("path");
        vorm.Attributes["d"] = pad;
        vorm.Attributes["fill-rule"] = "evenodd";
        return Element("svg", "kring-teken", vorm)
            .Met("width", "16").Met("height", "16").Met("viewBox", "0 0 16 16").Met("aria-hidden", "true").Met("focusable", "false");
    }

    public static TagBuilder Verborgen(string tekst) => Element("span", "kring-verborgen", tekst);
}
