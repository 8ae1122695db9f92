namespace Kring.Voorbeeldland.Verhalen;

/// <summary>All stories, in a fixed order.</summary>
internal static class Verzameling
{
    public static IReadOnlyList<Verhaal> Alle() =>
    [
        new RuzieNaScheiding(),
        new VanMeldingTotSluiten(),
        new HermeldingNaSluiting(),
        new VervolgTijdensBeoordeling(),
        new VervolgTijdensMonitoring(),
        new GeheimAdres(),
        new StalkingDoorEx(),
        new OngeborenKind(),
        new Ouderenmishandeling(),
        new ZorgmeldingZonderGeweld(),
        new GeweigerdBericht(),
        new AcuutVanochtend(),
        new GevaarNogNietAfgewend(),
        new NietOntvankelijk(),
        new OnjuistGeadresseerd(),
        new GeenVervolg(),
        new RegionaalMaatwerk(),
        new OverdrachtTeruggegeven(),
        new OverdrachtWacht(),
        new BeoordelingTeLaat(),
        new KindNogNietGesproken(),
        new WisselVanEigenaar(),
        new NogTeHerkennen(),
        new OverdragenNogTeDoen(),
        new MonitoringVandaag(),
        new VoorwaardenEnVervolgKlaar(),
        new LatereMeldingNaarWijkteam(),
        new GeweigerdBerichtAfgehandeld(),
        new AdviesAanSchool(),
        new SchoolMeldtTelefonisch(),
        new BuurvrouwMeldt(),
        new GesprekLoopt(),
        new SchoolMeldtOnline(),
        new PartnerMeldtMetAccount(),
        new TeamVerdeelt(),
        new RegelsVanToegang(),
        new TweeKeerInKring(),
        new TweeCasussenEenGezin(),
        new TochTweeGezinnen(),
        new DeAndereDennis(),
    ];
}
