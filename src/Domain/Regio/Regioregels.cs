using Kring.Domain.Termijnen;

namespace Kring.Domain.Regio;

/// <summary>
/// What a region decides itself because law and protocol leave it open. Each default is a choice, not a rule of law.
/// </summary>
public sealed record Regioregels
{
    /// <summary>The number of Veilig Thuis in the whole country, day and night.</summary>
    public const string Landelijk = "0800-2000";

    private static readonly string[] GewoneStappen =
        ["Politie gebeld", "Crisisteam gebeld", "Huisverbod overwogen", "Opvang gezocht", "Kind in veiligheid gebracht", "Huisarts of ggz gebeld"];

    private static readonly string[] GewoneDoelen =
    [
        "Ik neem waar voor een collega", "Iemand belt of schrijft over dit gezin", "Ik denk of beslis mee over deze casus", "Ik verdeel of begeleid het werk",
        "Ik kijk of het werk goed is gedaan",
    ];

    /// <summary>Name of the region; empty until it is set.</summary>
    public string Naam { get; init; } = "";

    /// <summary>Working days in which a receiver answers an offered overdracht. Differs per region.</summary>
    public int OverdrachtAanvaardenWerkdagen { get; init; } = 5;

    /// <summary>Working days in which Veilig Thuis finds a receiver after deciding to hand over.</summary>
    public int OverdragenWerkdagen { get; init; } = 5;

    /// <summary>Hours in which the acute check of a report is done.</summary>
    public int AcuteCheckUren { get; init; } = 1;

    /// <summary>The steps of the region's own protocol for immediate danger; empty for the usual ones.</summary>
    public IReadOnlyList<string> AcuteStappen { get; init; } = [];

    /// <summary>The steps to choose from.</summary>
    public IReadOnlyList<string> Acuutprotocol => AcuteStappen.Count > 0 ? AcuteStappen : GewoneStappen;

    /// <summary>Hours in which somebody looks at a refused message.</summary>
    public int GeweigerdBerichtUren { get; init; } = 4;

    /// <summary>Hours in which a talk is ended: as advice, as a report, or as neither.</summary>
    public int GesprekAfrondenUren { get; init; } = 4;

    /// <summary>Whether who takes a talk down treats the report that it becomes; false when a team divides the work itself.</summary>
    public bool GespreksvoerderBehandelt { get; init; } = true;

    /// <summary>Hours in which somebody reads what a reporter added to a report.</summary>
    public int AanvullingLezenUren { get; init; } = 4;

    /// <summary>The number that professionals call for advice; that of the whole country unless the region has its own.</summary>
    public string Adviesnummer { get; init; } = Landelijk;

    /// <summary>Working days in which a person tells the reporter how it stands, where no message can.</summary>
    public int MelderTerugkoppelenWerkdagen { get; init; } = 2;

    /// <summary>Working days in which a first veiligheidsplan stands after acceptance of an overdracht.</summary>
    public int VeiligheidsplanWerkdagen { get; init; } = 5;

    /// <summary>Working days in which every child is spoken with after acceptance of an overdracht.</summary>
    public int KindSprekenWerkdagen { get; init; } = 10;

    /// <summary>
    /// Years in which somebody counts as known to Veilig Thuis after its involvement ended. Three in the figures of CBS (table
    /// 85361NED); regions do not define it alike, so it is theirs to set.
    /// </summary>
    public int BekendJaren { get; init; } = 3;

    /// <summary>From how many persons seen in one hour by one colleague the log asks for a look. A choice of ours.</summary>
    public int VeelPersonenPerUur { get; init; } = 40;

    /// <summary>The hour in which the night begins for the log, on the clock; 0 to 23. A choice of ours.</summary>
    public int NachtVan { get; init; } = 22;

    /// <summary>The hour in which the night ends for the log; 0 to 23.</summary>
    public int NachtTot { get; init; } = 6;

    /// <summary>From how many refusals in a row the log asks for a look. A choice of ours.</summary>
    public int WeigeringenOpRij { get; init; } = 5;

    /// <summary>
    /// Whether the overview of who saw a file names colleagues; otherwise it names their organisation and role. Not settled by a
    /// source of ours, so a region decides.
    /// </summary>
    public bool InzageNoemtMedewerkers { get; init; }

    /// <summary>Whether an hour of the clock is night for the log.</summary>
    /// <param name="uur">0 to 23.</param>
    public bool IsNacht(int uur) => NachtVan > NachtTot ? uur >= NachtVan || uur < NachtTot : uur >= NachtVan && uur < NachtTot;

    /// <summary>Days that a royal decree equates with holidays (Algemene termijnenwet art. 3), each with its source.</summary>
    public IReadOnlyList<Feestdag> GelijkgesteldeDagen { get; init; } = [];

    /// <summary>The calendar by which periods are counted.</summary>
    public Kalender Kalender => new(GelijkgesteldeDagen);

    /// <summary>Whether who opens a casus that is not the own work says for what purpose.</summary>
    public bool VraagtInzagedoel { get; init; } = true;

    /// <summary>The purposes to choose from; empty for the usual ones. Not settled by a source of ours, so a region decides.</summary>
    public IReadOnlyList<string> Inzagedoelen { get; init; } = [];

    /// <summary>The purposes to choose from.</summary>
    public IReadOnlyList<string> Doelen => Inzagedoelen.Count > 0 ? Inzagedoelen : GewoneDoelen;

    /// <summary>Hours in which the purpose of opening a casus is not asked again.</summary>
    public int InzagedoelUren { get; init; } = 12;

    /// <summary>Hours after which a noodtoegang ends by itself.</summary>
    public int NoodtoegangUren { get; init; } = 4;

    /// <summary>Working days in which the privacy officer judges a noodtoegang.</summary>
    public int NoodtoegangBeoordelenWerkdagen { get; init; } = 5;

    /// <summary>Months after the start of monitoring at which people and professionals are asked.</summary>
    public IReadOnlyList<int> Monitormaanden { get; init; } = [3, 12];

    /// <summary>How the region calls its own service (VT-01-04).</summary>
    public string NaamRegionaalMaatwerk { get; init; } = "Regionaal maatwerk";

    /// <summary>Weeks in which that service is finished.</summary>
    public int RegionaalMaatwerkWeken { get; init; } = 10;
}
