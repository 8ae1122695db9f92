namespace Kring.Web.Infrastructure.Security;

/// <summary>What a browser may do with our pages: nothing from elsewhere, no framing, nothing kept.</summary>
public static class SecurityHeaders
{
    private const string StaticFile = "kring.static";

    private static readonly Dictionary<string, string> Always = new()
    {
        ["Content-Security-Policy"] =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "no-referrer",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Write, context);
        return next(context);
    });

    private static Task Write(object state)
    {
        var context = (HttpContext)state;
        foreach (var (name, value) in Always)
        {
            context.Response.Headers[name] = value;
        }

        if (context.Request.IsHttps)
        {
            context.Response.Headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        // Static files say themselves how long they live; everything else must not stay on a shared computer.
        if (context.Items[StaticFile] is null)
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    /// <summary>Files of style and script may stay in the browser, which asks each time whether they are still the same.</summary>
    public static void KeepFiles(StaticFileOptions options) => options.OnPrepareResponse = file =>
    {
        file.Context.Items[StaticFile] = true;
        file.Context.Response.Headers.CacheControl = "no-cache";
    };
}
