using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Logboek;

/// <summary>No log, no page: what comes out of a page with a right must have been logged as shown.</summary>
public sealed class InzageFilter(Logboekschrijver logboek) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (!logboek.HeeftInzage && ToontGegevens(context))
        {
            throw new InvalidOperationException(
                $"{context.ActionDescriptor.DisplayName} shows something without having logged it: call Inzage or InzageLijst.");
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static bool ToontGegevens(ResultExecutingContext context) =>
        context.ActionDescriptor is CompiledPageActionDescriptor pagina
        && pagina.ModelTypeInfo!.IsDefined(typeof(VereistAttribute), false)
        && !pagina.ModelTypeInfo!.IsDefined(typeof(ZonderPersoonsgegevensAttribute), false)
        && context.Result is not (RedirectResult or RedirectToPageResult or RedirectToRouteResult or LocalRedirectResult
            or RedirectToActionResult or StatusCodeResult or ForbidResult or ChallengeResult);
}
