using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>What somebody must do: a sentence with its verb, the page for it, and the right that page asks.</summary>
public sealed record TeDoen(string Wat, string Pad, Recht Recht)
{
    public static TeDoen Bij(Termijn termijn, Zaken zaken, Regioregels regels) => termijn.Waarover.Soort switch
    {
        Onderwerpsoort.Melding => BijMelding(termijn.Soort, $"/meldingen/{termijn.Waarover.Id}", zaken.Melding(termijn)),
        Onderwerpsoort.Casus => BijCasus(termijn, $"/casussen/{termijn.Waarover.Id}", zaken, regels),
        Onderwerpsoort.Noodtoegang => new("Noodtoegang beoordelen", $"/toegang/noodtoegang/{termijn.Waarover.Id}", RechtVoor(termijn.Soort)),
        Onderwerpsoort.Gesprek => new("Gesprek afronden", $"/gesprekken/{termijn.Waarover.Id}", RechtVoor(termijn.Soort)),
        _ => new("Geweigerd bericht bekijken", $"/meldingen/geweigerd/{termijn.Waarover.Id}", RechtVoor(termijn.Soort)),
    };

    /// <summary>The right that the act asks; who lacks it has no such work.</summary>
    public static Recht RechtVoor(Termijnsoort soort) => soort switch
    {
        Termijnsoort.AcuteCheck => Recht.AcuteCheckVastleggen,
        Termijnsoort.GeweigerdBericht => Recht.GeweigerdBerichtAfhandelen,
        Termijnsoort.GesprekAfronden => Recht.GesprekVoeren,
        Termijnsoort.AanvullingLezen => Recht.AanvullingLezen,
        Termijnsoort.Herkenning => Recht.HerkenningVastleggen,
        Termijnsoort.Veiligheidsbeoordeling => Recht.MeldingBeoordelen,
        Termijnsoort.MelderTerugkoppelen or Termijnsoort.MelderTerugbellen => Recht.MelderTerugkoppelen,
        Termijnsoort.BetrokkenenInformeren => Recht.InformerenVastleggen,
        Termijnsoort.VoorwaardenEnVervolg or Termijnsoort.RegionaalMaatwerk => Recht.DienstAfronden,
        Termijnsoort.OverdrachtAanvaarden => Recht.OverdrachtBeantwoorden,
        Termijnsoort.Overdragen => Recht.OverdrachtAanbieden,
        Termijnsoort.Monitoring => Recht.MonitoringVastleggen,
        Termijnsoort.Veiligheidsplan => Recht.PlanBijwerken,
        Termijnsoort.KindSpreken => Recht.KindgesprekVastleggen,
        Termijnsoort.NoodtoegangBeoordelen => Recht.NoodtoegangBeoordelen,
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind of period."),
    };

    private static TeDoen BijMelding(Termijnsoort soort, string pad, Meldingzaak? zaak) => soort switch
    {
        Termijnsoort.AcuteCheck => new("Acute check doen", $"{pad}/acute-check", RechtVoor(soort)),
        Termijnsoort.AanvullingLezen => new("Lezen wat de melder toevoegde", $"{pad}/aanvullingen", RechtVoor(soort)),
        Termijnsoort.Herkenning => Herkennen(pad),
        Termijnsoort.Veiligheidsbeoordeling when zaak is { IsHerkend: false } => Herkennen(pad),
        Termijnsoort.Veiligheidsbeoordeling => new("Veiligheidsbeoordeling afronden", $"{pad}/beoordelen", RechtVoor(soort)),
        Termijnsoort.MelderTerugkoppelen => new("Melder vertellen hoe het staat", $"{pad}/vertellen", RechtVoor(soort)),
        Termijnsoort.MelderTerugbellen => new("Melder terugbellen", $"{pad}/vertellen", RechtVoor(soort)),
        Termijnsoort.BetrokkenenInformeren when zaak?.CasusId is { } casus =>
            new("Betrokkenen vertellen over de melding", $"/casussen/{casus}/informeren", RechtVoor(soort)),
        Termijnsoort.BetrokkenenInformeren => new("Betrokkenen vertellen over de melding", pad, Recht.MeldingZien),
        _ => new(soort.Naam(), pad, Recht.MeldingZien),
    };

    private static TeDoen Herkennen(string pad) =>
        new("Vaststellen om wie het gaat", $"{pad}/herkennen", Recht.HerkenningVastleggen);

    private static TeDoen BijCasus(Termijn termijn, string pad, Zaken zaken, Regioregels regels) => termijn.Soort switch
    {
        Termijnsoort.VoorwaardenEnVervolg => new("Voorwaarden & Vervolg afronden", pad, RechtVoor(termijn.Soort)),
        Termijnsoort.RegionaalMaatwerk => new($"{regels.NaamRegionaalMaatwerk} afronden", pad, RechtVoor(termijn.Soort)),
        Termijnsoort.OverdrachtAanvaarden => new("Overdracht beantwoorden", $"{pad}/overdracht", RechtVoor(termijn.Soort)),
        Termijnsoort.Overdragen => new("Overdracht aanbieden", $"{pad}/overdragen", RechtVoor(termijn.Soort)),
        Termijnsoort.Monitoring => new("Navragen of het veilig is", $"{pad}/monitoren", RechtVoor(termijn.Soort)),
        Termijnsoort.Veiligheidsplan => new("Eerste afspraken maken", $"{pad}/plan/afspraken/nieuw", RechtVoor(termijn.Soort)),
        Termijnsoort.KindSpreken => new(
            $"Spreken met {zaken.Persoon(termijn.Waarover.OnderdeelId) ?? "een kind"}",
            $"{pad}/plan/kinderen/{termijn.Waarover.OnderdeelId}",
            RechtVoor(termijn.Soort)),
        _ => new(termijn.Soort.Naam(), pad, Recht.CasusZien),
    };
}
