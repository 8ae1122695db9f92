using System.Reflection;
using Kring.Domain;
using Kring.Persistence;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Infrastructure.Forms;

/// <summary>
/// Shows the form again, with what was typed, when the domain refuses or when what was filled in cannot be read. Nothing
/// of the act stays behind.
/// </summary>
public sealed class WeigeringFilter(KringDbContext db) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var method = context.HttpContext.Request.Method;
        if (context.HandlerMethod is null && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && context.HandlerInstance.GetType().IsDefined(typeof(VereistAttribute), false))
        {
            // A form that this page does not have; the pages of errors answer whatever was asked.
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        if (!context.ModelState.IsValid && HttpMethods.IsPost(context.HttpContext.Request.Method) && context.HandlerInstance is IFormulierpagina)
        {
            await Herlaad(context.HandlerInstance, context.ModelState, context.HttpContext);
            context.Result = new PageResult();
            return;
        }

        var executed = await next();
        if (executed.Exception is WeigeringException { Weigering: var weigering } && !executed.ExceptionHandled)
        {
            db.ChangeTracker.Clear();
            context.ModelState.AddModelError(VeldVan(context.HandlerInstance.GetType(), weigering), weigering.Zin);
            await Herlaad(context.HandlerInstance, context.ModelState, context.HttpContext);
            executed.ExceptionHandled = true;
            executed.Result = new PageResult();
        }
    }

    private static Task Herlaad(object pagina, ModelStateDictionary staat, HttpContext http)
    {
        if (http.Request.HasFormContentType)
        {
            staat.HoudGetypt(http.Request.Form);
        }

        return pagina is IFormulierpagina formulier ? formulier.Laad(http.RequestAborted) : Task.CompletedTask;
    }

    private static string VeldVan(Type pagina, Weigering weigering) =>
        pagina.GetCustomAttributes<BijVeldAttribute>().FirstOrDefault(bij => bij.Weigering == weigering.GetType())?.Veld ?? "";
}
