using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Meldingen.Ontvangen;
using Kring.Web.Meldingen.Stuf;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen;

/// <summary>
/// <c>POST /stuf/vt</c>: the door for messages of the police. Not there until a key is set. 202 when taken in, else the
/// answer <c>Fo03</c> of the standard.
/// </summary>
public static class Stufingang
{
    private const string Pad = "/stuf/vt";

    public static IServiceCollection AddStufingang(this IServiceCollection services) =>
        services.Configure<RateLimiterOptions>(options => options.AddPolicy(Pad, context =>
            RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "local",
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = context.RequestServices.GetRequiredService<PolitieOptions>().BerichtenPerMinuut,
                    Window = TimeSpan.FromMinutes(1),
                })));

    public static void MapStufingang(this WebApplication app)
    {
        if (app.Services.GetRequiredService<PolitieOptions>().Sleutel is { Length: > 0 })
        {
            app.MapPost(Pad, Ontvang)
                .WithMetadata(new VereistAttribute(Recht.MeldingOntvangen), new RequestSizeLimitAttribute(VtMeldingLezer.MaximaleGrootte + 1))
                .DisableAntiforgery().RequireRateLimiting(Pad);
        }
    }

    private static async Task<IResult> Ontvang(
        HttpContext http, Actor actor, PolitieOptions politie, OntvangPolitieberichtHandler handler, Logboekschrijver logboek, TimeProvider klok, CancellationToken ct)
    {
        if (http.Features.Get<IStatusCodePagesFeature>() is { } foutpaginas)
        {
            // A system asks here, not a person.
            foutpaginas.Enabled = false;
        }

        if (!IsZender(http.Request, politie.Sleutel!))
        {
            await logboek.Weigering(nameof(OntvangPolitiebericht), Recht.MeldingOntvangen, null, null, ct);
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        actor.WordSysteem(actor.Oorsprong, Recht.MeldingOntvangen);
        var inhoud = await Begrensd.Lees(http.Request.Body, VtMeldingLezer.MaximaleGrootte + 1, ct);
        return await Neem(handler, inhoud, ct) is { } geweigerd
            ? new Foutantwoord(
                Foutbericht.Schrijf(geweigerd, new Berichtpartij(politie.Oin, politie.Applicatie), Guid.CreateVersion7(klok.GetUtcNow()).ToString("N"), klok.GetUtcNow().InAmsterdam()),
                Status(geweigerd.Grond, inhoud.Length))
            : Results.Accepted();
    }

    // Nothing when it was taken in.
    private static async Task<Leesresultaat.Geweigerd?> Neem(OntvangPolitieberichtHandler handler, byte[] inhoud, CancellationToken ct)
    {
        try
        {
            var uitkomst = await handler.Handle(new OntvangPolitiebericht(inhoud, $"POST {Pad}"), ct);
            return (uitkomst as Ontvangst.Geweigerd)?.Bericht;
        }
        catch (Exception fout) when (fout is DbException or DbUpdateException or WeigeringException)
        {
            return new Leesresultaat.Geweigerd(Weigeringsgrond.NietOpgeslagen, "Het bericht kon niet worden opgeslagen; stuur het opnieuw.", []);
        }
    }

    // Hashes have one length, so that comparing tells nothing of the key.
    private static bool IsZender(HttpRequest request, string sleutel) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString())),
        SHA256.HashData(Encoding.UTF8.GetBytes($"Bearer {sleutel}")));

    private static int Status(Weigeringsgrond grond, int lengte) => grond switch
    {
        Weigeringsgrond.Dubbel => StatusCodes.Status409Conflict,
        Weigeringsgrond.NietOpgeslagen => StatusCodes.Status503ServiceUnavailable,
        _ when lengte > VtMeldingLezer.MaximaleGrootte => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status400BadRequest,
    };

    private sealed class Foutantwoord(byte[] bericht, int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = "application/xml; charset=utf-8";
            return httpContext.Response.Body.WriteAsync(bericht).AsTask();
        }
    }
}
