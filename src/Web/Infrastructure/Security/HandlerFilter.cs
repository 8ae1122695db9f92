using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Kring.Web.Infrastructure.Security;

/// <summary>
/// A page answers to what it was made for. Asked in another way it would be shown with nothing loaded, as if it were empty.
/// </summary>
public sealed class HandlerFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var (method, features) = (context.HttpContext.Request.Method, context.HttpContext.Features);
        // The error page is shown in answer to whatever went wrong.
        var isError = features.Get<IStatusCodeReExecuteFeature>() is not null || features.Get<IExceptionHandlerFeature>() is not null;
        var asked = HttpMethods.IsHead(method) ? HttpMethods.Get : method;
        if (!isError && !HttpMethods.Equals(context.HandlerMethod?.HttpMethod ?? HttpMethods.Get, asked))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
