using System.Threading.RateLimiting;

namespace Kring.Web.Infrastructure.Security;

/// <summary>Slows down whoever tries many names from one address; the lockout slows down many tries at one name.</summary>
public static class LoginRateLimit
{
    private const int DefaultPerMinute = 20;

    public static IServiceCollection AddLoginRateLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = configuration.GetValue("Kring:InlogpogingenPerMinuut", DefaultPerMinute);
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsLogin(context.Request)
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        context.Place(),
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
                    : RateLimitPartition.GetNoLimiter(""));
        });
    }

    private static bool IsLogin(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments("/inloggen", StringComparison.OrdinalIgnoreCase);
}
