namespace Kring.Domain.Huishoudens;

/// <summary>What is decided of two records: one person, two people, or nothing yet.</summary>
public enum Paarstand
{
    /// <summary>They may be one person; somebody has to look.</summary>
    Voorgesteld,

    /// <summary>They are one person. Both records stay; what is known of either is read together.</summary>
    Dezelfde,

    /// <summary>They are two people. It is remembered, and not proposed again.</summary>
    Verschillend,
}

/// <summary>
/// Two records of people that may be one person. Nothing is ever merged, so that every decision can be taken back: then
/// everything that followed from it follows again from what is left.
/// </summary>
public sealed class Personenpaar : Aggregaat
{
    private Personenpaar()
    {
    }

    private Personenpaar(Guid id)
        : base(id)
    {
    }

    /// <summary>The older of the two records.</summary>
    public Guid EenId { get; private set; }

    /// <summary>The other.</summary>
    public Guid AnderId { get; private set; }

    /// <summary>When they first stood side by side.</summary>
    public DateTimeOffset Gezien { get; private set; }

    /// <summary>How likely it was then that they are one person, 0 to 1.</summary>
    public double Kans { get; private set; }

    /// <summary>What is decided now.</summary>
    public Paarstand Stand { get; private set; }

    /// <summary>What was decided, oldest first.</summary>
    public IReadOnlyList<Paarbesluit> Besluiten { get; private set; } = [];

    /// <summary>Puts two records side by side, for somebody to look at.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="een">The one.</param>
    /// <param name="ander">The other; not the same.</param>
    /// <param name="kans">How likely it is that they are one person, 0 to 1.</param>
    public static Personenpaar StelVoor(DateTimeOffset nu, Guid een, Guid ander, double kans)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(een, ander);
        var (eerste, tweede) = Orden(een, ander);
        return new(Guid.CreateVersion7(nu)) { EenId = eerste, AnderId = tweede, Gezien = nu, Kans = kans };
    }

    /// <summary>The two in the order in which a pair keeps them, so that it is found whichever comes first.</summary>
    public static (Guid Een, Guid Ander) Orden(Guid een, Guid ander) => een.CompareTo(ander) < 0 ? (een, ander) : (ander, een);

    /// <summary>Decides, or takes back what was decided.</summary>
    /// <param name="stand">One person, two people, or open again.</param>
    /// <param name="reden">Why.</param>
    /// <param name="rond">All pairs of these two and of those they are already one person with.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="RedenVoorPaarOntbreekt"/>, <see cref="PaarIsAlZoBesloten"/>,
    /// <see cref="ZijnApartGehouden"/>, <see cref="ZijnLangsEenDerdeDezelfde"/>.</exception>
    public void Besluit(Paarstand stand, string reden, IReadOnlyCollection<Personenpaar> rond, DateTimeOffset nu, Guid wie)
    {
        if (stand == Stand)
        {
            throw new WeigeringException(new PaarIsAlZoBesloten());
        }

        if (!reden.Any(char.IsLetterOrDigit))
        {
            throw new WeigeringException(new RedenVoorPaarOntbreekt());
        }

        if (Persoonsgroep.IsTegenspraak(this, stand, rond))
        {
            throw new WeigeringException(stand == Paarstand.Dezelfde ? new ZijnApartGehouden() : new ZijnLangsEenDerdeDezelfde());
        }

        var was = Stand;
        Stand = stand;
        Besluiten = [.. Besluiten, new Paarbesluit(nu, wie, stand, reden.Trim())];
        Meld((was, stand) switch
        {
            (_, Paarstand.Dezelfde) => new PersonenGekoppeld(nu, wie, Id, EenId, AnderId),
            (Paarstand.Dezelfde, _) => new PersonenOntkoppeld(nu, wie, Id, EenId, AnderId),
            (_, Paarstand.Verschillend) => new PersonenApartGehouden(nu, wie, Id, EenId, AnderId),
            _ => new PaarHeropend(nu, wie, Id, EenId, AnderId),
        });
    }
}

/// <summary>What somebody decided of two records.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Stand">What.</param>
/// <param name="Reden">Why.</param>
public sealed record Paarbesluit(DateTimeOffset Op, Guid Door, Paarstand Stand, string Reden);

/// <summary>How decisions are called on screen.</summary>
public static class Paarstanden
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Paarstand stand) => stand switch
    {
        Paarstand.Dezelfde => "Dezelfde persoon",
        Paarstand.Verschillend => "Verschillende mensen",
        _ => "Nog te beslissen",
    };
}
