namespace Kring.Domain.Termijnen;

public sealed partial class Termijn
{
    /// <summary>The name of the role that must see to it, as the room Toegang writes it.</summary>
    public string VerantwoordelijkeRol { get; private set; } = "";

    /// <summary>The organisation that must see to it.</summary>
    public Guid OrganisatieId { get; private set; }

    /// <summary>The person who must see to it; empty while it waits for anyone with the role.</summary>
    public Guid? MedewerkerId { get; private set; }

    /// <summary>Makes another role, organisation or person answerable.</summary>
    /// <param name="verantwoordelijke">Who must see to it from now on.</param>
    /// <param name="wie">The medewerker who assigns; empty when the system does it.</param>
    /// <param name="nu">The moment of the act.</param>
    /// <exception cref="WeigeringException">The period is done (<see cref="TermijnIsAlAfgedaan"/>).</exception>
    public void WijsToe(Verantwoordelijke verantwoordelijke, Guid? wie, DateTimeOffset nu)
    {
        MoetOpenZijn();
        Verantwoordelijk(verantwoordelijke);
        Meld(new TermijnToegewezen(Id, Soort, Waarover, verantwoordelijke, nu, wie));
    }

    private void Verantwoordelijk(Verantwoordelijke wie) =>
        (VerantwoordelijkeRol, OrganisatieId, MedewerkerId) = (wie.Rol, wie.OrganisatieId, wie.MedewerkerId);
}
