using Kring.Web.Toegang;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Doelkiezen;

/// <summary>
/// Before any page of a casus is shown: asks for the purpose where that is needed, and remembers what was said for the log.
/// It goes by the address, so that no page of a casus can forget it.
/// </summary>
public sealed class DoelFilter(Doelvrager doelvrager, Actor actor) : IAsyncPageFilter
{
    private const string Casusadres = "casussen/{id:guid}";

    // What somebody is writing when the time is over must not be lost; a form of a casus that was never asked about is stopped.
    private static readonly TimeSpan OmAfTeSchrijven = TimeSpan.FromDays(1);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (http, id) = (context.HttpContext, CasusVan(context));
        if (id is not null)
        {
            var leest = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
            var (gekozen, vragen) = await doelvrager.Bij(id.Value, leest ? TimeSpan.Zero : OmAfTeSchrijven, http.RequestAborted);
            actor.Doel = gekozen?.InWoorden;
            if (vragen)
            {
                context.Result = new RedirectResult($"/casussen/{id}/doel{new QueryBuilder { { "naar", $"{http.Request.Path}{http.Request.QueryString}" } }}");
                return;
            }
        }

        await next();
    }

    private static Guid? CasusVan(PageHandlerExecutingContext context) =>
        context.HandlerInstance is not DoelkiezenPage
        && context.ActionDescriptor is CompiledPageActionDescriptor pagina
        && pagina.AttributeRouteInfo?.Template?.StartsWith(Casusadres, StringComparison.Ordinal) == true
        && Guid.TryParse(context.RouteData.Values["id"]?.ToString(), out var id)
            ? id
            : null;
}
