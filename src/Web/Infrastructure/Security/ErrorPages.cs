using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Infrastructure.Security;

/// <summary>
/// Turns what is thrown into an answer without details: out of scope 404, no right 403, anything else 500. The first two
/// are refusals and go to the log of the room Logboek.
/// </summary>
public sealed class ErrorPages(RequestDelegate next, ILogger<ErrorPages> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException wrong) when (!context.Response.HasStarted)
        {
            // Too large, too slow or broken off: nothing that is ours to look into.
            context.Response.Clear();
            context.Response.StatusCode = wrong.StatusCode;
        }
        catch (Exception thrown) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = await Answer(context, thrown);
        }
    }

    private async Task<int> Answer(HttpContext context, Exception thrown)
    {
        try
        {
            switch (thrown)
            {
                case NietGevondenException gone:
                    await Log(context, null, gone.Onderwerp, gone.Id);
                    return StatusCodes.Status404NotFound;
                case GeenRechtException lacking:
                    await Log(context, lacking.Recht, null, null);
                    return StatusCodes.Status403Forbidden;
            }
        }
        catch (Exception second) when (second is not OutOfMemoryException)
        {
            Report(second);
        }

        Report(thrown);
        return StatusCodes.Status500InternalServerError;
    }

    // Messages of exceptions may hold what a person typed; type and place are enough to find a fault.
    private void Report(Exception thrown) => logger.LogError(
        "Unexpected {Type} at {Place}", thrown.GetBaseException().GetType().FullName, thrown.GetBaseException().StackTrace ?? thrown.StackTrace);

    private static Task Log(HttpContext context, Recht? recht, string? onderwerp, Guid? id) =>
        context.RequestServices.GetRequiredService<Logboekschrijver>()
            .Weigering(context.Template(), recht, onderwerp, id, CancellationToken.None);
}
