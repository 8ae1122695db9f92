using static Kring.Domain.Toegang.Recht;

namespace Kring.Domain.Toegang;

/// <summary>The lines of access that a region begins with, role by role.</summary>
internal static class Begintoegang
{
    // How long a partner reads on after closing is not laid down anywhere: half a year is a choice that a region can change.
    private const int HalfJaar = 183;

    private static readonly Recht[] ZaakLezen = [MeldingZien, BerichtZien, CasusZien, PersoonZien, PlanZien, BriefZien];

    private static readonly Recht[] ZaakBehandelen =
    [
        .. ZaakLezen, BehandelaarKiezen, AcuteCheckVastleggen, HerkenningVastleggen, MeldingBeoordelen, MeldingTeruggeven,
        MelderTerugkoppelen, AanvullingLezen, AfgeschermdAdresTonen, AdresAfschermen, DienstAfronden, OverdrachtAanbieden,
        InformerenVastleggen, BriefVersturen, PlanBijwerken, KindgesprekVastleggen, MonitoringVastleggen, CasusSluiten, CasusSamenvoegen,
    ];

    private static readonly Recht[] ZaakMeewerken =
    [
        CasusZien, PersoonZien, OverdrachtBeantwoorden, EigenaarWijzigen, AdresAfschermen, PlanZien, PlanBijwerken, KindgesprekVastleggen,
    ];

    private static readonly Recht[] Lijsten = [WerklijstZien, MeldingenZien, CasussenZien, Zoeken, NoodtoegangNemen];

    /// <summary>All lines.</summary>
    public static IReadOnlyList<Toegangsregel> Regels { get; } =
    [
        .. VeiligThuis(Rol.MedewerkerVeiligThuis, [.. Lijsten, MeldingOntvangen], ZaakBehandelen, GesprekVoeren, AdviesZien, VervangingRegelen),
        .. VeiligThuis(
            Rol.TeamleiderVeiligThuis, [.. Lijsten, MeldingOntvangen], ZaakBehandelen,
            GesprekVoeren, AdviesZien, VervangingRegelen, TeamLeiden, GeweigerdBerichtAfhandelen, BriefsjabloonVaststellen),
        .. VeiligThuis(Rol.Vertrouwensarts, Lijsten, ZaakLezen, AdviesZien),
        .. VeiligThuis(Rol.Gedragswetenschapper, Lijsten, ZaakLezen, AdviesZien),
        Regel(Rol.MedewerkerLokaalTeam, Betrekking.Geen, WerklijstZien, CasussenZien, Zoeken, NoodtoegangNemen),
        Regel(Rol.MedewerkerLokaalTeam, Betrekking.EigenOrganisatie, VervangingRegelen),
        Regel(Rol.MedewerkerLokaalTeam, Betrekking.Deelnemer, ZaakMeewerken) with { InWerkgebied = true, DagenNaSluiting = HalfJaar },
        Regel(Rol.MedewerkerLokaalTeam, Betrekking.Noodtoegang, CasusZien, PersoonZien, PlanZien),
        Regel(Rol.Procesregisseur, Betrekking.Geen, WerklijstZien),
        Regel(Rol.Ketenpartner, Betrekking.Geen, WerklijstZien),
        Regel(Rol.Ketenpartner, Betrekking.Zelf, MeldingDoen),
        Regel(Rol.Beleidsregisseur, Betrekking.Geen, WerklijstZien),
        Regel(Rol.Beheerder, Betrekking.Geen, WerklijstZien, AccountOpenen, RegioInrichten, ToegangZien, ToegangVoorstellen),
        Regel(Rol.Beheerder, Betrekking.EigenOrganisatie, BriefsjabloonVaststellen),
        Regel(
            Rol.FunctionarisGegevensbescherming, Betrekking.Geen,
            WerklijstZien, ToegangZien, ToegangVoorstellen, ToegangVaststellen, NoodtoegangBeoordelen,
            LogboekZien, LogboekNakijken, DossierinzageMaken),
    ];

    private static IEnumerable<Toegangsregel> VeiligThuis(Rol rol, Recht[] zonderZaak, Recht[] zaak, params Recht[] organisatie) =>
    [
        Regel(rol, Betrekking.Geen, zonderZaak),
        Regel(rol, Betrekking.EigenOrganisatie, organisatie),
        Regel(rol, Betrekking.EigenZaak, zaak) with { InWerkgebied = true },
        Regel(rol, Betrekking.Noodtoegang, ZaakLezen),
    ];

    private static Toegangsregel Regel(Rol rol, Betrekking betrekking, params Recht[] rechten) =>
        new() { Rol = rol, Betrekking = betrekking, Rechten = rechten };
}
