namespace Kring.Domain.Huishoudens;

/// <summary>
/// Whether somebody can be reached safely in one way. Nobody is called or written to in a way that is not marked as safe.
/// </summary>
/// <param name="Kanaal">The way.</param>
/// <param name="Veilig">Whether it is safe.</param>
/// <param name="Toelichting">When, under which name, voicemail or not; or null.</param>
/// <param name="Op">The day on which this was told; null while it is being told.</param>
public sealed record Contactweg(Contactkanaal Kanaal, bool Veilig, string? Toelichting, DateOnly? Op = null);

/// <summary>A way to reach somebody.</summary>
public enum Contactkanaal
{
    /// <summary>By telephone.</summary>
    Bellen,

    /// <summary>By text message.</summary>
    Sms,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By letter.</summary>
    Post,

    /// <summary>Through somebody else.</summary>
    ViaIemand,
}

/// <summary>The words for the ways.</summary>
public static class Contactkanalen
{
    /// <summary>The label on the screen.</summary>
    /// <param name="kanaal">The way.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no way.</exception>
    public static string Naam(this Contactkanaal kanaal) => kanaal switch
    {
        Contactkanaal.Bellen => "Bellen",
        Contactkanaal.Sms => "Sms",
        Contactkanaal.Email => "E-mail",
        Contactkanaal.Post => "Post",
        Contactkanaal.ViaIemand => "Via iemand anders",
        _ => throw new ArgumentOutOfRangeException(nameof(kanaal), kanaal, "Unknown way."),
    };
}
