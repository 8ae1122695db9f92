using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Kring.Web.Infrastructure.Paper;

/// <summary>Gives a page as a PDF when that is asked. What leaves is logged as such before it leaves.</summary>
public sealed partial class PaperFilter(IPress press, Actor actor, Logboekschrijver logboek, TimeProvider clock) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is not PageResult page || !context.HttpContext.Request.AsksPdf())
        {
            await next();
            return;
        }

        var (http, ct) = (context.HttpContext, context.HttpContext.RequestAborted);
        if (await Render(http.Response, next) is not { } html)
        {
            return;
        }

        var pdf = await press.Print(Local().Replace(html, "$1"), Foot(page), ct);
        await logboek.Uitvoer(Printable.Pdf, ct);
        var name = new ContentDispositionHeaderValue("attachment") { FileName = $"{FileName(page)}.pdf" };
        (http.Response.ContentType, http.Response.ContentLength) = (MediaTypeNames.Application.Pdf, pdf.Length);
        http.Response.Headers.ContentDisposition = name.ToString();
        await http.Response.Body.WriteAsync(pdf, ct);
    }

    // The page is written aside; null when that failed, so that the error page can still answer.
    private static async Task<string?> Render(HttpResponse response, ResultExecutionDelegate next)
    {
        var away = response.Body;
        using var aside = new MemoryStream();
        response.Body = aside;
        try
        {
            return (await next()).Exception is null ? Encoding.UTF8.GetString(aside.GetBuffer(), 0, (int)aside.Length) : null;
        }
        finally
        {
            response.Body = away;
        }
    }

    // A letter leaves the organisation; on it stands nothing but the letter.
    private string Foot(PageResult page) => page.Page.ViewContext.ViewData[Printable.Bare] is true
        ? ""
        : $"{Number(page)}, vertrouwelijk. {actor.Medewerker?.Naam}, {Datumwoorden.Moment(clock.GetUtcNow())}";

    // The number of the record and nothing else: names of people stand in no file name.
    private static string FileName(PageResult page) => Other().Replace(Number(page).ToLowerInvariant(), "-").Trim('-');

    private static string Number(PageResult page) => page.Page.ViewContext.ViewData["Afdrukregel"] as string ?? "Kring";

    // On paper a way to another page of the program leads nowhere.
    [GeneratedRegex("(<a\\b[^>]*?)\\s+href=\"[/?][^\"]*\"")]
    private static partial Regex Local();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();
}
