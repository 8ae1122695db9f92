using System.Globalization;

namespace Kring.Domain.Huishoudens;

/// <summary>
/// A birth date of which the month, or the day, may be unknown. Holds only what is known; the filler that
/// senders put in unknown parts is never kept.
/// </summary>
public readonly record struct Geboortedatum
{
    private Geboortedatum(int jaar, int? maand, int? dag) => (Jaar, Maand, Dag) = (jaar, maand, dag);

    /// <summary>The year.</summary>
    public int Jaar { get; }

    /// <summary>The month, or <c>null</c> when unknown.</summary>
    public int? Maand { get; }

    /// <summary>The day of the month, or <c>null</c> when unknown.</summary>
    public int? Dag { get; }

    /// <summary>The day itself when everything is known, otherwise <c>null</c>.</summary>
    public DateOnly? Volledig => Maand is { } maand && Dag is { } dag ? new DateOnly(Jaar, maand, dag) : null;

    /// <summary>The first day it can have been.</summary>
    public DateOnly Vroegst => new(Jaar, Maand ?? 1, Dag ?? 1);

    /// <summary>The last day it can have been.</summary>
    public DateOnly Laatst =>
        new(Jaar, Maand ?? 12, Dag ?? DateTime.DaysInMonth(Jaar, Maand ?? 12));

    /// <summary>A complete birth date.</summary>
    /// <param name="dag">The day of birth.</param>
    public static Geboortedatum Op(DateOnly dag) => new(dag.Year, dag.Month, dag.Day);

    /// <summary>A birth date of which at least the year is known.</summary>
    /// <param name="jaar">Year, 1 to 9999.</param>
    /// <param name="maand">Month 1 to 12, or <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such year or month.</exception>
    public static Geboortedatum In(int jaar, int? maand = null)
    {
        _ = new DateOnly(jaar, maand ?? 1, 1);
        return new(jaar, maand, null);
    }

    /// <summary>Reads a date as the StUF messages give it.</summary>
    /// <param name="waarde"><c>jjjjmmdd</c>; white space around it is ignored.</param>
    /// <param name="onvolledig">
    /// <c>D</c> day unknown, <c>M</c> month and day unknown, <c>J</c> nothing known, <c>V</c> or <c>null</c> complete.
    /// </param>
    /// <returns>The known parts; <c>null</c> when nothing is known or there is no such date.</returns>
    public static Geboortedatum? Lees(string? waarde, string? onvolledig)
    {
        var cijfers = onvolledig switch
        {
            null or "V" => waarde?.Trim(),
            "D" => VulAan(waarde, 6, "01"),
            "M" => VulAan(waarde, 4, "0101"),
            _ => null,
        };
        if (!DateOnly.TryParseExact(cijfers, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            return null;
        }

        return onvolledig switch
        {
            "D" => In(dag.Year, dag.Month),
            "M" => In(dag.Year),
            _ => Op(dag),
        };
    }

    /// <summary>
    /// The age in whole years on a day. Somebody born on 29 February grows a year older on 1 March
    /// in a year without that day.
    /// </summary>
    /// <param name="dag">The day.</param>
    /// <returns>The lowest and highest age it can be; equal when the date is complete. Never below zero.</returns>
    public (int Minimaal, int Maximaal) LeeftijdOp(DateOnly dag) => (Jaren(Laatst, dag), Jaren(Vroegst, dag));

    /// <summary>
    /// Whether both can be the birth date of one person: no part that both know differs. A year alone
    /// therefore agrees with every date in that year.
    /// </summary>
    /// <param name="andere">The other birth date.</param>
    public bool KanDezelfdeZijnAls(Geboortedatum andere) =>
        Jaar == andere.Jaar && Strookt(Maand, andere.Maand) && Strookt(Dag, andere.Dag);

    /// <summary>What is known, as people write it: <c>dd-mm-jjjj</c>, <c>mm-jjjj</c> or <c>jjjj</c>.</summary>
    public string Geschreven => string.Join('-', ToString().Split('-').Reverse());

    /// <summary>What is known, as <c>jjjj</c>, <c>jjjj-mm</c> or <c>jjjj-mm-dd</c>; <see cref="LeesOpgeslagen"/> reads it back.</summary>
    public override string ToString()
    {
        var tekst = Jaar.ToString("0000", CultureInfo.InvariantCulture);
        tekst += Maand is { } maand ? maand.ToString("'-'00", CultureInfo.InvariantCulture) : "";
        return tekst + (Dag is { } dag ? dag.ToString("'-'00", CultureInfo.InvariantCulture) : "");
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="tekst"><c>jjjj</c>, <c>jjjj-mm</c> or <c>jjjj-mm-dd</c>.</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Geboortedatum LeesOpgeslagen(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var onvolledig = tekst.Length switch { 4 => "M", 7 => "D", _ => "V" };
        return Lees(tekst.Replace("-", "", StringComparison.Ordinal).PadRight(8, '0'), onvolledig)
            ?? throw new FormatException("Not a stored birth date.");
    }

    private static string? VulAan(string? waarde, int bekend, string vulling) =>
        waarde?.Trim() is { Length: 8 } cijfers && cijfers.All(char.IsAsciiDigit) ? cijfers[..bekend] + vulling : null;

    private static bool Strookt(int? een, int? ander) => een is null || ander is null || een == ander;

    private static int Jaren(DateOnly geboren, DateOnly dag)
    {
        var jaren = dag.Year - geboren.Year;
        var nogNietJarig = (dag.Month, dag.Day).CompareTo((geboren.Month, geboren.Day)) < 0;
        return Math.Max(0, nogNietJarig ? jaren - 1 : jaren);
    }
}
