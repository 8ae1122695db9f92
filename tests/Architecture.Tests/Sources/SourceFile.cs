using System.Text.RegularExpressions;

namespace Kring.Architecture.Tests.Sources;

/// <summary>One file of the project: its path from the root, with forward slashes, and what it says.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string[] Lines => Text.TrimEnd('\n').Split('\n');

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The text without comments and without what stands between quotes on one line.</summary>
    public string Code => Noise().Replace(Text, " ");

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|@\*.*?\*@|"(\\.|[^"\\\n])*"(?=[^"])""", RegexOptions.Singleline)]
    private static partial Regex Noise();
}
