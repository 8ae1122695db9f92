using System.Globalization;
using System.Text.RegularExpressions;

namespace Kring.Domain.Huishoudens;

/// <summary>
/// An age as somebody guessed it on a day. It bounds the day of birth, and nobody guesses to the year: it speaks for or
/// against somebody being the same person, and is never kept as a date of birth.
/// </summary>
/// <param name="Jaren">Whole years, by guess.</param>
/// <param name="Op">The day on which it was told.</param>
public sealed partial record GemeldeLeeftijd(int Jaren, DateOnly Op)
{
    /// <summary>Nobody is older.</summary>
    public const int Hoogste = 120;

    private const int Basismarge = 2;

    private const int JarenPerMarge = 10;

    /// <summary>The first day of birth when the guess is right.</summary>
    public DateOnly Vroegst => Op.AddYears(-Jaren - 1).AddDays(1);

    /// <summary>The last day of birth when the guess is right.</summary>
    public DateOnly Laatst => Op.AddYears(-Jaren);

    // Of a child one is wrong by a year or two, of a grown-up by more.
    private int Marge => Basismarge + (Jaren / JarenPerMarge);

    /// <summary>The whole years in what was typed, such as "34" or "ongeveer 34 jaar"; null when it is no number of years.</summary>
    /// <param name="getypt">What was typed.</param>
    public static int? Lees(string? getypt) =>
        getypt is not null && Getal().Match(getypt.Trim()) is { Success: true } gevonden
        && int.Parse(gevonden.Groups["jaren"].Value, CultureInfo.InvariantCulture) is var jaren and <= Hoogste ? jaren : null;

    /// <summary>Whether somebody with this date of birth can be meant.</summary>
    public bool KanZijn(Geboortedatum geboren) =>
        geboren.Laatst >= Vroegst.AddYears(-Marge) && geboren.Vroegst <= Laatst.AddYears(Marge);

    /// <summary>Whether somebody of this guessed age can be meant.</summary>
    public bool KanZijn(GemeldeLeeftijd ander) =>
        ander.Laatst >= Vroegst.AddYears(-Marge) && ander.Vroegst <= Laatst.AddYears(Marge);

    /// <summary>"ongeveer 34 jaar" on a day, counted on from the day of telling.</summary>
    public string InWoorden(DateOnly dag) => $"ongeveer {Geboortedatum.Op(Laatst).LeeftijdOp(dag).Minimaal} jaar";

    [GeneratedRegex(@"^\D{0,15}?(?<jaren>\d{1,3})\s*(?:jaar|jr\.?|j\.?)?\s*(?:oud)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Getal();
}
