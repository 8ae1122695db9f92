namespace Kring.Web.Infrastructure.Paper;

/// <summary>Settings of the press, under <c>Kring:Papier</c>.</summary>
public sealed class PaperOptions
{
    public const string Section = "Kring:Papier";

    private static readonly string[] Usual = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program Chromium; empty to look for it in the usual places.</summary>
    public string Chromium { get; set; } = "";

    /// <summary>How many pages are printed at once.</summary>
    public int AtOnce { get; set; } = 2;

    /// <summary>How long one print may take.</summary>
    public int Seconds { get; set; } = 30;

    /// <summary>Where Chromium stands; null when this machine has none.</summary>
    public string? FindProgram()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Chromium.Length > 0
            ? Chromium
            : folders.SelectMany(folder => Usual.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
