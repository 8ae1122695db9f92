using System.Text.Json;
using Kring.Persistence;

namespace Kring.Web.Huishoudens.Nazoeken;

/// <summary>How far the pass over all people is; kept with every step, so that it goes on where it was broken off.</summary>
/// <param name="Begonnen">When it began.</param>
/// <param name="Na">The last person that was looked at.</param>
/// <param name="Totaal">How many people there were at the beginning.</param>
/// <param name="Bekeken">How many were looked at.</param>
/// <param name="Gevonden">How many new pairs were proposed.</param>
/// <param name="Klaar">When it was done; null while it runs.</param>
public sealed record Nazoekstand(DateTimeOffset Begonnen, Guid Na, int Totaal, int Bekeken, int Gevonden, DateTimeOffset? Klaar);

/// <summary>Keeps how far the pass is.</summary>
public sealed class Nazoekstanden(KringDbContext db)
{
    private const string Sleutel = "nazoeken";

    /// <summary>The last pass; null when there was none.</summary>
    public async Task<Nazoekstand?> Lees(CancellationToken ct) =>
        await Instelling.Lees(db, Sleutel, ct) is { } tekst ? JsonSerializer.Deserialize<Nazoekstand>(tekst) : null;

    /// <summary>To be saved together with what the step found.</summary>
    public Task Zet(Nazoekstand stand, CancellationToken ct) => Instelling.Zet(db, Sleutel, JsonSerializer.Serialize(stand), ct);
}
