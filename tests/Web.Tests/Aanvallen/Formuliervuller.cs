using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kring.TestSupport;
using Xunit;

namespace Kring.Web.Tests.Aanvallen;

/// <summary>Fills in any form: the first choice everywhere, and a text in every field for words.</summary>
internal static class Formuliervuller
{
    private static readonly string[] Woorden = ["text", "search", "email", "tel", "password", ""];

    /// <summary>Where a form goes.</summary>
    public static string Doel(string pagina, string? action) =>
        string.IsNullOrEmpty(action) ? pagina : new Uri(new Uri(new Uri("http://localhost"), pagina), action).PathAndQuery;

    /// <summary>Every form of a page and its parts, filled in; none when the page does not open.</summary>
    public static async Task<IReadOnlyList<(string Pad, List<(string Naam, string Waarde)> Velden)>> Op(HttpClient browser, string pad)
    {
        using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        return antwoord.StatusCode != HttpStatusCode.OK ? [] : [.. (await antwoord.Lees()).QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>()
            .Select(form => (Doel(pad, form.GetAttribute("action")), Vul(form, _ => "Ingevuld.")))];
    }

    /// <summary>What is sent, the token left out.</summary>
    public static List<(string Naam, string Waarde)> Vul(IHtmlFormElement form, Func<string, string> tekst)
    {
        var velden = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var naam = element.GetAttribute("name")!;
            if (naam != "__RequestVerificationToken" && Waarde(element, naam, tekst) is { } waarde)
            {
                velden.TryAdd(naam, waarde);
            }
        }

        return [.. velden.Select(veld => (veld.Key, veld.Value))];
    }

    private static string? Waarde(IElement element, string naam, Func<string, string> tekst) => element switch
    {
        IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
        IHtmlInputElement { Type: "hidden" or "radio" or "checkbox" } vast => vast.Value,
        IHtmlInputElement invoer when Deel(naam) is { } deel => deel,
        IHtmlInputElement invoer => Woorden.Contains(invoer.Type) ? tekst(naam) : invoer.Value,
        IHtmlSelectElement lijst => lijst.Options.Select(optie => optie.Value).FirstOrDefault(waarde => waarde.Length > 0) ?? "",
        IHtmlTextAreaElement => tekst(naam),
        _ => null,
    };

    // The parts of a date: today, in tests.
    private static string? Deel(string naam) => naam.Split('.')[^1] switch
    {
        "Dag" => "2",
        "Maand" => "11",
        "Jaar" => "2026",
        _ => null,
    };
}
