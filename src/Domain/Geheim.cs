namespace Kring.Domain;

/// <summary>Content that is stored encrypted and never prints itself.</summary>
/// <param name="Inhoud">The readable bytes.</param>
public sealed record Geheim(byte[] Inhoud)
{
    /// <summary>Tells nothing of the content, so that it cannot end in a log.</summary>
    public override string ToString() => $"Geheim ({Inhoud.Length} bytes)";
}
