using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Kring.Web.Tests.Gesprekken.Adviseren;

/// <summary>Hears everything the program logs, at every level.</summary>
internal sealed class Afluisteraar : ILoggerProvider
{
    private readonly ConcurrentQueue<string> regels = new();

    public string Alles => string.Join('\n', regels);

    public ILogger CreateLogger(string categoryName) => new Oor(regels);

    public void Dispose()
    {
    }

    private sealed class Oor(ConcurrentQueue<string> regels) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            regels.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
