namespace Kring.Domain.Termijnen;

public sealed partial class Termijn
{
    /// <summary>The moment it was met; empty while it was not.</summary>
    public DateTimeOffset? GehaaldOp { get; private set; }

    /// <summary>Who met it; empty when the system did.</summary>
    public Guid? GehaaldDoor { get; private set; }

    /// <summary>The moment it was no longer needed; empty while it is.</summary>
    public DateTimeOffset? VervallenOp { get; private set; }

    /// <summary>Who decided that; empty when the system did.</summary>
    public Guid? VervallenDoor { get; private set; }

    /// <summary>Why it was no longer needed.</summary>
    public string? VervallenReden { get; private set; }

    /// <summary>Met, and before its end was past.</summary>
    public bool IsOpTijdGehaald => GehaaldOp is { } op && !IsVoorbij(op);

    /// <summary>What had to be done is done, in time or late; a suspended period may be met as well.</summary>
    /// <param name="nu">The moment of the act.</param>
    /// <param name="wie">The medewerker; empty when the system does it.</param>
    /// <exception cref="WeigeringException">It was already met or lapsed (<see cref="TermijnIsAlAfgedaan"/>).</exception>
    public void Haal(DateTimeOffset nu, Guid? wie)
    {
        MoetOpenZijn();
        (GehaaldOp, GehaaldDoor) = (nu, wie);
        Meld(new TermijnGehaald(Id, Soort, Waarover, IsOpTijdGehaald, nu, wie));
    }

    /// <summary>What was done is not done after all, such as when it turns out to be about another; the last day stays the day it was.</summary>
    /// <param name="reden">Why it is to be done again.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided; empty when the system did.</param>
    /// <exception cref="WeigeringException">No reason is given (<see cref="RedenOntbreekt"/>).</exception>
    public void Heropen(string reden, DateTimeOffset nu, Guid? wie)
    {
        var waarom = Verplicht(reden);
        if (GehaaldOp is not null)
        {
            (GehaaldOp, GehaaldDoor) = (null, null);
            Meld(new TermijnHeropend(Id, Soort, Waarover, waarom, nu, wie));
        }
    }

    /// <summary>It no longer has to be done.</summary>
    /// <param name="reden">Why not.</param>
    /// <param name="nu">The moment of the act.</param>
    /// <param name="wie">The medewerker; empty when the system does it.</param>
    /// <exception cref="WeigeringException">
    /// It was already met or lapsed (<see cref="TermijnIsAlAfgedaan"/>), or no reason is given
    /// (<see cref="RedenOntbreekt"/>).
    /// </exception>
    public void VervalOmdat(string reden, DateTimeOffset nu, Guid? wie)
    {
        MoetOpenZijn();
        (VervallenReden, VervallenOp, VervallenDoor) = (Verplicht(reden), nu, wie);
        Meld(new TermijnVervallen(Id, Soort, Waarover, VervallenReden, nu, wie));
    }
}
