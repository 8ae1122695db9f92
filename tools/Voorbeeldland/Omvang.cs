using Kring.Voorbeeldland.Gezinnen;
using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland;

/// <summary>How much of the invented region is filled in.</summary>
/// <param name="Collegas">Who works there.</param>
/// <param name="Verhalen">What happened there.</param>
internal sealed record Omvang(IReadOnlyList<Collega> Collegas, IReadOnlyList<Verhaal> Verhalen)
{
    /// <summary>How many drawn stories could not be played to their end.</summary>
    public int Gestopt { get; set; }

    /// <summary>The stories that are told one by one, and three years of so many other households.</summary>
    public static Omvang Met(int gezinnen) => new(Streek.Collegas.Alle, [.. Verzameling.Alle(), .. Bewoners.Verhalen(gezinnen)]);
}
