using System.Reflection;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Infrastructure.Security;

/// <summary>
/// Before anything of a page runs: not logged in goes to the login page and comes back; without the right is 403 and a
/// line in the log.
/// </summary>
public sealed class RightsFilter(Actor actor, Logboekschrijver logboek) : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.ActionDescriptor is not CompiledPageActionDescriptor page
            || page.ModelTypeInfo!.IsDefined(typeof(OpenbaarAttribute), false))
        {
            return;
        }

        var recht = page.ModelTypeInfo!.GetCustomAttribute<VereistAttribute>(false)!.Recht;
        if (!actor.IsIngelogd)
        {
            context.Result = new RedirectResult($"/inloggen{ReturnAddress(context.HttpContext.Request)}");
        }
        else if (!actor.Mag(recht))
        {
            await logboek.Weigering(context.HttpContext.Template(), recht, null, null, context.HttpContext.RequestAborted);
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
    }

    // Only what was asked with GET can be asked again after login.
    private static string ReturnAddress(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path != "/"
            ? QueryString.Create("terug", request.Path + request.QueryString.ToString()).ToString()
            : "";
}
