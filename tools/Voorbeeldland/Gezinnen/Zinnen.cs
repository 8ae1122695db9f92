namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>
/// Plain sentences as people in the chain write them. Between braces stands who it is about: {A}, {B}, the eldest child {K},
/// and the words hij and zijn for {A}. Chapters: Zinnen.Melding, Zinnen.Beoordeling, Zinnen.Hulp, Zinnen.Volgen, Zinnen.Telefoon, Zinnen.Advies.
/// </summary>
internal static partial class Zinnen
{
    /// <summary>The sentence about this family.</summary>
    public static string Over(this Samenstelling gezin, string zin) => Hoofdletter(zin
        .Replace("{A}", gezin.A.Roepnaam, StringComparison.Ordinal)
        .Replace("{B}", gezin.B.Roepnaam, StringComparison.Ordinal)
        .Replace("{K}", gezin.Kinderen.Select(kind => kind.Roepnaam).FirstOrDefault("het kind"), StringComparison.Ordinal)
        .Replace("{hij}", gezin.A.IsMan ? "hij" : "zij", StringComparison.Ordinal)
        .Replace("{zijn}", gezin.A.IsMan ? "zijn" : "haar", StringComparison.Ordinal));

    /// <summary>Whether the sentence is about a child.</summary>
    public static bool GaatOverKind(string zin) => zin.Contains("{K}", StringComparison.Ordinal) || zin.Contains("kinderen", StringComparison.Ordinal);

    private static string Hoofdletter(string zin) => char.ToUpperInvariant(zin[0]) + zin[1..];
}
