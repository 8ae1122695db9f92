using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kring.Persistence;

/// <summary>
/// Tells each connection to PostgreSQL for whom it is asked, before it is asked anything. A connection that comes from the pool
/// was emptied by the driver; who asks, and the door past the wall, can change while it is open, and a transaction that is
/// broken off takes back what was said in it.
/// </summary>
internal sealed class Wand : DbConnectionInterceptor, IDbCommandInterceptor, IDbTransactionInterceptor
{
    public static readonly Wand Altijd = new();

    private const string Zeg = """
        SELECT set_config('kring.organisatie', @organisatie, false), set_config('kring.medewerker', @medewerker, false),
            set_config('kring.noodzaken', @noodzaken, false), set_config('kring.systeem', @systeem, false)
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        Begin(eventData.Context);
        Voer(connection, eventData.Context);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Begin(eventData.Context);
        return VoerAsync(connection, eventData.Context, cancellationToken);
    }

    public InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Voer(command.Connection!, eventData.Context);
        return result;
    }

    public async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await VoerAsync(command.Connection!, eventData.Context, cancellationToken);
        return result;
    }

    public InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Voer(command.Connection!, eventData.Context);
        return result;
    }

    public async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await VoerAsync(command.Connection!, eventData.Context, cancellationToken);
        return result;
    }

    public InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Voer(command.Connection!, eventData.Context);
        return result;
    }

    public async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await VoerAsync(command.Connection!, eventData.Context, cancellationToken);
        return result;
    }

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => Vergeet(eventData.Context);

    public Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        Vergeet(eventData.Context);
        return Task.CompletedTask;
    }

    private static void Begin(DbContext? context)
    {
        if (context is KringDbContext db)
        {
            db.Vrager.Gezegd = (Vrager.Stand.Niemand, null);
        }
    }

    private static void Vergeet(DbContext? context)
    {
        if (context is KringDbContext db)
        {
            db.Vrager.Gezegd = null;
        }
    }

    private static void Voer(DbConnection verbinding, DbContext? context)
    {
        if (context is KringDbContext db && Opdracht(verbinding, db) is { } opdracht)
        {
            using (opdracht)
            {
                opdracht.ExecuteNonQuery();
            }
        }
    }

    private static async Task VoerAsync(DbConnection verbinding, DbContext? context, CancellationToken ct)
    {
        if (context is KringDbContext db && Opdracht(verbinding, db) is { } opdracht)
        {
            await using (opdracht)
            {
                await opdracht.ExecuteNonQueryAsync(ct);
            }
        }
    }

    // Null when the connection knows it already.
    private static DbCommand? Opdracht(DbConnection verbinding, KringDbContext db)
    {
        var (nu, transactie) = (db.Vrager.Nu, db.Database.CurrentTransaction);
        if (db.Vrager.Gezegd is { } gezegd && gezegd.Stand == nu && (gezegd.Transactie is null || gezegd.Transactie == transactie?.TransactionId))
        {
            return null;
        }

        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = Zeg;
        opdracht.Transaction = transactie?.GetDbTransaction();
        foreach (var (naam, waarde) in new[] { ("organisatie", nu.Organisatie), ("medewerker", nu.Medewerker), ("noodzaken", nu.Noodzaken), ("systeem", nu.Systeem) })
        {
            var parameter = opdracht.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (naam, waarde);
            opdracht.Parameters.Add(parameter);
        }

        db.Vrager.Gezegd = (nu, transactie?.TransactionId);
        return opdracht;
    }
}
