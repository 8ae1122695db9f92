using System.Diagnostics;

namespace Kring.Web.Infrastructure.Security;

/// <summary>One technical line per request, without anything a person typed or is.</summary>
public sealed class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var begin = clock.GetTimestamp();
        await next(context);
        Activity.Current?.SetTag("http.route", context.Template());
        logger.LogInformation(
            "{Method} {Template} {Status} {Milliseconds} {Trace}",
            context.Request.Method,
            context.Template(),
            context.Response.StatusCode,
            (int)clock.GetElapsedTime(begin).TotalMilliseconds,
            context.TraceIdentifier);
    }
}
