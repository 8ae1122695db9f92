namespace Kring.Architecture.Tests.Schemas;

/// <summary>What differs between the schema of the SQL files and that of the model in the code.</summary>
internal static class SchemaDrift
{
    /// <summary>The table in which the runner of the SQL files keeps its own count.</summary>
    private const string Bookkeeping = "schema_stap";

    /// <summary>
    /// The files may hold more indexes over a part of the rows: those are rules, which the model does not know.
    /// </summary>
    public static IReadOnlyList<string> Between(IEnumerable<string> files, IEnumerable<string> model)
    {
        var written = files.Where(line => !IsBookkeeping(line)).ToList();
        var meant = model.ToList();
        var missing = meant.Except(written).Select(line => $"not in the files: {line}");
        var extra = written.Except(meant).Where(line => !line.StartsWith("partial ", StringComparison.Ordinal))
            .Select(line => $"not in the model: {line}");
        return [.. missing.Concat(extra).Order(StringComparer.Ordinal)];
    }

    private static bool IsBookkeeping(string line) => line.Split(' ', '.').Contains(Bookkeeping);
}
