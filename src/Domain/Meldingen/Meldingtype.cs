namespace Kring.Domain.Meldingen;

/// <summary>Class of a report by earlier involvement of Veilig Thuis (CBS table 85361NED).</summary>
public enum Meldingtype
{
    /// <summary>Nobody of it was known, or all longer ago than counts.</summary>
    EersteMelding,

    /// <summary>Hermelding: several people were known, and the involvement had ended.</summary>
    HermeldingMeerdereBekend,

    /// <summary>Hermelding: one person was known, and the involvement had ended.</summary>
    HermeldingEenBekend,

    /// <summary>Vervolgmelding during a safety assessment.</summary>
    VervolgTijdensBeoordeling,

    /// <summary>Vervolgmelding after the safety assessment, while Veilig Thuis is involved.</summary>
    VervolgNaBeoordeling,

    /// <summary>Vervolgmelding during monitoring by Veilig Thuis.</summary>
    VervolgTijdensMonitoring,

    /// <summary>
    /// Not classed. The table does not say which reports those are. Here: a report that was sent back, because then nobody
    /// decides about whom it is and so not whether Veilig Thuis knew them. A report that still waits for recognition has no
    /// class yet.
    /// </summary>
    NietIngedeeld,
}

/// <summary>How the classes are called on screen.</summary>
public static class Meldingtypen
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Meldingtype type) => type switch
    {
        Meldingtype.EersteMelding => "Eerste melding",
        Meldingtype.HermeldingMeerdereBekend => "Hermelding, meer mensen bekend",
        Meldingtype.HermeldingEenBekend => "Hermelding, één persoon bekend",
        Meldingtype.VervolgTijdensBeoordeling => "Vervolgmelding tijdens de veiligheidsbeoordeling",
        Meldingtype.VervolgNaBeoordeling => "Vervolgmelding na de veiligheidsbeoordeling",
        Meldingtype.VervolgTijdensMonitoring => "Vervolgmelding tijdens monitoring",
        _ => "Niet ingedeeld",
    };
}
