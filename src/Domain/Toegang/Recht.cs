namespace Kring.Domain.Toegang;

/// <summary>One thing a person may do or see. Every page and every act names exactly one.</summary>
public enum Recht
{
    /// <summary>Let somebody in with an account.</summary>
    AccountOpenen,

    /// <summary>See where one is logged in, end that, and keep the means of one's own login.</summary>
    EigenAccountBeheren,

    /// <summary>See one's own worklist, and keep views of it.</summary>
    WerklijstZien,

    /// <summary>See the list of reports in one's work area.</summary>
    MeldingenZien,

    /// <summary>See one report.</summary>
    MeldingZien,

    /// <summary>Take down a talk, and end it as advice or as a report.</summary>
    GesprekVoeren,

    /// <summary>Read advices that were given.</summary>
    AdviesZien,

    /// <summary>Take in a report; also the right of the receiving system.</summary>
    MeldingOntvangen,

    /// <summary>Report by form, see how far one's own reports are, and add to them; also the right of the form without account.</summary>
    MeldingDoen,

    /// <summary>Read what a reporter added to a report.</summary>
    AanvullingLezen,

    /// <summary>Read the whole message of the reporter.</summary>
    BerichtZien,

    /// <summary>Read a refused message and record what was done with it.</summary>
    GeweigerdBerichtAfhandelen,

    /// <summary>Take charge of a report or casus, or put a colleague in charge.</summary>
    BehandelaarKiezen,

    /// <summary>Say who stands in while one is absent.</summary>
    VervangingRegelen,

    /// <summary>Divide the work of a team: see who can take more, keep views for all, and arrange who stands in for whom.</summary>
    TeamLeiden,

    /// <summary>Record the acute check.</summary>
    AcuteCheckVastleggen,

    /// <summary>Decide who the reported persons are.</summary>
    HerkenningVastleggen,

    /// <summary>Decide the safety assessment of a report.</summary>
    MeldingBeoordelen,

    /// <summary>Record what the reporter was told.</summary>
    MelderTerugkoppelen,

    /// <summary>Send a report back: not admissible or wrongly addressed.</summary>
    MeldingTeruggeven,

    /// <summary>See the list of cases.</summary>
    CasussenZien,

    /// <summary>See one case.</summary>
    CasusZien,

    /// <summary>Look for persons and cases within one's own scope.</summary>
    Zoeken,

    /// <summary>See one person of a case.</summary>
    PersoonZien,

    /// <summary>Have a shielded address shown, with a reason.</summary>
    AfgeschermdAdresTonen,

    /// <summary>Shield the addresses of a person.</summary>
    AdresAfschermen,

    /// <summary>Finish a service of Veilig Thuis.</summary>
    DienstAfronden,

    /// <summary>Offer a case to another organisation.</summary>
    OverdrachtAanbieden,

    /// <summary>Accept or return an offered case.</summary>
    OverdrachtBeantwoorden,

    /// <summary>Put another eigenaar, or a casusregisseur, in place.</summary>
    EigenaarWijzigen,

    /// <summary>Record who was informed about a report.</summary>
    InformerenVastleggen,

    /// <summary>See the plan of a household.</summary>
    PlanZien,

    /// <summary>Change the plan of a household.</summary>
    PlanBijwerken,

    /// <summary>Record a talk with a child, or why there was none.</summary>
    KindgesprekVastleggen,

    /// <summary>Record the outcome of a monitoring moment.</summary>
    MonitoringVastleggen,

    /// <summary>Close a case.</summary>
    CasusSluiten,

    /// <summary>Join two open cases that turn out to be one, or part them again.</summary>
    CasusSamenvoegen,

    /// <summary>Read letters that were made.</summary>
    BriefZien,

    /// <summary>Record that a letter was posted or given.</summary>
    BriefVersturen,

    /// <summary>Change the fixed text of a kind of letter.</summary>
    BriefsjabloonVaststellen,

    /// <summary>Deliver what must go out; the right of the system alone, no role has it.</summary>
    BerichtVersturen,

    /// <summary>Search the log.</summary>
    LogboekZien,

    /// <summary>See what in the log deserves a look, and record what was found.</summary>
    LogboekNakijken,

    /// <summary>Make for a person the overview of who saw the file (AVG art. 15).</summary>
    DossierinzageMaken,

    /// <summary>Set up the region: its organisations, its municipalities and who works there.</summary>
    RegioInrichten,

    /// <summary>Read the policy of access: who may what.</summary>
    ToegangZien,

    /// <summary>Propose another line of the policy of access.</summary>
    ToegangVoorstellen,

    /// <summary>Decide about a proposal of somebody else for the policy of access.</summary>
    ToegangVaststellen,

    /// <summary>Open a casus outside one's own scope for a short time in an emergency, with a reason.</summary>
    NoodtoegangNemen,

    /// <summary>Judge afterwards whether somebody rightly opened a casus in an emergency.</summary>
    NoodtoegangBeoordelen,
}
