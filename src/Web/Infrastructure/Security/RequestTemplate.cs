namespace Kring.Web.Infrastructure.Security;

internal static class RequestTemplate
{
    private const string Kept = "kring.template";

    /// <summary>The route with its placeholders, such as <c>meldingen/{id}</c>: a raw path may hold what a person typed.</summary>
    public static string Template(this HttpContext context) =>
        context.Items[Kept] as string ?? (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";

    /// <summary>Remembers it before an error page takes the place of what was asked for.</summary>
    public static void KeepTemplate(this HttpContext context) => context.Items.TryAdd(Kept, context.Template());
}
