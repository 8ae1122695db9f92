namespace Kring.Domain.Termijnen;

public sealed partial class Termijn
{
    /// <summary>The name of the role that must see to it, as the room Toegang writes it.</summary>
    public string VerantwoordelijkeRol { get; private set; } = "";

    /// <summary>The organisation that must see to it.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>The person who must see to it; empty while it waits for anyone with the role.</summary>
    public Guid? MedewerkerId { get; private set; }

    /// <summary>Since when that person has it; empty when it began with that person, or nobody has it.</summary>
    public DateTimeOffset? ToegewezenOp { get; private set; }

    /// <summary>Who gave it to that person; empty when the system did.</summary>
    public Guid? ToegewezenDoor { get; private set; }

    /// <summary>Whether somebody else gave it to this person yesterday or today.</summary>
    /// <param name="wie">Who has it.</param>
    /// <param name="vandaag">The Dutch calendar day.</param>
    public bool IsNieuwVoor(Guid? wie, DateOnly vandaag) =>
        wie is not null && MedewerkerId == wie && ToegewezenDoor is { } door && door != wie
        && ToegewezenOp is { } op && NederlandseTijd.Dag(op) >= vandaag.AddDays(-1);

    /// <summary>Makes another role, organisation or person answerable.</summary>
    /// <param name="verantwoordelijke">Who must see to it from now on.</param>
    /// <param name="wie">The medewerker who assigns; empty when the system does it.</param>
    /// <param name="nu">The moment of the act.</param>
    /// <exception cref="WeigeringException">The period is done (<see cref="TermijnIsAlAfgedaan"/>).</exception>
    public void WijsToe(Verantwoordelijke verantwoordelijke, Guid? wie, DateTimeOffset nu)
    {
        MoetOpenZijn();
        if (verantwoordelijke.MedewerkerId != MedewerkerId)
        {
            var heeftIemand = verantwoordelijke.MedewerkerId is not null;
            (ToegewezenOp, ToegewezenDoor) = (heeftIemand ? nu : null, heeftIemand ? wie : null);
        }

        Verantwoordelijk(verantwoordelijke);
        Meld(new TermijnToegewezen(Id, Soort, Waarover, verantwoordelijke, nu, wie));
    }

    private void Verantwoordelijk(Verantwoordelijke wie) =>
        (VerantwoordelijkeRol, OrganisatieId, MedewerkerId) = (wie.Rol, wie.OrganisatieId, wie.MedewerkerId);
}
