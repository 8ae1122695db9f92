using Kring.Persistence;
using Kring.Web.Toegang;

namespace Kring.Web.Infrastructure.Health;

/// <summary>For whoever watches the program: does it live, and can it work.</summary>
public static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/livez", () => Results.Text("ok")).WithMetadata(new OpenbaarAttribute());
        app.MapGet("/readyz", Ready).WithMetadata(new OpenbaarAttribute());
    }

    private static async Task<IResult> Ready(KringDbContext db, ILoggerFactory loggers, CancellationToken ct)
    {
        try
        {
            return await Schema.IsBij(db, ct) ? Results.Text("ok") : NotReady("schema is behind");
        }
        catch (Exception thrown) when (thrown is System.Data.Common.DbException or InvalidOperationException)
        {
            loggers.CreateLogger("Kring.Health").LogError("Database not reachable: {Type}", thrown.GetType().FullName);
            return NotReady("database not reachable");
        }
    }

    private static IResult NotReady(string why) => Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
}
