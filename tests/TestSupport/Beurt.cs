using Kring.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.TestSupport;

/// <summary>One turn of one actor, like one request: its own scope, so nothing of an earlier turn is still in memory.</summary>
public sealed class Beurt(AsyncServiceScope scope) : IAsyncDisposable
{
    public KringDbContext Db => Haal<KringDbContext>();

    /// <summary>A service of this turn; what is not registered itself, such as a handler, is made.</summary>
    public T Haal<T>()
        where T : class =>
        scope.ServiceProvider.GetService<T>() ?? ActivatorUtilities.CreateInstance<T>(scope.ServiceProvider);

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
