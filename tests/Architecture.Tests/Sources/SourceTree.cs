namespace Kring.Architecture.Tests.Sources;

/// <summary>The files of the project as they stand on disk, without what is built.</summary>
internal static class SourceTree
{
    private static readonly string[] Built =
        ["bin", "obj", "node_modules", "dist", "gegevens", "TestResults", ".git", ".kring", ".vs", ".vscode", ".idea"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Read(string folder, params string[] extensions) =>
        [.. Walk(Path.Combine(Root, folder))
            .Where(path => extensions.Length == 0 || extensions.Contains(Path.GetExtension(path)))
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)))];

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !Built.Contains(Path.GetFileName(inner)))
            .SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Kring.slnx")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException("The tests must run from inside the project.");
        }

        return folder;
    }
}
