using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;

namespace Kring.Domain.Casussen;

/// <summary>Which periods run in a casus, and who answers for each.</summary>
public static class Casustermijnen
{
    private const string RegelVanDeRegio = "Regel van de regio";

    /// <summary>A service of Veilig Thuis: ten weeks, or as the region sets for its own service.</summary>
    public static Termijn BijDienst(Casus casus, Dienst dienst, Regioregels regels)
    {
        var regel = dienst.Soort == Dienstsoort.VoorwaardenEnVervolg
            ? Termijnregels.VoorwaardenEnVervolg
            : Norm(Termijnsoort.RegionaalMaatwerk, new Termijnduur(regels.RegionaalMaatwerkWeken, Termijneenheid.Weken));
        return Begin(regel, casus, dienst.Id, dienst.Gestart, VeiligThuis(casus), regels);
    }

    /// <summary>After the decision to hand over, or after a return: somebody finds a receiver.</summary>
    public static Termijn Overdragen(Casus casus, DateTimeOffset nu, Regioregels regels) => Begin(
        Norm(Termijnsoort.Overdragen, new Termijnduur(regels.OverdragenWerkdagen, Termijneenheid.Werkdagen)),
        casus, null, nu, VeiligThuis(casus), regels);

    /// <summary>The receiver answers an offered overdracht.</summary>
    public static Termijn OverdrachtAanvaarden(Casus casus, Overdracht overdracht, Regioregels regels) => Begin(
        Norm(Termijnsoort.OverdrachtAanvaarden, new Termijnduur(regels.OverdrachtAanvaardenWerkdagen, Termijneenheid.Werkdagen)),
        casus,
        overdracht.Id,
        overdracht.Aangeboden,
        new Verantwoordelijke(nameof(Rol.MedewerkerLokaalTeam), overdracht.AanOrganisatieId),
        regels);

    /// <summary>The eigenaar makes the first plan.</summary>
    public static Termijn Veiligheidsplan(Casus casus, DateTimeOffset nu, Regioregels regels) => Begin(
        Norm(Termijnsoort.Veiligheidsplan, new Termijnduur(regels.VeiligheidsplanWerkdagen, Termijneenheid.Werkdagen)),
        casus, null, nu, Eigenaar(casus), regels);

    /// <summary>The eigenaar speaks with a child.</summary>
    public static Termijn KindSpreken(Casus casus, Guid kindId, DateTimeOffset nu, Regioregels regels) => Begin(
        Norm(Termijnsoort.KindSpreken, new Termijnduur(regels.KindSprekenWerkdagen, Termijneenheid.Werkdagen)),
        casus, kindId, nu, Eigenaar(casus), regels);

    /// <summary>Veilig Thuis asks people and professionals at a monitoring moment.</summary>
    public static Termijn Monitoring(Casus casus, Monitormoment moment, DateTimeOffset nu) => Termijn.Op(
        Termijnsoort.Monitoring,
        new Waarover(Onderwerpsoort.Casus, casus.Id, moment.Id),
        nu,
        moment.Gepland,
        RegelVanDeRegio,
        VeiligThuis(casus),
        casus.Gemeentecode);

    private static Termijnregel Norm(Termijnsoort soort, Termijnduur duur) =>
        new(soort, duur, Termijngrond.Norm, RegelVanDeRegio);

    private static Verantwoordelijke VeiligThuis(Casus casus) =>
        new(nameof(Rol.MedewerkerVeiligThuis), casus.OrganisatieId, casus.BehandelaarId);

    internal static Verantwoordelijke Eigenaar(Casus casus) => casus.Regisseur is { } regisseur
        ? new(nameof(Rol.MedewerkerLokaalTeam), regisseur.OrganisatieId, regisseur.MedewerkerId)
        : VeiligThuis(casus);

    private static Termijn Begin(
        Termijnregel regel, Casus casus, Guid? onderdeel, DateTimeOffset nu, Verantwoordelijke wie, Regioregels regels) =>
        Termijn.Begin(
            regel, new Waarover(Onderwerpsoort.Casus, casus.Id, onderdeel), nu, wie, regels.Kalender, casus.Gemeentecode);
}
