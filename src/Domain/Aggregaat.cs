namespace Kring.Domain;

/// <summary>
/// A record that is loaded, changed and saved as one whole. It remembers what happened to it until that is saved.
/// </summary>
public abstract class Aggregaat
{
    private readonly List<Gebeurtenis> _gebeurtenissen = [];

    /// <summary>For the database mapper.</summary>
    protected Aggregaat()
    {
    }

    /// <summary>Begins a new record.</summary>
    /// <param name="id">A version 7 guid, made from the moment of the act.</param>
    protected Aggregaat(Guid id) => Id = id;

    /// <summary>Identifies the record for ever; people see a number or a name in its place.</summary>
    public Guid Id { get; private set; }

    /// <summary>Counts the saved changes, so that two people who change the same record at once are noticed.</summary>
    public int Versie { get; private set; }

    /// <summary>What happened since the record was loaded, in order.</summary>
    public IReadOnlyList<Gebeurtenis> Gebeurtenissen => _gebeurtenissen;

    /// <summary>Forgets what happened; called once the events are stored.</summary>
    public void VergeetGebeurtenissen() => _gebeurtenissen.Clear();

    /// <summary>Remembers that something happened.</summary>
    /// <param name="gebeurtenis">What happened.</param>
    protected void Meld(Gebeurtenis gebeurtenis) => _gebeurtenissen.Add(gebeurtenis);
}
