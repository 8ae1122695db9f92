using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Infrastructure.Paper;

/// <summary>On a page that may be had as a PDF: the same page, for the same person, laid out for paper.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PrintableAttribute : Attribute;

/// <summary>How a page is asked for as a PDF.</summary>
public static class Printable
{
    public const string Parameter = "als";

    public const string Pdf = "pdf";

    /// <summary>Set in ViewData by a page that goes out as it is, without a line of who printed it.</summary>
    public const string Bare = "Kaal";

    /// <summary>The address of this page as a PDF; null when it is not to be had.</summary>
    public static string? PdfAddress(this HttpContext http) =>
        http.GetEndpoint().IsPrintable() && http.RequestServices.GetRequiredService<IPress>().IsThere
            ? $"{http.Request.Path}?{Parameter}={Pdf}"
            : null;

    public static bool AsksPdf(this HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Query[Parameter] == Pdf && request.HttpContext.PdfAddress() is not null;

    private static bool IsPrintable(this Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.ModelTypeInfo?.GetCustomAttribute<PrintableAttribute>() is not null;
}
