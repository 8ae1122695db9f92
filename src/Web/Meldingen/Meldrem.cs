using System.Threading.RateLimiting;
using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Security;

namespace Kring.Web.Meldingen;

/// <summary>
/// Slows down one place that sends more than people can write. It refuses within the page, so that what was typed stays: an
/// answer of the server itself would lose it.
/// </summary>
public sealed class Meldrem(MeldformulierOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> versturen = Maak(options.VersturenPerUur, TimeSpan.FromHours(1));
    private readonly PartitionedRateLimiter<string> stappen = Maak(options.StappenPerMinuut, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> codes = Maak(options.CodesPerMinuut, TimeSpan.FromMinutes(1));

    /// <exception cref="WeigeringException"><see cref="TeVeelVerstuurd"/>.</exception>
    public void EisVersturen(HttpContext http) => Eis(versturen, http);

    /// <exception cref="WeigeringException"><see cref="TeVeelVerstuurd"/>.</exception>
    public void EisStap(HttpContext http) => Eis(stappen, http);

    /// <exception cref="WeigeringException"><see cref="TeVeelVerstuurd"/>.</exception>
    public void EisCode(HttpContext http) => Eis(codes, http);

    public void Dispose()
    {
        versturen.Dispose();
        stappen.Dispose();
        codes.Dispose();
    }

    private static void Eis(PartitionedRateLimiter<string> rem, HttpContext http)
    {
        using var plaats = rem.AttemptAcquire(http.Place());
        if (!plaats.IsAcquired)
        {
            throw new WeigeringException(new TeVeelVerstuurd());
        }
    }

    private static PartitionedRateLimiter<string> Maak(int hoeveel, TimeSpan per) => PartitionedRateLimiter.Create<string, string>(plaats =>
        RateLimitPartition.GetFixedWindowLimiter(plaats, _ => new FixedWindowRateLimiterOptions { PermitLimit = hoeveel, Window = per }));
}
