using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kring.TestSupport;

/// <summary>Reads pages and fills in forms as a browser without script does.</summary>
public static class Formulieren
{
    /// <summary>Opens a page that must be there.</summary>
    public static async Task<IHtmlDocument> Open(this HttpClient client, string pad)
    {
        using var antwoord = await client.GetAsync(new Uri(pad, UriKind.Relative));
        return antwoord.StatusCode == HttpStatusCode.OK
            ? await antwoord.Lees()
            : throw new InvalidOperationException($"{pad} gave {(int)antwoord.StatusCode} {antwoord.Headers.Location}");
    }

    public static async Task<IHtmlDocument> Lees(this HttpResponseMessage antwoord) =>
        await new HtmlParser().ParseDocumentAsync(await antwoord.Content.ReadAsStreamAsync());

    /// <summary>Opens a page, fills in its form and sends it.</summary>
    /// <param name="client">The browser.</param>
    /// <param name="pad">The page.</param>
    /// <param name="velden">What is typed or chosen, by name of the field.</param>
    /// <param name="formulier">CSS selector of the form, when the page has more than one that posts.</param>
    public static async Task<HttpResponseMessage> VulIn(
        this HttpClient client, string pad, IEnumerable<(string Naam, string Waarde)> velden, string formulier = "main form[method=post], body > form[method=post]") =>
        await client.Verzend(await client.Open(pad), pad, velden, formulier);

    /// <summary>Fills in the form on a page that was opened before, and sends it; of a form with several buttons the button is named.</summary>
    public static async Task<HttpResponseMessage> Verzend(
        this HttpClient client, IHtmlDocument pagina, string pad, IEnumerable<(string Naam, string Waarde)> velden, string formulier = "main form[method=post], body > form[method=post]")
    {
        var knop = pagina.QuerySelector(formulier) as IHtmlButtonElement;
        var form = knop?.Form ?? pagina.QuerySelector(formulier) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{pad} has no form '{formulier}'.");
        var getypt = velden.ToList();
        var inhoud = Aanwezig(form).Where(veld => !getypt.Exists(ander => ander.Naam == veld.Naam)).Concat(getypt)
            .Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde));
        using var body = new FormUrlEncodedContent(inhoud);
        return await client.PostAsync(Doel(pad, knop?.GetAttribute("formaction") ?? form.GetAttribute("action")), body);
    }

    private static Uri Doel(string pad, string? action)
    {
        var pagina = new Uri(new Uri("http://localhost"), pad);
        return new Uri((string.IsNullOrEmpty(action) ? pagina : new Uri(pagina, action)).PathAndQuery, UriKind.Relative);
    }

    // What a browser would send when nobody touched the form.
    private static IEnumerable<(string Naam, string Waarde)> Aanwezig(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var naam = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } keuze when !keuze.IsChecked:
                case IHtmlInputElement { Type: "submit" or "button" or "file" }:
                    break;
                case IHtmlInputElement invoer:
                    yield return (naam, invoer.Value);
                    break;
                case IHtmlSelectElement lijst:
                    yield return (naam, lijst.Value ?? "");
                    break;
                case IHtmlTextAreaElement tekst:
                    yield return (naam, tekst.Value);
                    break;
            }
        }
    }
}
