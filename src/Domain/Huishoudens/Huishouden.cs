namespace Kring.Domain.Huishoudens;

/// <summary>
/// People who live together or belong together, over time. One household has one plan. Chapters: Huishouden.Vertrekken.
/// </summary>
public sealed partial class Huishouden : Aggregaat
{
    private readonly List<Lid> leden = [];

    private Huishouden()
    {
    }

    private Huishouden(Guid id)
        : base(id)
    {
    }

    /// <summary>Who belongs or belonged to it.</summary>
    public IReadOnlyList<Lid> Leden => leden;

    /// <summary>Who belongs to it now.</summary>
    public IEnumerable<Guid> LedenNu => leden.Where(lid => lid.Tot is null).Select(lid => lid.PersoonId);

    /// <summary>How people call it: the family names of its members.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Begins a household.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="vandaag">The day, in Amsterdam.</param>
    /// <param name="personen">Its members, adults first; at least one.</param>
    public static Huishouden Begin(DateTimeOffset nu, DateOnly vandaag, IReadOnlyList<Persoon> personen)
    {
        var huishouden = new Huishouden(Guid.CreateVersion7(nu));
        foreach (var persoon in personen)
        {
            huishouden.NeemOp(persoon, nu, vandaag);
        }

        huishouden.Naam = Gezinsnaam.Van(
            personen.OrderBy(persoon => persoon.IsMinderjarigOp(vandaag)).Select(persoon => persoon.Achternaam));
        return huishouden;
    }

    /// <summary>Adds a person; who is already a member stays so.</summary>
    /// <param name="persoon">The person.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="vandaag">The day, in Amsterdam.</param>
    public void NeemOp(Persoon persoon, DateTimeOffset nu, DateOnly vandaag)
    {
        if (!LedenNu.Contains(persoon.Id))
        {
            leden.Add(new Lid(Guid.CreateVersion7(nu), persoon.Id, vandaag));
        }
    }
}

/// <summary>What somebody is to somebody else, in the words of the report: "partner", "moeder van".</summary>
public sealed class Relatie
{
    private Relatie()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The one.</summary>
    public Guid VanId { get; private set; }

    /// <summary>The other.</summary>
    public Guid NaarId { get; private set; }

    /// <summary>What the one is to the other.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>"moeder van Sem", "partner van Ron": the relation with the other by name.</summary>
    public string Tot(string naam) => Omschrijving.EndsWith(" van", StringComparison.OrdinalIgnoreCase) ? $"{Omschrijving} {naam}" : $"{Omschrijving} van {naam}";

    /// <summary>Takes other words, when the report that gave the old ones is about other people.</summary>
    /// <param name="omschrijving">What the one is to the other.</param>
    public void Noem(string omschrijving) => Omschrijving = omschrijving;

    /// <summary>Records a relation.</summary>
    public static Relatie Leg(DateTimeOffset nu, Guid van, Guid naar, string omschrijving) =>
        new() { Id = Guid.CreateVersion7(nu), VanId = van, NaarId = naar, Omschrijving = omschrijving };
}
