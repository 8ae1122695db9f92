namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    /// <summary>
    /// Takes an offer back that was not answered, for instance because another receiver fits better. The receiver no longer
    /// sees the casus, unless it takes part for another reason; zicht op veiligheid stays where it is.
    /// </summary>
    /// <param name="overdrachtId">The overdracht.</param>
    /// <param name="reden">Why; the receiver hears it.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="OverdrachtIsBeantwoord"/>,
    /// <see cref="RedenOntbreekt"/>.</exception>
    public void TrekOverdrachtIn(Guid overdrachtId, string reden, DateTimeOffset nu, Guid wie)
    {
        EisOpen();
        if (OpenOverdracht is not { } open || open.Id != overdrachtId)
        {
            throw new WeigeringException(new OverdrachtIsBeantwoord());
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            throw new WeigeringException(new RedenOntbreekt());
        }

        open.TrekIn(new Intrekking(nu, wie, reden.Trim()));
        if (Regisseur?.OrganisatieId != open.AanOrganisatieId)
        {
            StopMeedoen(open.AanOrganisatieId, nu);
        }

        Meld(new OverdrachtIngetrokken(nu, wie, Id, overdrachtId, open.AanOrganisatieId, reden.Trim()));
    }
}

/// <summary>That an offer was taken back before it was answered.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Reden">Why.</param>
public sealed record Intrekking(DateTimeOffset Op, Guid Door, string Reden);
