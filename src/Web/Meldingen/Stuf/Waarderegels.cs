using System.Text.RegularExpressions;

namespace Kring.Web.Meldingen.Stuf;

/// <summary>The kinds of text that occur in the messages, as XML Schema reads them.</summary>
internal static partial class Waarderegels
{
    private static readonly char[] Wit = [' ', '\t', '\r', '\n'];

    public static readonly Waarderegel Vrij = new(_ => true, "tekst zijn");

    public static readonly Waarderegel Boolean = new(
        tekst => tekst.Trim(Wit) is "true" or "false" or "1" or "0", "true of false zijn");

    /// <summary>Typed as a decimal number of at most eight digits, so it may have a sign, leading zeros and ".0".</summary>
    public static readonly Waarderegel Datum = new(IsDatum, "een getal van ten hoogste acht cijfers zijn (jjjjmmdd)");

    public static readonly Waarderegel Landcode = new(
        tekst => EenTotVierCijfers().IsMatch(tekst.Trim(Wit)), "een getal van een tot vier cijfers zijn");

    public static readonly Waarderegel Huisnummer = new(
        tekst => PositiefGetal().Match(tekst.Trim(Wit)) is { Success: true } getal && getal.Groups[1].Length <= 5,
        "een getal van 1 tot en met 99999 zijn");

    public static Waarderegel Tekst(int maximaal, int minimaal = 0) => new(
        tekst => Lengte(tekst) is var lengte && lengte >= minimaal && lengte <= maximaal,
        minimaal == 0 ? $"ten hoogste {maximaal} tekens lang zijn"
        : minimaal == maximaal ? $"precies {maximaal} tekens lang zijn"
        : $"{minimaal} tot en met {maximaal} tekens lang zijn");

    public static Waarderegel Lijst(params string[] waarden) => new(
        tekst => waarden.Contains(tekst, StringComparer.Ordinal),
        waarden.Length == 1 ? $"'{waarden[0]}' zijn" : $"een van deze zijn: {string.Join("; ", waarden)}");

    public static Waarderegel Patroon(string patroon, string eis)
    {
        var regel = new Regex($@"\A(?:{patroon})\z", RegexOptions.CultureInvariant);
        return new(regel.IsMatch, eis);
    }

    // XML Schema counts characters, not the halves that .NET counts.
    private static int Lengte(string tekst) => tekst.Length - tekst.Count(char.IsLowSurrogate);

    private static bool IsDatum(string tekst)
    {
        var getal = Decimaal().Match(tekst.Trim(Wit));
        return getal.Success
            && getal.Groups["heel"].Value.TrimStart('0').Length <= 8
            && getal.Groups["deel"].Value.Trim('0').Length == 0;
    }

    [GeneratedRegex(@"\A[0-9]{1,4}\z")]
    private static partial Regex EenTotVierCijfers();

    [GeneratedRegex(@"\A\+?0*([1-9][0-9]*)\z")]
    private static partial Regex PositiefGetal();

    [GeneratedRegex(@"\A[+-]?(?:(?<heel>[0-9]+)(?:\.(?<deel>[0-9]*))?|\.(?<deel>[0-9]+))\z")]
    private static partial Regex Decimaal();
}
