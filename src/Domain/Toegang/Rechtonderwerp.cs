namespace Kring.Domain.Toegang;

/// <summary>What a right is about; decides in which lines of the access policy it can stand.</summary>
public static class Rechtonderwerp
{
    private static readonly Recht[] Zaak =
    [
        Recht.MeldingZien, Recht.BerichtZien, Recht.AanvullingLezen, Recht.BehandelaarKiezen, Recht.AcuteCheckVastleggen,
        Recht.HerkenningVastleggen, Recht.MeldingBeoordelen, Recht.MelderTerugkoppelen, Recht.MeldingTeruggeven, Recht.CasusZien,
        Recht.PersoonZien, Recht.AfgeschermdAdresTonen, Recht.AdresAfschermen, Recht.DienstAfronden, Recht.OverdrachtAanbieden,
        Recht.OverdrachtBeantwoorden, Recht.EigenaarWijzigen, Recht.InformerenVastleggen, Recht.PlanZien, Recht.PlanBijwerken,
        Recht.KindgesprekVastleggen, Recht.MonitoringVastleggen, Recht.CasusSluiten, Recht.CasusSamenvoegen,
        Recht.BriefZien, Recht.BriefVersturen,
    ];

    private static readonly Recht[] Organisatie =
    [
        Recht.GesprekVoeren, Recht.AdviesZien, Recht.GeweigerdBerichtAfhandelen, Recht.VervangingRegelen, Recht.TeamLeiden,
        Recht.BriefsjabloonVaststellen,
    ];

    /// <summary>Whether everybody has a right whatever the policy says: to keep the own account.</summary>
    public static bool IsVanIedereen(this Recht recht) => recht == Recht.EigenAccountBeheren;

    /// <summary>Whether a right is about a report, a casus or the people in it.</summary>
    public static bool IsOverZaak(this Recht recht) => Zaak.Contains(recht);

    /// <summary>Whether a right makes sense for somebody who stands to a record in this way.</summary>
    public static bool PastBij(this Recht recht, Betrekking betrekking) => betrekking switch
    {
        Betrekking.Zelf => recht == Recht.MeldingDoen,
        Betrekking.EigenOrganisatie => Organisatie.Contains(recht),
        Betrekking.Geen => !recht.IsOverZaak() && !Organisatie.Contains(recht) && recht != Recht.MeldingDoen && !recht.IsVanIedereen(),
        _ => recht.IsOverZaak(),
    };
}
