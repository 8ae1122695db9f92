namespace Kring.Domain.Termijnen;

public sealed partial class Termijn
{
    /// <summary>Not met and not lapsed; it may be suspended.</summary>
    public bool IsOpen => GehaaldOp is null && VervallenOp is null;

    /// <summary>Open, and the time is running.</summary>
    public bool Loopt => IsOpen && !IsOpgeschort;

    /// <summary>What had to be done is done.</summary>
    public bool IsGehaald => GehaaldOp is not null;

    /// <summary>It no longer had to be done.</summary>
    public bool IsVervallen => VervallenOp is not null;

    /// <summary>It runs, and its last day is past.</summary>
    /// <param name="vandaag">The Dutch calendar day.</param>
    public bool IsTeLaat(DateOnly vandaag) => Loopt && vandaag > Einddag;

    /// <summary>It runs, and its end is past; for a period in hours by the minute.</summary>
    /// <param name="nu">The moment.</param>
    public bool IsTeLaat(DateTimeOffset nu) => Loopt && IsVoorbij(nu);

    /// <summary>What is left, in words of at most twenty characters: "nog 3 werkdagen", "vandaag", "2 dagen te laat".</summary>
    /// <param name="vandaag">The Dutch calendar day.</param>
    /// <param name="kalender">Which days are no working days.</param>
    public string Resteert(DateOnly vandaag, Kalender kalender)
    {
        if (!Loopt)
        {
            return IsGehaald ? "gehaald" : IsVervallen ? "vervallen" : "opgeschort";
        }

        return (Einddag.DayNumber - vandaag.DayNumber) switch
        {
            < 0 and var dagen => $"{Aantal(-dagen, Termijneenheid.Dagen)} te laat",
            0 => Eindmoment is { } moment ? $"vandaag {NederlandseTijd.Lokaal(moment):HH.mm}" : "vandaag",
            >= 14 and var dagen => $"nog {Aantal(dagen / 7, Termijneenheid.Weken)}",
            var dagen => $"nog {InDagen(dagen, vandaag, kalender)}",
        };
    }

    private string InDagen(int dagen, DateOnly vandaag, Kalender kalender)
    {
        // Where the Algemene termijnenwet does not apply, weekends and holidays count (Wth art. 13).
        var werkdagen = Grond == Termijngrond.WetZonderTermijnenwet ? 0 : Werkdagen.Tel(vandaag, Einddag, kalender);
        return werkdagen == 0 ? Aantal(dagen, Termijneenheid.Dagen) : Aantal(werkdagen, Termijneenheid.Werkdagen);
    }

    private static string Aantal(int aantal, Termijneenheid eenheid) => $"{aantal} {Termijnduur.Woord(aantal, eenheid)}";

    private bool IsVoorbij(DateTimeOffset nu) => new Termijneinde(Einddag, Eindmoment).IsVoorbij(nu);

    private void MoetOpenZijn()
    {
        if (!IsOpen)
        {
            throw new WeigeringException(new TermijnIsAlAfgedaan());
        }
    }

    private void MoetOpTijdZijn(DateTimeOffset nu)
    {
        if (IsVoorbij(nu))
        {
            throw new WeigeringException(new TermijnIsVerlopen(Einddag));
        }
    }

    private static string Verplicht(string reden) => string.IsNullOrWhiteSpace(reden)
        ? throw new WeigeringException(new RedenOntbreekt())
        : reden.Trim();
}
