namespace Kring.Domain.Meldingen;

/// <summary>The statuses of a report that the national message standard knows for Veilig Thuis.</summary>
public enum Terugkoppelstatus
{
    /// <summary>VT-00: not admissible, for example because it is not about domestic violence.</summary>
    NietOntvankelijk,

    /// <summary>VT-01-01: safety assessed, Veilig Thuis takes the next steps itself.</summary>
    VervolgBijVeiligThuis,

    /// <summary>VT-01-02: safety assessed, handed over at once.</summary>
    OverdrachtNaBeoordeling,

    /// <summary>VT-01-03: safety assessed, nothing further needed.</summary>
    GeenVervolgNodig,

    /// <summary>VT-01-04: safety assessed, a regional service of Veilig Thuis is used.</summary>
    RegionaalMaatwerk,

    /// <summary>VT-02: handed over after a service of Veilig Thuis itself.</summary>
    Overdracht,

    /// <summary>VT-03: closed after a service of Veilig Thuis, without handing over.</summary>
    AfsluitingZonderOverdracht,

    /// <summary>VT-99: the report was meant for somebody else.</summary>
    OnjuistGeadresseerd,
}

/// <summary>The literal words and codes of the standard for each <see cref="Terugkoppelstatus"/>.</summary>
public static class Terugkoppelstatussen
{
    private const string Beoordeeld = "uitkomst veiligheidsbeoordeling";

    /// <summary>The code, such as <c>VT-01-02</c>.</summary>
    /// <param name="status">The status.</param>
    public static string Code(this Terugkoppelstatus status) => Van(status).Code;

    /// <summary>The literal value of the element <c>status</c>.</summary>
    /// <param name="status">The status.</param>
    public static string Statustekst(this Terugkoppelstatus status) => Van(status).Status;

    /// <summary>The literal value of the element <c>uitkomst</c>, or <c>null</c> where the status has none.</summary>
    /// <param name="status">The status.</param>
    public static string? Uitkomsttekst(this Terugkoppelstatus status) => Van(status).Uitkomst;

    private static (string Code, string Status, string? Uitkomst) Van(Terugkoppelstatus status) => status switch
    {
        Terugkoppelstatus.NietOntvankelijk => ("VT-00", "melding niet ontvankelijk", null),
        Terugkoppelstatus.VervolgBijVeiligThuis => ("VT-01-01", Beoordeeld, "vervolgstappen belegd bij VT"),
        Terugkoppelstatus.OverdrachtNaBeoordeling => ("VT-01-02", Beoordeeld, "overdracht"),
        Terugkoppelstatus.GeenVervolgNodig => ("VT-01-03", Beoordeeld, "geen vervolgstappen nodig"),
        Terugkoppelstatus.RegionaalMaatwerk => ("VT-01-04", Beoordeeld, "inzet regionaal maatwerk VT"),
        Terugkoppelstatus.Overdracht => ("VT-02", "overdracht", null),
        Terugkoppelstatus.AfsluitingZonderOverdracht => ("VT-03", "afsluiting zonder overdracht", null),
        Terugkoppelstatus.OnjuistGeadresseerd => ("VT-99", "Melding onjuist geadresseerd", null),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };
}
