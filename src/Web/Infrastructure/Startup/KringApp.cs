using System.Globalization;
using Kring.Web.Beheer;
using Kring.Web.Berichten;
using Kring.Web.Casussen;
using Kring.Web.Gesprekken;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Infrastructure.Health;
using Kring.Web.Infrastructure.Paper;
using Kring.Web.Infrastructure.Security;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Infrastructure.Storage;
using Kring.Web.Infrastructure.Telemetry;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Logboek;
using Kring.Web.Meldingen;
using Kring.Web.Plannen;
using Kring.Web.Regio;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Kring.Web.Toezicht;
using Kring.Web.Werklijst;
using Microsoft.AspNetCore.Mvc;

namespace Kring.Web.Infrastructure.Startup;

/// <summary>What every form of the program shares: the web, the command line, and whoever fills a store.</summary>
public static class KringApp
{
    /// <summary>The longest story with twenty people fits; what is larger says so itself, such as the door of the police.</summary>
    private const int MaxFormBytes = 2_000_000;

    public static WebApplicationBuilder AddKring(this WebApplicationBuilder builder)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        builder.AddLogging();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxFormBytes;
        });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddReacties(typeof(KringApp).Assembly);
        builder.Services.AddToegang().AddLogboek().AddTermijnen().AddRegio(builder.Configuration);
        builder.Services.AddHuishoudens().AddCasussen();
        builder.Services.AddPlannen().AddWerklijst().AddGesprekken().AddToezicht();
        builder.Services.AddBerichten(builder.Configuration).AddMeldingen(builder.Configuration);
        return builder;
    }

    /// <summary>What only the web needs.</summary>
    public static WebApplicationBuilder AddKringWeb(this WebApplicationBuilder builder)
    {
        builder.Services.AddLogin(builder.Configuration).AddBeheer();
        builder.Services.AddRequestPlace(builder.Configuration).AddLoginRateLimit(builder.Configuration);
        builder.Services.AddUi().AddPaper(builder.Configuration).AddTelemetry(builder.Configuration);
        builder.Services.AddStufingang().AddTimetable(builder.Configuration);
        builder.Services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add<RightsFilter>();
            mvc.Filters.Add<HandlerFilter>();
            mvc.Filters.Add<WeigeringFilter>();
            mvc.Filters.Add<InzageFilter>();
        });
        builder.Services.Configure<StaticFileOptions>(SecurityHeaders.KeepFiles);
        return builder;
    }

    public static WebApplication UseKring(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseMiddleware<RequestLog>();
        app.Use(NoOptions);
        app.UseUi();
        app.UseMiddleware<ErrorPages>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<RequestOrigin>();
        app.UseAuthentication();
        app.UseMiddleware<ScreenFrame>();
        app.MapRazorPages();
        app.MapHealth();
        app.MapStufingang();
        app.RequireDeclaredRights();
        return app;
    }

    // No page answers it, and the framework would say yes to all of them without looking who asks.
    private static Task NoOptions(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    // Scopes are left out: they hold the raw path, and a path may hold what a person typed.
    private static void AddLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(json =>
        {
            json.IncludeScopes = false;
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        // They log whole exceptions, whose messages may hold what a person typed; ErrorPages tells the type and place.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
