namespace Kring.TestSupport;

/// <summary>Where the sources stand.</summary>
public static class Bron
{
    /// <summary>The folder with the solution.</summary>
    public static string Map { get; } = Zoek(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Zoek(DirectoryInfo map) =>
        File.Exists(Path.Combine(map.FullName, "Kring.slnx")) ? map.FullName : Zoek(map.Parent!);
}
