namespace Kring.Domain.Meldingen;

/// <summary>What follows from a safety assessment. Source: StUF-Jeugdzorg 1.0.9, UitkomstVeiligheidsbeoordeling.</summary>
public enum UitkomstVeiligheidsbeoordeling
{
    /// <summary>VT-01-01: Veilig Thuis goes on itself.</summary>
    VervolgBijVeiligThuis,

    /// <summary>VT-01-02: another organisation takes over.</summary>
    Overdracht,

    /// <summary>VT-01-03: nothing more is needed.</summary>
    GeenVervolgNodig,

    /// <summary>VT-01-04: the region's own service.</summary>
    RegionaalMaatwerk,
}

/// <summary>How outcomes are called on screen and in messages.</summary>
public static class UitkomstenVeiligheidsbeoordeling
{
    /// <summary>The status with which the reporter is told.</summary>
    public static Terugkoppelstatus Status(this UitkomstVeiligheidsbeoordeling uitkomst) => uitkomst switch
    {
        UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis => Terugkoppelstatus.VervolgBijVeiligThuis,
        UitkomstVeiligheidsbeoordeling.Overdracht => Terugkoppelstatus.OverdrachtNaBeoordeling,
        UitkomstVeiligheidsbeoordeling.GeenVervolgNodig => Terugkoppelstatus.GeenVervolgNodig,
        _ => Terugkoppelstatus.RegionaalMaatwerk,
    };

    /// <summary>The name on screen.</summary>
    public static string Naam(this UitkomstVeiligheidsbeoordeling uitkomst) => uitkomst switch
    {
        UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis => "Veilig Thuis gaat zelf verder",
        UitkomstVeiligheidsbeoordeling.Overdracht => "Overdracht aan een andere organisatie",
        UitkomstVeiligheidsbeoordeling.GeenVervolgNodig => "Geen vervolg nodig",
        _ => "Regionaal maatwerk",
    };
}
