namespace Kring.Domain.Huishoudens;

/// <summary>
/// What one report tells of a person. A record of a person is what its reports told, one after another; so it can be told
/// what would be known without one of them.
/// </summary>
/// <param name="Gegevens">What it tells.</param>
/// <param name="IsGeheim">Whether it asks that the own place stays hidden.</param>
/// <param name="Bekend">When it was decided about whom the report is; from that day on its addresses are known.</param>
/// <param name="Sinds">Since when it counts for this record: later than that, when it stood at somebody else by mistake.</param>
public sealed record Persoonsbron(Persoonsgegevens Gegevens, bool IsGeheim, DateTimeOffset Bekend, DateTimeOffset Sinds)
{
    /// <summary>Why an address is shielded when nobody did it by hand.</summary>
    public const string GeheimVolgensMelding = "Geheim adres volgens de melding";
}
