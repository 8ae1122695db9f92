using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Persistence.Toegang;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>Accounts with password and second step, and the cookies of a session.</summary>
public static class LoginSetup
{
    /// <summary>Longer is refused before it is hashed, so that nobody keeps the machine busy with it.</summary>
    public const int MaxPasswordLength = 256;

    public const int HashRounds = 210_000;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public static IServiceCollection AddLogin(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(Duration(configuration)).AddScoped<Sessies>();
        services.AddScoped<Aanmelder>().AddSingleton<Sessiebewaking>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Account>(Rules)
            .AddUserManager<Accounts>()
            .AddSignInManager<Inlogger>()
            .AddEntityFrameworkStores<KringDbContext>()
            .AddPasswordValidator<CommonPasswords>()
            .AddTokenProvider<TotpProvider>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = HashRounds);
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // The device knows whose passkey it is, and lets nobody use it who has not shown a face, a finger or a code.
            passkeys.ResidentKeyRequirement = "required";
            passkeys.UserVerificationRequirement = "required";
        });
        AddCookies(services);
        return services;
    }

    private static void Rules(IdentityOptions options)
    {
        // Length counts; forced signs and capitals only make people write it down.
        options.Password = new PasswordOptions
        {
            RequiredLength = 12,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        options.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
    }

    // Longer than half an hour leaves a desk open; shorter than five minutes leaves no time for a warning.
    private static Sessieduur Duration(IConfiguration configuration)
    {
        var minutes = configuration.GetValue("Kring:SessieMinuten", 30);
        return minutes is >= 5 and <= 30
            ? new Sessieduur(TimeSpan.FromMinutes(minutes), Longest)
            : throw new InvalidDataException($"Kring:SessieMinuten must be 5 to 30; it is {minutes}.");
    }

    private static void AddCookies(IServiceCollection services)
    {
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IHttpContextAccessor>((options, accessor) =>
            {
                options.Cookie = new TlsCookie("kring", accessor);
                // How long somebody may be silent is told by the row of the session, not by the cookie.
                options.ExpireTimeSpan = Longest;
                options.SlidingExpiration = false;
                options.LoginPath = "/inloggen";
                options.EventsType = typeof(Sessiebewaking);
            });
        AddCookie(services, IdentityConstants.TwoFactorUserIdScheme, "kring-stap");
        // Never given, but taken away at login and logout: under the same kind of name.
        AddCookie(services, IdentityConstants.TwoFactorRememberMeScheme, "kring-onthoud");
        AddCookie(services, IdentityConstants.ExternalScheme, "kring-extern");
        services.AddOptions<AntiforgeryOptions>()
            .Configure<IHttpContextAccessor>((options, accessor) => options.Cookie = new TlsCookie("kring-formulier", accessor));
        services.AddOptions<CookieTempDataProviderOptions>()
            .Configure<IHttpContextAccessor>((options, accessor) => options.Cookie = new TlsCookie("kring-bericht", accessor));
    }

    private static void AddCookie(IServiceCollection services, string scheme, string name) =>
        services.AddOptions<CookieAuthenticationOptions>(scheme)
            .Configure<IHttpContextAccessor>((options, accessor) => options.Cookie = new TlsCookie(name, accessor));
}
