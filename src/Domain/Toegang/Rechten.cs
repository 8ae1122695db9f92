using System.Collections.Frozen;
using static Kring.Domain.Toegang.Recht;

namespace Kring.Domain.Toegang;

/// <summary>
/// The most that a role can be given; everybody keeps the own account. What of it holds, and for which records, says the
/// <see cref="Toegangsbeleid"/>, which a region can change within this table.
/// Source: what each role does and must never do in the division of work of the regions (a beheerder reads no case, a
/// beleidsregisseur sees no person, a procesregisseur has no contact with the family).
/// </summary>
public static class Rechten
{
    private static readonly Recht[] Lezen =
        [WerklijstZien, AdviesZien, MeldingenZien, MeldingZien, BerichtZien, CasussenZien, CasusZien, Zoeken, PersoonZien, PlanZien, BriefZien];

    private static readonly Recht[] VeiligThuis =
    [
        .. Lezen, MeldingOntvangen, GesprekVoeren, BehandelaarKiezen, VervangingRegelen, AcuteCheckVastleggen, HerkenningVastleggen, MeldingBeoordelen, MeldingTeruggeven, MelderTerugkoppelen, AanvullingLezen,
        AfgeschermdAdresTonen, AdresAfschermen, DienstAfronden, OverdrachtAanbieden, InformerenVastleggen, BriefVersturen, PlanBijwerken,
        KindgesprekVastleggen, MonitoringVastleggen, CasusSluiten, CasusSamenvoegen, NoodtoegangNemen,
    ];

    private static readonly FrozenDictionary<Rol, FrozenSet<Recht>> Tabel = new Dictionary<Rol, Recht[]>
    {
        [Rol.MedewerkerVeiligThuis] = VeiligThuis,
        [Rol.TeamleiderVeiligThuis] = [.. VeiligThuis, GeweigerdBerichtAfhandelen, BriefsjabloonVaststellen, TeamLeiden],
        [Rol.Vertrouwensarts] = [.. Lezen, NoodtoegangNemen],
        [Rol.Gedragswetenschapper] = [.. Lezen, NoodtoegangNemen],
        [Rol.MedewerkerLokaalTeam] =
        [
            WerklijstZien, CasussenZien, CasusZien, Zoeken, PersoonZien, OverdrachtBeantwoorden, EigenaarWijzigen, AdresAfschermen,
            PlanZien, PlanBijwerken, KindgesprekVastleggen, VervangingRegelen, NoodtoegangNemen,
        ],
        [Rol.Procesregisseur] = [WerklijstZien],
        [Rol.Ketenpartner] = [WerklijstZien, MeldingDoen],
        [Rol.Beleidsregisseur] = [WerklijstZien],
        [Rol.Beheerder] = [WerklijstZien, AccountOpenen, RegioInrichten, BriefsjabloonVaststellen, ToegangZien, ToegangVoorstellen],
        [Rol.FunctionarisGegevensbescherming] =
        [
            WerklijstZien, ToegangZien, ToegangVoorstellen, ToegangVaststellen, NoodtoegangBeoordelen,
            LogboekZien, LogboekNakijken, DossierinzageMaken,
        ],
    }.ToFrozenDictionary(regel => regel.Key, regel => regel.Value.Append(EigenAccountBeheren).ToFrozenSet());

    /// <summary>The rights of one role.</summary>
    /// <exception cref="KeyNotFoundException">A role without a row in the table: a fault in the program.</exception>
    public static IReadOnlySet<Recht> Van(Rol rol) => Tabel[rol];
}
