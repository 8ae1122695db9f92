namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    private readonly List<Overdracht> overdrachten = [];

    /// <summary>All overdrachten, oldest first.</summary>
    public IReadOnlyList<Overdracht> Overdrachten => overdrachten;

    /// <summary>The overdracht that was offered and not yet answered; null when none is.</summary>
    public Overdracht? OpenOverdracht => overdrachten.Find(overdracht => overdracht.IsOpen);

    /// <summary>The conditions Veilig Thuis set in what was accepted; the local field upholds them (Regiovisie Rotterdam-Rijnmond).</summary>
    public IEnumerable<string> Veiligheidsvoorwaarden =>
        overdrachten.Where(overdracht => overdracht.Aanvaarding is not null).SelectMany(overdracht => overdracht.Voorwaarden).Distinct();

    /// <summary>
    /// Offers the casus to another organisation. It sees the casus from now on; zicht op veiligheid stays where it is until
    /// it accepts. Where another organisation holds zicht op veiligheid already, a later report goes to that organisation.
    /// </summary>
    /// <param name="aanbod">To whom, in which category and with which conditions.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <returns>The overdracht.</returns>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="OverdrachtStaatOpen"/>,
    /// <see cref="ZichtLigtElders"/>, <see cref="OverdrachtAlleenAanZichthouder"/>, <see cref="OverdrachtAanZichzelf"/>, <see cref="WatBekendIsOntbreekt"/>,
    /// <see cref="VoorwaardenOntbreken"/>.</exception>
    public Overdracht BiedOverdrachtAan(Overdrachtaanbod aanbod, DateTimeOffset nu, Guid wie)
    {
        ControleerAanbod(aanbod);
        var overdracht = new Overdracht(Guid.CreateVersion7(nu), aanbod, nu, wie);
        overdrachten.Add(overdracht);
        DoeMee(aanbod.AanOrganisatieId, nu);
        Meld(new OverdrachtAangeboden(nu, wie, Id, overdracht.Id, aanbod.AanOrganisatieId));
        return overdracht;
    }

    /// <summary>
    /// The receiver accepts: in one act zicht op veiligheid moves, there is exactly one eigenaar, and a running service of
    /// Veilig Thuis ends. Who directs for the receiver already keeps the place, unless another is named.
    /// </summary>
    /// <param name="overdrachtId">The overdracht.</param>
    /// <param name="organisatieId">The organisation that accepts.</param>
    /// <param name="eigenaarId">Who becomes eigenaar; somebody of that organisation.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="OverdrachtIsBeantwoord"/>,
    /// <see cref="OverdrachtIsAanAnderen"/>.</exception>
    public void AanvaardOverdracht(Guid overdrachtId, Guid organisatieId, Guid eigenaarId, DateTimeOffset nu, Guid wie)
    {
        var overdracht = TeBeantwoorden(overdrachtId, organisatieId);
        overdracht.Aanvaard(nu, wie);
        // Who was eigenaar for another organisation is no longer needed, so that organisation no longer sees the casus.
        if (Regisseur is { } vorige && vorige.OrganisatieId != organisatieId)
        {
            StopMeedoen(vorige.OrganisatieId, nu);
        }

        VerplaatsZicht(organisatieId, nu);
        NeemRegieOver(eigenaarId, organisatieId, nu);
        RondLopendeDienstAf("Overgedragen.", nu, wie);
        Meld(new OverdrachtAanvaard(nu, wie, Id, overdrachtId, organisatieId, overdracht.MetVoorwaarden));
    }

    /// <summary>The receiver returns the casus with a reason; zicht op veiligheid never left Veilig Thuis.</summary>
    /// <param name="overdrachtId">The overdracht.</param>
    /// <param name="organisatieId">The organisation that returns it.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="CasusIsGesloten"/>, <see cref="OverdrachtIsBeantwoord"/>,
    /// <see cref="OverdrachtIsAanAnderen"/>, <see cref="RedenOntbreekt"/>.</exception>
    public void GeefOverdrachtTerug(Guid overdrachtId, Guid organisatieId, string reden, DateTimeOffset nu, Guid wie)
    {
        var overdracht = TeBeantwoorden(overdrachtId, organisatieId);
        if (string.IsNullOrWhiteSpace(reden))
        {
            throw new WeigeringException(new RedenOntbreekt());
        }

        overdracht.GeefTerug(reden.Trim(), nu, wie);
        if (Regisseur?.OrganisatieId != organisatieId)
        {
            StopMeedoen(organisatieId, nu);
        }

        Meld(new OverdrachtTeruggegeven(nu, wie, Id, overdrachtId, reden.Trim()));
    }

    /// <summary>What stands in the way of offering, to be said before somebody fills in the form; null when nothing does.</summary>
    public Weigering? WaaromNietOverTeDragen() => this switch
    {
        { Afsluiting: not null } => WaaromDicht(),
        { OpenOverdracht: not null } => new OverdrachtStaatOpen(),
        _ when ZichtNu!.OrganisatieId != OrganisatieId && !HeeftMeldingSindsOverdracht => new ZichtLigtElders(),
        _ => null,
    };

    /// <summary>
    /// Whether the casus can be offered to this organisation: to the one that holds zicht op veiligheid, or to any while that
    /// is Veilig Thuis.
    /// </summary>
    public bool KanAangebodenWordenAan(Guid organisatieId) =>
        ZichtNu is { } houder && (houder.OrganisatieId == OrganisatieId || houder.OrganisatieId == organisatieId);

    // What came in after the last acceptance the holder of zicht op veiligheid does not have yet.
    private bool HeeftMeldingSindsOverdracht =>
        overdrachten.FindLast(overdracht => overdracht.Aanvaarding is not null) is not { Aanvaarding: { } laatste }
        || meldingen.Exists(melding => melding.Sinds > laatste.Op);

    private void ControleerAanbod(Overdrachtaanbod aanbod)
    {
        if (WaaromNietOverTeDragen() is { } beletsel)
        {
            throw new WeigeringException(beletsel);
        }

        if (aanbod.AanOrganisatieId == OrganisatieId)
        {
            throw new WeigeringException(new OverdrachtAanZichzelf());
        }

        if (!KanAangebodenWordenAan(aanbod.AanOrganisatieId))
        {
            throw new WeigeringException(new OverdrachtAlleenAanZichthouder());
        }

        if (string.IsNullOrWhiteSpace(aanbod.WatBekendIs))
        {
            throw new WeigeringException(new WatBekendIsOntbreekt());
        }

        if (LopendeDienst?.Soort == Dienstsoort.VoorwaardenEnVervolg && aanbod.Voorwaarden.Count == 0)
        {
            throw new WeigeringException(new VoorwaardenOntbreken());
        }
    }

    private Overdracht TeBeantwoorden(Guid overdrachtId, Guid organisatieId)
    {
        EisOpen();
        var overdracht = overdrachten.Find(kandidaat => kandidaat.Id == overdrachtId);
        if (overdracht is not { IsOpen: true })
        {
            throw new WeigeringException(new OverdrachtIsBeantwoord());
        }

        return overdracht.AanOrganisatieId == organisatieId
            ? overdracht
            : throw new WeigeringException(new OverdrachtIsAanAnderen());
    }
}
