using Kring.Domain;

namespace Kring.Web.Infrastructure.Gebeurtenissen;

/// <summary>
/// What a room does when something happened elsewhere, in the transaction of the act that caused it. It may change and
/// add tracked records, which may raise more events; it never saves.
/// </summary>
public interface IReactie<in T> : IReactie
    where T : Gebeurtenis
{
    Task Reageer(T gebeurtenis, CancellationToken ct);

    Task IReactie.Verwerk(Gebeurtenis gebeurtenis, CancellationToken ct) => Reageer((T)gebeurtenis, ct);
}

/// <summary>A reaction, whatever the event; implement <see cref="IReactie{T}"/>.</summary>
public interface IReactie
{
    Task Verwerk(Gebeurtenis gebeurtenis, CancellationToken ct);
}
