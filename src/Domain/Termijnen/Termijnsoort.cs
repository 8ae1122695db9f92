namespace Kring.Domain.Termijnen;

/// <summary>What has to be done before the period ends.</summary>
public enum Termijnsoort
{
    /// <summary>On receipt of a melding: what is dangerous now, and who acts.</summary>
    AcuteCheck,

    /// <summary>A refused message may be a danger that nobody reads: a person looks at it.</summary>
    GeweigerdBericht,

    /// <summary>A talk that nobody ended may be a danger that nobody reads: it is ended.</summary>
    GesprekAfronden,

    /// <summary>Read what a reporter added to a melding afterwards.</summary>
    AanvullingLezen,

    /// <summary>Decide who the persons of a melding are.</summary>
    Herkenning,

    /// <summary>Assess the safety after a melding and decide what follows.</summary>
    Veiligheidsbeoordeling,

    /// <summary>Tell the reporter how it stands (Wmo 2015 art. 4.1.1 lid 2 g).</summary>
    MelderTerugkoppelen,

    /// <summary>Call the reporter back, as was agreed in the talk.</summary>
    MelderTerugbellen,

    /// <summary>Tell the betrokkenen that data about them were recorded (Wmo 2015 art. 5.3.1).</summary>
    BetrokkenenInformeren,

    /// <summary>Finish the service Voorwaarden &amp; Vervolg.</summary>
    VoorwaardenEnVervolg,

    /// <summary>Carry out what the region does beside the services of the law.</summary>
    RegionaalMaatwerk,

    /// <summary>Accept an offered overdracht, or return it with a reason.</summary>
    OverdrachtAanvaarden,

    /// <summary>Hand over after the decision to do so, or after an overdracht came back.</summary>
    Overdragen,

    /// <summary>Ask people and professionals whether it is safe, and stays so.</summary>
    Monitoring,

    /// <summary>Make or adjust the veiligheidsplan.</summary>
    Veiligheidsplan,

    /// <summary>Speak with a child, or record why not.</summary>
    KindSpreken,

    /// <summary>Judge afterwards whether somebody rightly opened a casus in an emergency.</summary>
    NoodtoegangBeoordelen,
}
