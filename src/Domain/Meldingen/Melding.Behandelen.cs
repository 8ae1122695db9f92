using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;

namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>Who of Veilig Thuis is in charge until a casus is known; null when nobody took it.</summary>
    public Guid? BehandelaarId { get; private set; }

    /// <summary>Somebody takes charge of a report that nobody has; repeating it changes nothing.</summary>
    /// <param name="behandelaar">Who takes it.</param>
    /// <param name="nu">The moment.</param>
    /// <exception cref="WeigeringException"><see cref="HeeftAlBehandelaar"/>, and what <see cref="WijsToe"/> refuses.</exception>
    public void NeemAan(Medewerker behandelaar, DateTimeOffset nu)
    {
        Behandelkeuze.EisVrij(BehandelaarId, behandelaar.Id);
        WijsToe(behandelaar, nu, behandelaar.Id);
    }

    /// <summary>Puts somebody of Veilig Thuis in charge of the report.</summary>
    /// <param name="behandelaar">Who; null when nobody has that id.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decides.</param>
    /// <exception cref="WeigeringException"><see cref="MeldingIsBeoordeeld"/>, <see cref="MeldingIsTeruggegeven"/>,
    /// <see cref="BehandelaarHoortBijCasus"/>, <see cref="KanGeenBehandelaarZijn"/>.</exception>
    public void WijsToe(Medewerker? behandelaar, DateTimeOffset nu, Guid wie)
    {
        EisNietAfgerond();
        if (CasusId is not null)
        {
            throw new WeigeringException(new BehandelaarHoortBijCasus());
        }

        var gekozen = behandelaar.EisBehandelaar(OrganisatieId, Gemeentecode, NederlandseTijd.Dag(nu));
        if (BehandelaarId != gekozen.Id)
        {
            BehandelaarId = gekozen.Id;
            Meld(new MeldingToegewezen(nu, wie, Id, gekozen.Id, gekozen.Naam));
        }
    }
}
