namespace Kring.Domain.Meldingen;

/// <summary>How far a report is, as far as the reporter can see by itself: nothing of what was found or decided.</summary>
public enum Meldstand
{
    /// <summary>Nobody has looked at it yet.</summary>
    Ontvangen,

    /// <summary>Veilig Thuis works on it.</summary>
    InBehandeling,

    /// <summary>The work of Veilig Thuis on it ended.</summary>
    Afgehandeld,
}

/// <summary>How far a report is for its reporter, and how that is called.</summary>
public static class Meldstanden
{
    /// <summary>How far a report is for its reporter.</summary>
    /// <param name="melding">The report.</param>
    public static Meldstand VoorMelder(this Melding melding) => melding switch
    {
        { Teruggave: not null } => Meldstand.Afgehandeld,
        { Beoordeling: not null, VerwachtEinde: false } => Meldstand.Afgehandeld,
        { AcuteCheck: null, BehandelaarId: null } => Meldstand.Ontvangen,
        _ => Meldstand.InBehandeling,
    };

    /// <summary>The label on the screen.</summary>
    /// <param name="stand">How far it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no such stage.</exception>
    public static string Naam(this Meldstand stand) => stand switch
    {
        Meldstand.Ontvangen => "Ontvangen",
        Meldstand.InBehandeling => "In behandeling",
        Meldstand.Afgehandeld => "Afgehandeld",
        _ => throw new ArgumentOutOfRangeException(nameof(stand), stand, "Unknown stage."),
    };
}
