namespace Kring.Domain.Termijnen;

/// <summary>The words for what has to be done.</summary>
public static class Termijnsoorten
{
    /// <summary>The label on the screen.</summary>
    /// <param name="soort">What has to be done.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind of period.</exception>
    public static string Naam(this Termijnsoort soort) => soort switch
    {
        Termijnsoort.AcuteCheck => "Acute check",
        Termijnsoort.GeweigerdBericht => "Geweigerd bericht bekijken",
        Termijnsoort.GesprekAfronden => "Gesprek afronden",
        Termijnsoort.AanvullingLezen => "Aanvulling van de melder lezen",
        Termijnsoort.Herkenning => "Personen herkennen",
        Termijnsoort.Veiligheidsbeoordeling => "Veiligheidsbeoordeling",
        Termijnsoort.MelderTerugkoppelen => "Melder terugkoppelen",
        Termijnsoort.MelderTerugbellen => "Melder terugbellen",
        Termijnsoort.BetrokkenenInformeren => "Betrokkenen informeren",
        Termijnsoort.VoorwaardenEnVervolg => "Voorwaarden & Vervolg",
        Termijnsoort.RegionaalMaatwerk => "Regionaal maatwerk",
        Termijnsoort.OverdrachtAanvaarden => "Overdracht beantwoorden",
        Termijnsoort.Overdragen => "Overdragen",
        Termijnsoort.Monitoring => "Monitoring",
        Termijnsoort.Veiligheidsplan => "Veiligheidsplan",
        Termijnsoort.KindSpreken => "Kind spreken",
        Termijnsoort.NoodtoegangBeoordelen => "Noodtoegang beoordelen",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Unknown kind of period."),
    };
}
