namespace Kring.Web.Logboek;

/// <summary>What a log line is about: a record, and the persons whose data it holds.</summary>
public sealed record Logonderwerp(string Soort, Guid? Id, IReadOnlyList<Guid> Personen)
{
    /// <summary>What more the line must tell, such as the reason that somebody gave; never content of a case.</summary>
    public string? Bijzonderheden { get; init; }

    public static Logonderwerp Melding(Guid id, params IEnumerable<Guid> personen) => new(nameof(Melding), id, [.. personen]);

    public static Logonderwerp Casus(Guid id, params IEnumerable<Guid> personen) => new(nameof(Casus), id, [.. personen]);

    public static Logonderwerp Huishouden(Guid id, params IEnumerable<Guid> personen) => new(nameof(Huishouden), id, [.. personen]);

    public static Logonderwerp Persoon(Guid id) => new(nameof(Persoon), id, [id]);

    /// <summary>Any other record: an organisation, a message, a setting.</summary>
    public static Logonderwerp Van(string soort, Guid id, params IEnumerable<Guid> personen) => new(soort, id, [.. personen]);
}
