namespace Kring.Domain.Termijnen;

public sealed partial class Termijn
{
    /// <summary>About what it is and who has it, so that it can be put back there.</summary>
    public Termijnplek Plek => new(Waarover, new Verantwoordelijke(VerantwoordelijkeRol, OrganisatieId, MedewerkerId), ToegewezenOp, ToegewezenDoor);

    /// <summary>
    /// What must be done goes on in another record, or with somebody else. It does not begin anew: its begin, its last day and
    /// why that is so stay.
    /// </summary>
    /// <param name="naar">About what it is from now on, and who has it.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided; empty when the system did.</param>
    /// <exception cref="WeigeringException">The period is done (<see cref="TermijnIsAlAfgedaan"/>).</exception>
    public void Verplaats(Termijnplek naar, DateTimeOffset nu, Guid? wie)
    {
        MoetOpenZijn();
        if (naar == Plek)
        {
            return;
        }

        Waarover = naar.Waarover;
        Verantwoordelijk(naar.Wie);
        (ToegewezenOp, ToegewezenDoor) = (naar.ToegewezenOp, naar.ToegewezenDoor);
        Meld(new TermijnVerplaatst(Id, Soort, naar.Waarover, nu, wie));
    }

    /// <summary>What had lapsed because the same duty stood twice, is to be done after all.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided; empty when the system did.</param>
    public void Herleef(DateTimeOffset nu, Guid? wie)
    {
        if (IsVervallen)
        {
            (VervallenReden, VervallenOp, VervallenDoor) = (null, null, null);
            Meld(new TermijnHerleefd(Id, Soort, Waarover, nu, wie));
        }
    }
}

/// <summary>Where a period stands.</summary>
/// <param name="Waarover">The record it is about.</param>
/// <param name="Wie">Who must see to it.</param>
/// <param name="ToegewezenOp">Since when that person has it; null when it began with that person, or nobody has it.</param>
/// <param name="ToegewezenDoor">Who gave it to that person; null when the system did.</param>
public sealed record Termijnplek(Waarover Waarover, Verantwoordelijke Wie, DateTimeOffset? ToegewezenOp = null, Guid? ToegewezenDoor = null);
