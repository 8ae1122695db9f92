namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>Set on a request that came with a session that no longer holds; and what the login page says about that.</summary>
public sealed record VerlorenSessie
{
    /// <summary>A page was asked for.</summary>
    public const string Verlopen = "verlopen";

    /// <summary>A form was sent; what it held is gone.</summary>
    public const string Verzonden = "verzonden";
}
