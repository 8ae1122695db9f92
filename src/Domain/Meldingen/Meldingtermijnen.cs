using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;

namespace Kring.Domain.Meldingen;

/// <summary>Which periods run around a report, and who answers for each.</summary>
public static class Meldingtermijnen
{
    /// <summary>
    /// From receipt: the acute check (norm of the region), the safety assessment (five working days) and telling the people
    /// (four weeks after recording, Wmo 2015 art. 5.3.1).
    /// </summary>
    public static IReadOnlyList<Termijn> BijOntvangst(Melding melding, Regioregels regels)
    {
        var acuut = new Termijnregel(
            Termijnsoort.AcuteCheck, new Termijnduur(regels.AcuteCheckUren, Termijneenheid.Uren), Termijngrond.Norm, "Regel van de regio");
        return
        [
            .. new[] { acuut, Termijnregels.Veiligheidsbeoordeling, Termijnregels.BetrokkenenInformeren }
                .Select(regel => Begin(regel, melding, regels)),
        ];
    }

    /// <summary>Somebody looks at a refused message within the hours the region sets.</summary>
    public static Termijn BijWeigering(OntvangenBericht bericht, Guid organisatieId, Regioregels regels)
    {
        var regel = new Termijnregel(
            Termijnsoort.GeweigerdBericht, new Termijnduur(regels.GeweigerdBerichtUren, Termijneenheid.Uren), Termijngrond.Norm, "Regel van de regio");
        return Termijn.Begin(
            regel,
            new Waarover(Onderwerpsoort.Bericht, bericht.Id),
            bericht.Ontvangen,
            new Verantwoordelijke(nameof(Rol.TeamleiderVeiligThuis), organisatieId),
            regels.Kalender);
    }

    /// <summary>A reporter who gets no messages between systems is told by a person, within the working days the region sets.</summary>
    public static Termijn BijVertellen(Melding melding, DateTimeOffset nu, Regioregels regels)
    {
        var regel = new Termijnregel(
            Termijnsoort.MelderTerugkoppelen, new Termijnduur(regels.MelderTerugkoppelenWerkdagen, Termijneenheid.Werkdagen), Termijngrond.Norm, "Regel van de regio");
        return Termijn.Begin(
            regel,
            new Waarover(Onderwerpsoort.Melding, melding.Id),
            nu,
            new Verantwoordelijke(nameof(Rol.MedewerkerVeiligThuis), melding.OrganisatieId, melding.BehandelaarId),
            regels.Kalender,
            melding.Gemeentecode);
    }

    /// <summary>Who promised to call back does so by the day that was agreed in the talk.</summary>
    /// <param name="melding">The report that came of the talk.</param>
    /// <param name="dag">The last day.</param>
    /// <exception cref="WeigeringException">The day lies before the talk (<see cref="EinddagLigtVoorBegin"/>).</exception>
    public static Termijn BijTerugbellen(Melding melding, DateOnly dag) => Termijn.Op(
        Termijnsoort.MelderTerugbellen,
        new Waarover(Onderwerpsoort.Melding, melding.Id),
        melding.Ontvangen,
        dag,
        "Afspraak met de melder",
        new Verantwoordelijke(nameof(Rol.MedewerkerVeiligThuis), melding.OrganisatieId, melding.BehandelaarId),
        melding.Gemeentecode);

    /// <summary>Somebody reads what a reporter added within the hours the region sets, however far the report is.</summary>
    /// <param name="melding">The report.</param>
    /// <param name="aanvulling">What was added.</param>
    /// <param name="behandelaar">Who is in charge and can still read it; null leaves it to everybody.</param>
    /// <param name="regels">The rules of the region.</param>
    public static Termijn BijAanvulling(Melding melding, Aanvulling aanvulling, Guid? behandelaar, Regioregels regels)
    {
        var regel = new Termijnregel(
            Termijnsoort.AanvullingLezen, new Termijnduur(regels.AanvullingLezenUren, Termijneenheid.Uren), Termijngrond.Norm, "Regel van de regio");
        return Termijn.Begin(
            regel,
            new Waarover(Onderwerpsoort.Melding, melding.Id, aanvulling.Id),
            aanvulling.Ontvangen,
            new Verantwoordelijke(nameof(Rol.MedewerkerVeiligThuis), melding.OrganisatieId, behandelaar),
            regels.Kalender,
            melding.Gemeentecode);
    }

    private static Termijn Begin(Termijnregel regel, Melding melding, Regioregels regels) => Termijn.Begin(
        regel,
        new Waarover(Onderwerpsoort.Melding, melding.Id),
        melding.Ontvangen,
        new Verantwoordelijke(nameof(Rol.MedewerkerVeiligThuis), melding.OrganisatieId, melding.BehandelaarId),
        regels.Kalender,
        melding.Gemeentecode);
}
