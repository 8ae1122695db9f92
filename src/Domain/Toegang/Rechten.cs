using System.Collections.Frozen;
using static Kring.Domain.Toegang.Recht;

namespace Kring.Domain.Toegang;

/// <summary>The table of roles and rights; everybody keeps the own account. A right says what; the scope of a person says about which records.</summary>
public static class Rechten
{
    private static readonly Recht[] Lezen =
        [WerklijstZien, AdviesZien, MeldingenZien, MeldingZien, BerichtZien, CasussenZien, CasusZien, Zoeken, PersoonZien, PlanZien, BriefZien];

    private static readonly Recht[] VeiligThuis =
    [
        .. Lezen, MeldingOntvangen, GesprekVoeren, BehandelaarKiezen, VervangingRegelen, AcuteCheckVastleggen, HerkenningVastleggen, MeldingBeoordelen, MeldingTeruggeven, MelderTerugkoppelen, AanvullingLezen,
        AfgeschermdAdresTonen, AdresAfschermen, DienstAfronden, OverdrachtAanbieden, InformerenVastleggen, BriefVersturen, PlanBijwerken,
        KindgesprekVastleggen, MonitoringVastleggen, CasusSluiten, CasusSamenvoegen,
    ];

    private static readonly FrozenDictionary<Rol, FrozenSet<Recht>> Tabel = new Dictionary<Rol, Recht[]>
    {
        [Rol.MedewerkerVeiligThuis] = VeiligThuis,
        [Rol.TeamleiderVeiligThuis] = [.. VeiligThuis, GeweigerdBerichtAfhandelen, BriefsjabloonVaststellen, TeamLeiden],
        [Rol.Vertrouwensarts] = Lezen,
        [Rol.Gedragswetenschapper] = Lezen,
        [Rol.MedewerkerLokaalTeam] =
        [
            WerklijstZien, CasussenZien, CasusZien, Zoeken, PersoonZien, OverdrachtBeantwoorden, EigenaarWijzigen, AdresAfschermen,
            PlanZien, PlanBijwerken, KindgesprekVastleggen, VervangingRegelen,
        ],
        [Rol.Procesregisseur] = [WerklijstZien],
        [Rol.Ketenpartner] = [WerklijstZien, MeldingDoen],
        [Rol.Beleidsregisseur] = [WerklijstZien],
        [Rol.Beheerder] = [WerklijstZien, AccountOpenen, RegioInrichten, BriefsjabloonVaststellen],
        [Rol.FunctionarisGegevensbescherming] = [WerklijstZien],
    }.ToFrozenDictionary(regel => regel.Key, regel => regel.Value.Append(EigenAccountBeheren).ToFrozenSet());

    /// <summary>The rights of one role.</summary>
    /// <exception cref="KeyNotFoundException">A role without a row in the table: a fault in the program.</exception>
    public static IReadOnlySet<Recht> Van(Rol rol) => Tabel[rol];
}
