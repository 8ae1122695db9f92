using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Kring.Architecture.Tests.Schemas;

/// <summary>
/// Says in lines of text what a database holds: columns with type and nullability, keys, and indexes by their columns.
/// Checks and triggers are left out: they can only stand in the SQL files.
/// </summary>
internal static class SchemaReader
{
    private const string Sqlite = """
        SELECT 'column ' || t.name || '.' || c.name || ' ' || upper(c.type) || CASE WHEN c."notnull" THEN ' NOT NULL' ELSE '' END
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'
        UNION ALL
        SELECT 'key ' || name || ' (' || group_concat(col, ', ') || ')' FROM (
          SELECT t.name AS name, c.name AS col FROM sqlite_master t JOIN pragma_table_info(t.name) c
          WHERE t.type = 'table' AND c.pk > 0 ORDER BY t.name, c.pk) GROUP BY name
        UNION ALL
        SELECT 'reference ' || name || ' (' || group_concat(col, ', ') || ') to ' || other || ' (' || group_concat(othercol, ', ') || ') on delete ' || deletion FROM (
          SELECT t.name AS name, f.id AS id, f."from" AS col, f."table" AS other, f."to" AS othercol, f.on_delete AS deletion
          FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' ORDER BY t.name, f.id, f.seq)
        GROUP BY name, id
        UNION ALL
        SELECT CASE WHEN partial THEN 'partial ' ELSE '' END || CASE WHEN uniq THEN 'unique ' ELSE '' END || 'index ' || name || ' (' || group_concat(col, ', ') || ')' FROM (
          SELECT t.name AS name, i.name AS idx, i."unique" AS uniq, i.partial AS partial, coalesce(c.name, 'expression') AS col
          FROM sqlite_master t JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
          WHERE t.type = 'table' AND i.origin <> 'pk' ORDER BY i.name, c.seqno) GROUP BY name, idx, uniq, partial
        """;

    private const string Postgres = """
        SELECT 'column ' || t.relname || '.' || c.attname || ' ' || format_type(c.atttypid, c.atttypmod)
          || CASE WHEN c.attnotnull THEN ' NOT NULL' ELSE '' END || CASE WHEN c.attidentity <> '' THEN ' IDENTITY' ELSE '' END
        FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
        WHERE t.relkind IN ('r', 'p') AND t.relnamespace = 'public'::regnamespace
        UNION ALL
        SELECT CASE contype WHEN 'p' THEN 'key ' ELSE 'reference ' END || t.relname || ' ' || pg_get_constraintdef(k.oid)
        FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
        WHERE contype IN ('p', 'f') AND t.relnamespace = 'public'::regnamespace
        UNION ALL
        SELECT CASE WHEN i.indpred IS NULL THEN '' ELSE 'partial ' END || CASE WHEN i.indisunique THEN 'unique ' ELSE '' END
          || 'index ' || t.relname || ' (' || string_agg(pg_get_indexdef(i.indexrelid, n, true), ', ' ORDER BY n) || ')'
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid CROSS JOIN LATERAL generate_series(1, i.indnkeyatts) n
        WHERE NOT i.indisprimary AND t.relnamespace = 'public'::regnamespace
        GROUP BY i.indexrelid, t.relname, i.indisunique, i.indpred IS NULL
        """;

    public static async Task<IReadOnlyList<string>> Read(DbContext db)
    {
        await db.Database.OpenConnectionAsync();
        return await Read(db.Database.GetDbConnection(), db.Database.IsNpgsql());
    }

    public static async Task<IReadOnlyList<string>> Read(DbConnection connection, bool postgres)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = postgres ? Postgres : Sqlite;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
