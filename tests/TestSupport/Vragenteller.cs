using System.Data.Common;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.TestSupport;

/// <summary>Counts how often a page asks the database something.</summary>
public sealed class Vragenteller : DbCommandInterceptor
{
    private int aantal;

    public int Aantal => aantal;

    /// <summary>Lets this counter listen; before the first use of the host.</summary>
    public void Luister(KringHost host) => host.Diensten = services =>
        services.ConfigureDbContext<KringDbContext>(options => options.AddInterceptors(this));

    public void Begin() => Interlocked.Exchange(ref aantal, 0);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Tel(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Tel(command);
        return base.ReaderExecuting(command, eventData, result);
    }

    // Saving writes the log lines of the page in batches; only questions are counted.
    private void Tel(DbCommand command)
    {
        if (command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref aantal);
        }
    }
}
