namespace Kring.Domain.Huishoudens;

/// <summary>Whether a reason speaks for or against two descriptions being one person.</summary>
public enum Weging
{
    /// <summary>The same.</summary>
    Gelijk,

    /// <summary>Alike.</summary>
    Lijkt,

    /// <summary>Different.</summary>
    Anders,
}

/// <summary>One reason for or against, in words.</summary>
/// <param name="Weging">For, nearly, or against.</param>
/// <param name="Zin">In words a professional reads at a glance.</param>
public sealed record Herkenningsreden(Weging Weging, string Zin);

/// <summary>What tells a reported person from a known one beside what a matcher of names and dates can see.</summary>
public static class Herkenning
{
    /// <summary>
    /// Whether the ages agree, where at least one of them is a guess; null when nothing can be said, or both dates of birth
    /// are known and speak for themselves.
    /// </summary>
    /// <param name="gemeld">What is told.</param>
    /// <param name="bekend">The known person.</param>
    public static Herkenningsreden? Leeftijd(Persoonsgegevens gemeld, Persoon bekend)
    {
        if (LeeftijdPast(gemeld, bekend) is not { } past)
        {
            return null;
        }

        var gemelde = gemeld.LeeftijdVolgensMelder is { } leeftijd && gemeld.Geboren is null ? $"gemeld is ongeveer {leeftijd.Jaren} jaar" : $"gemeld is geboren {gemeld.Geboren?.Geschreven}";
        var bekende = bekend.Geboren is { } geboren ? $"bekend is geboren {geboren.Geschreven}" : $"bekend is ongeveer {bekend.LeeftijdVolgensMelder?.Jaren} jaar";
        return new(past ? Weging.Lijkt : Weging.Anders, $"{(past ? "leeftijd past" : "andere leeftijd")}: {gemelde}, {bekende}");
    }

    /// <summary>Whether somebody is reported at an address where the known person is or was.</summary>
    /// <param name="gemeld">What is told.</param>
    /// <param name="plekken">The addresses of the known person that count.</param>
    public static bool ZelfdeAdres(Persoonsgegevens gemeld, IEnumerable<Verblijf> plekken) =>
        plekken.Any(plek => plek.Adressleutel is { } sleutel && (sleutel == gemeld.FeitelijkAdres?.Sleutel || sleutel == gemeld.FormeelAdres?.Sleutel));

    private static bool? LeeftijdPast(Persoonsgegevens gemeld, Persoon bekend) =>
        (gemeld.Geboren, bekend.Geboren, gemeld.LeeftijdVolgensMelder, bekend.LeeftijdVolgensMelder) switch
        {
            (null, { } geboren, { } leeftijd, _) => leeftijd.KanZijn(geboren),
            ({ } geboren, null, _, { } leeftijd) => leeftijd.KanZijn(geboren),
            (null, null, { } een, { } ander) => een.KanZijn(ander),
            _ => null,
        };
}
