using System.Collections.Frozen;

namespace Kring.Domain.Toegang;

/// <summary>How rights are called on screen, for who reads the access policy.</summary>
public static class Rechtwoorden
{
    private static readonly FrozenDictionary<Recht, string> Namen = new Dictionary<Recht, string>
    {
        [Recht.AccountOpenen] = "iemand toegang geven",
        [Recht.EigenAccountBeheren] = "het eigen account beheren",
        [Recht.WerklijstZien] = "de eigen werklijst zien",
        [Recht.MeldingenZien] = "de lijst van meldingen zien",
        [Recht.MeldingZien] = "een melding lezen",
        [Recht.GesprekVoeren] = "een gesprek opnemen",
        [Recht.AdviesZien] = "adviezen lezen",
        [Recht.MeldingOntvangen] = "een melding aannemen",
        [Recht.MeldingDoen] = "een melding doen en volgen",
        [Recht.AanvullingLezen] = "lezen wat de melder toevoegde",
        [Recht.BerichtZien] = "het bericht van de melder lezen",
        [Recht.GeweigerdBerichtAfhandelen] = "geweigerde berichten bekijken",
        [Recht.BehandelaarKiezen] = "een behandelaar kiezen",
        [Recht.VervangingRegelen] = "vervanging regelen",
        [Recht.TeamLeiden] = "het werk van het team verdelen",
        [Recht.AcuteCheckVastleggen] = "de acute check doen",
        [Recht.HerkenningVastleggen] = "vaststellen om wie het gaat",
        [Recht.MeldingBeoordelen] = "de veiligheid beoordelen",
        [Recht.MelderTerugkoppelen] = "de melder vertellen hoe het staat",
        [Recht.MeldingTeruggeven] = "een melding teruggeven",
        [Recht.CasussenZien] = "de lijst van casussen zien",
        [Recht.CasusZien] = "een casus lezen",
        [Recht.Zoeken] = "zoeken",
        [Recht.PersoonZien] = "een persoon bekijken",
        [Recht.AfgeschermdAdresTonen] = "een afgeschermd adres tonen, met reden",
        [Recht.AdresAfschermen] = "een adres afschermen",
        [Recht.DienstAfronden] = "een dienst afronden",
        [Recht.OverdrachtAanbieden] = "een casus overdragen",
        [Recht.OverdrachtBeantwoorden] = "een overdracht beantwoorden",
        [Recht.EigenaarWijzigen] = "een andere eigenaar kiezen",
        [Recht.InformerenVastleggen] = "betrokkenen vertellen over de melding",
        [Recht.PlanZien] = "het plan lezen",
        [Recht.PlanBijwerken] = "het plan bijwerken",
        [Recht.KindgesprekVastleggen] = "een gesprek met een kind vastleggen",
        [Recht.MonitoringVastleggen] = "navragen of het veilig is",
        [Recht.CasusSluiten] = "een casus sluiten",
        [Recht.CasusSamenvoegen] = "casussen samenvoegen of uit elkaar halen",
        [Recht.BriefZien] = "brieven lezen",
        [Recht.BriefVersturen] = "brieven versturen",
        [Recht.BriefsjabloonVaststellen] = "vaste teksten van brieven wijzigen",
        [Recht.BerichtVersturen] = "berichten versturen (alleen Kring zelf)",
        [Recht.LogboekZien] = "het logboek doorzoeken",
        [Recht.LogboekNakijken] = "nakijken wat opvalt in het logboek",
        [Recht.DossierinzageMaken] = "voor iemand opzoeken wie het dossier bekeek",
        [Recht.RegioInrichten] = "de regio inrichten",
        [Recht.ToegangZien] = "de regels van toegang lezen",
        [Recht.ToegangVoorstellen] = "een wijziging van de regels van toegang voorstellen",
        [Recht.ToegangVaststellen] = "een wijziging van de regels van toegang vaststellen",
        [Recht.NoodtoegangNemen] = "noodtoegang nemen",
        [Recht.NoodtoegangBeoordelen] = "noodtoegang beoordelen",
    }.ToFrozenDictionary();

    /// <summary>The name on screen; begins with what is done to.</summary>
    /// <exception cref="KeyNotFoundException">A right without words: a fault in the program.</exception>
    public static string Naam(this Recht recht) => Namen[recht];
}
