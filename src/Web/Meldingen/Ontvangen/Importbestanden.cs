using Kring.Web.Meldingen.Stuf;

namespace Kring.Web.Meldingen.Ontvangen;

/// <summary>What was typed after the verb, and the files it means.</summary>
internal static class Importbestanden
{
    private static readonly string[] MetWaarde = ["--gegevens", "--postgres", "--postgres-beheer", "--stuf-schemas"];

    /// <summary>Words and options apart; no options when one is unknown or lacks its value.</summary>
    public static (IReadOnlyList<string> Woorden, string[]? Opties) Splits(string[] arguments)
    {
        var (woorden, opties) = (new List<string>(), new List<string>());
        for (var i = 0; i < arguments.Length; i++)
        {
            var word = arguments[i];
            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                woorden.Add(word);
            }
            else if (MetWaarde.Contains(word) && i + 1 < arguments.Length)
            {
                opties.AddRange([word, arguments[++i]]);
            }
            else if (word != "--leeg")
            {
                // An empty store is made without asking, so --leeg changes nothing.
                return (woorden, null);
            }
        }

        return (woorden, [.. opties]);
    }

    /// <summary>The file, or the files of the folder in order of name; null when neither exists.</summary>
    public static IReadOnlyList<string>? In(string pad) =>
        File.Exists(pad) ? [pad]
        : Directory.Exists(pad) ? [.. Directory.GetFiles(pad).Where(IsBericht).OrderBy(Path.GetFileName, StringComparer.Ordinal)]
        : null;

    /// <summary>The file, at most one byte more than is read of a message: then it is refused as too large.</summary>
    public static async Task<byte[]> Lees(string bestand)
    {
        await using var stroom = File.OpenRead(bestand);
        return await Begrensd.Lees(stroom, VtMeldingLezer.MaximaleGrootte + 1, CancellationToken.None);
    }

    // Hidden files and a text beside the messages are not sent by anybody.
    private static bool IsBericht(string pad) =>
        !Path.GetFileName(pad).StartsWith('.') && !Path.GetExtension(pad).Equals(".md", StringComparison.OrdinalIgnoreCase);
}
