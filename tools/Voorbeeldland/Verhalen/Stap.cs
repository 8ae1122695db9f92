using Kring.Voorbeeldland.Streek;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>One act in a story.</summary>
/// <param name="Op">When.</param>
/// <param name="Wie">Who acts; null when the system does.</param>
/// <param name="Doe">The act.</param>
internal sealed record Stap(DateTimeOffset Op, Collega? Wie, Func<Beurt, Task> Doe);
