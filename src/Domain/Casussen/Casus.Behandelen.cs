using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;

namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    /// <summary>Who of Veilig Thuis does its part in this casus; null when nobody took it.</summary>
    public Guid? BehandelaarId { get; private set; }

    /// <summary>Somebody takes charge of a casus that nobody has; repeating it changes nothing.</summary>
    /// <param name="behandelaar">Who takes it.</param>
    /// <param name="nu">The moment.</param>
    /// <exception cref="WeigeringException"><see cref="HeeftAlBehandelaar"/>, and what <see cref="WijsToe"/> refuses.</exception>
    public void NeemAan(Medewerker behandelaar, DateTimeOffset nu)
    {
        Behandelkeuze.EisVrij(BehandelaarId, behandelaar.Id);
        WijsToe(behandelaar, nu, behandelaar.Id);
    }

    /// <summary>Puts somebody of Veilig Thuis in charge of its part in this casus.</summary>
    /// <param name="behandelaar">Who; null when nobody has that id.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decides.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="KanGeenBehandelaarZijn"/>.</exception>
    public void WijsToe(Medewerker? behandelaar, DateTimeOffset nu, Guid wie)
    {
        EisOpen();
        var gekozen = behandelaar.EisBehandelaar(OrganisatieId, Gemeentecode, NederlandseTijd.Dag(nu));
        if (BehandelaarId != gekozen.Id)
        {
            BehandelaarId = gekozen.Id;
            Meld(new CasusToegewezen(nu, wie, Id, gekozen.Id, gekozen.Naam));
        }
    }

    /// <summary>The casus and its reports: about these something can be to do.</summary>
    public IReadOnlyList<Guid> Zaken() => [Id, .. meldingen.Select(melding => melding.MeldingId)];

    /// <summary>Who handled the report stays on in its casus, unless the casus has somebody already.</summary>
    /// <param name="behandelaarId">Who handled the report; null when nobody did.</param>
    public void BlijftBij(Guid? behandelaarId) => BehandelaarId ??= behandelaarId;
}
