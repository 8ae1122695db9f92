namespace Kring.Domain.Huishoudens;

/// <summary>Whether an address is where somebody is registered, or where somebody is.</summary>
public enum Adressoort
{
    /// <summary>The registered address.</summary>
    Formeel,

    /// <summary>Where the person actually stays.</summary>
    Feitelijk,
}

/// <summary>An address of a person from a day on.</summary>
public sealed class Verblijf
{
    private Verblijf()
    {
    }

    internal Verblijf(Guid id, Adressoort soort, Adres adres, DateOnly van)
    {
        Id = id;
        Soort = soort;
        Adres = adres;
        Adressleutel = adres.Sleutel;
        Van = van;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Registered or actual.</summary>
    public Adressoort Soort { get; private set; }

    /// <summary>The address.</summary>
    public Adres Adres { get; private set; } = new();

    /// <summary>By which the same address is found again; null when too little is known.</summary>
    public string? Adressleutel { get; private set; }

    /// <summary>The day on which we first knew it.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>The last day, or null while it holds.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>Why and since when nobody may see it without reason; null when it is open.</summary>
    public Afscherming? Afscherming { get; private set; }

    internal void Beeindig(DateOnly tot) => Tot ??= tot;

    internal void Herzie(DateOnly van, DateOnly? tot) => (Van, Tot) = (van, tot);

    internal void SchermAf(Afscherming afscherming) => Afscherming ??= afscherming;
}

/// <summary>An address that must not reach the other side.</summary>
/// <param name="Op">Since when.</param>
/// <param name="Door">Who shielded it; null when the report itself asked for it.</param>
/// <param name="Reden">Why.</param>
public sealed record Afscherming(DateTimeOffset Op, Guid? Door, string Reden);
