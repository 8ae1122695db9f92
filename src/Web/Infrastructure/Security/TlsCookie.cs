namespace Kring.Web.Infrastructure.Security;

/// <summary>
/// A cookie that under TLS carries the prefix <c>__Host-</c> (this host only, Secure) and on plain http, which only
/// serves the own machine, its bare name: browsers refuse the prefix there.
/// </summary>
public sealed class TlsCookie : CookieBuilder
{
    private readonly string name;
    private readonly IHttpContextAccessor accessor;

    public TlsCookie(string name, IHttpContextAccessor accessor)
    {
        (this.name, this.accessor) = (name, accessor);
        Path = "/";
        HttpOnly = true;
        IsEssential = true;
        SameSite = SameSiteMode.Lax;
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    public override string? Name
    {
        get => accessor.HttpContext?.Request.IsHttps == true ? $"__Host-{name}" : name;
        set => throw new NotSupportedException("The name of this cookie is fixed.");
    }
}
