using System.Collections.Concurrent;

namespace Kring.Web.Gesprekken;

/// <summary>
/// Who has a talk on screen at this moment, so that two people in one talk know of each other. Lives in the memory of this
/// one process: after a restart it is right again within seconds.
/// </summary>
public sealed class Aanwezigheid(TimeProvider klok)
{
    private static readonly TimeSpan Verlopen = TimeSpan.FromSeconds(35);

    private readonly ConcurrentDictionary<(Guid Gesprek, Guid Medewerker), DateTimeOffset> gezien = new();

    /// <summary>This person has the talk on screen now; answers who else has.</summary>
    public IReadOnlyList<Guid> Meld(Guid gesprek, Guid medewerker)
    {
        var nu = klok.GetUtcNow();
        gezien[(gesprek, medewerker)] = nu;
        foreach (var oud in gezien.Where(een => een.Value < nu - Verlopen).ToList())
        {
            gezien.TryRemove(oud);
        }

        return [.. gezien.Keys.Where(een => een.Gesprek == gesprek && een.Medewerker != medewerker).Select(een => een.Medewerker)];
    }
}
