using Kring.Domain.Logboek;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kring.Meet.Logboek;

/// <summary>Leaves the lines of the log out while that is asked, to see what they cost. Only the measuring has it.</summary>
internal sealed class ZonderLog : SaveChangesInterceptor
{
    public bool Aan { get; set; }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Aan)
        {
            foreach (var regel in eventData.Context!.ChangeTracker.Entries<Logregel>().ToList())
            {
                regel.State = EntityState.Detached;
            }
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}
