namespace Kring.Domain.Meldingen;

/// <summary>What somebody recorded of one kind of recurrence.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Soort">Which kind.</param>
/// <param name="Woorden">In own words; null when it is no longer so.</param>
public sealed record Herhaling(DateTimeOffset Op, Guid Door, Herhalingssoort Soort, string? Woorden);

/// <summary>What is typed about one kind of recurrence.</summary>
/// <param name="Soort">Which kind.</param>
/// <param name="Woorden">In own words; empty when it is not so.</param>
public sealed record Herhaalkeuze(Herhalingssoort Soort, string? Woorden);

/// <summary>
/// The three kinds of recurrence that are often counted as one and ask for something different. None of them is the class by
/// earlier involvement of Veilig Thuis: that looks only at whether these people were known. Source: regional visions of Drenthe
/// (no single definition of recidive and hermelding) and Rotterdam-Rijnmond.
/// </summary>
public enum Herhalingssoort
{
    /// <summary>Somebody lived through violence earlier in life, in this household or another.</summary>
    EerderInHetLeven,

    /// <summary>It happened again while help or a plan was running.</summary>
    TijdensDeAanpak,

    /// <summary>It came to a new report because help was wrong, late, absent or short.</summary>
    HulpSchootTekort,
}

/// <summary>How the kinds are called on screen.</summary>
public static class Herhalingssoorten
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Herhalingssoort soort) => soort switch
    {
        Herhalingssoort.EerderInHetLeven => "Eerder in het leven geweld meegemaakt",
        Herhalingssoort.TijdensDeAanpak => "Opnieuw geweld terwijl er hulp of een plan loopt",
        _ => "Opnieuw gemeld omdat hulp niet paste, te laat kwam, uitbleef of te kort duurde",
    };
}
