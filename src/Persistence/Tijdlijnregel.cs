namespace Kring.Persistence;

/// <summary>One event of an aggregate, kept in order: the timeline of a report or case is read from here.</summary>
public sealed class Tijdlijnregel
{
    public required Guid Id { get; init; }

    public required DateTimeOffset Op { get; init; }

    public Guid? Door { get; init; }

    /// <summary>Name of the event type.</summary>
    public required string Soort { get; init; }

    /// <summary>Kind of aggregate: Melding, Casus, Veiligheidsplan.</summary>
    public required string Onderwerp { get; init; }

    public required Guid OnderwerpId { get; init; }

    /// <summary>The person or organisation it was about; their name is looked up for who may see it.</summary>
    public Guid? BetreftId { get; init; }

    /// <summary>Order within the same moment.</summary>
    public required int Volgorde { get; init; }

    /// <summary>What happened, in a few words.</summary>
    public required string Kop { get; init; }

    /// <summary>What more is to be said, or null.</summary>
    public string? Tekst { get; init; }
}
