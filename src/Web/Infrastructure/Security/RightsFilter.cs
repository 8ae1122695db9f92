using System.Reflection;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Infrastructure.Security;

/// <summary>
/// Before anything of a page runs: not logged in goes to the login page and comes back, also after a form; without the right is 403 and a
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
            context.Result = new RedirectResult($"/inloggen{ReturnAddress(context.HttpContext, page)}");
        }
        else if (actor.Mag(recht))
        {
            actor.Gevraagd = recht;
        }
        else
        {
            await logboek.Weigering(context.HttpContext.Template(), recht, null, null, context.HttpContext.RequestAborted);
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
    }

    // A page that was posted to is asked for anew; what was sent is gone, and the login page says so.
    private static string ReturnAddress(HttpContext http, CompiledPageActionDescriptor page)
    {
        var (request, isGet) = (http.Request, HttpMethods.IsGet(http.Request.Method));
        var query = new QueryBuilder();
        if (request.Path != "/" && (isGet || page.HandlerMethods.Any(handler => HttpMethods.IsGet(handler.HttpMethod))))
        {
            query.Add("terug", request.Path + QueryString.Create(request.Query.Where(part => part.Key != "handler")).ToString());
        }

        if (!isGet || http.Features.Get<VerlorenSessie>() is not null)
        {
            query.Add("reden", isGet ? VerlorenSessie.Verlopen : VerlorenSessie.Verzonden);
        }

        return query.ToString();
    }
}
