using AngleSharp.Html.Dom;
using Kring.TestSupport;

namespace Kring.Web.Tests.Gesprekken;

/// <summary>The buttons of the screen of a talk.</summary>
internal static class Knoppen
{
    /// <summary>Presses a button that sends the form of the talk to a handler of its own.</summary>
    public static Task<HttpResponseMessage> Druk(
        this HttpClient browser, IHtmlDocument pagina, string pad, string handler, params (string Veld, string Waarde)[] velden)
    {
        pagina.QuerySelector("main form[data-kring-klad]")!.SetAttribute("action", $"{pad}?handler={handler}");
        return browser.Verzend(pagina, pad, Gespreksproef.OpScherm(velden), "main form[data-kring-klad]");
    }
}
