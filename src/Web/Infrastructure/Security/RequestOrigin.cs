using Kring.Web.Toegang;

namespace Kring.Web.Infrastructure.Security;

/// <summary>Tells the actor where the request came from and by which mark its log lines belong together.</summary>
public sealed class RequestOrigin(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Actor actor)
    {
        context.KeepTemplate();
        actor.Oorsprong = context.Connection.RemoteIpAddress?.ToString() ?? "local";
        actor.Spoor = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        return next(context);
    }
}
