using System.Globalization;
using Kring.Domain.Huishoudens;

namespace Kring.Domain.Meldingen;

/// <summary>One value as the sender gave it: never trimmed, never corrected.</summary>
/// <param name="Waarde">The text as given; <c>null</c> when the element is absent or explicitly empty (nil).</param>
/// <param name="Reden">Why there is no value, as given (StUF <c>noValue</c>), or <c>null</c>.</param>
/// <param name="InBericht">Whether the element was in the message at all, be it nil.</param>
public readonly record struct Opgave(string? Waarde, string? Reden, bool InBericht)
{
    /// <summary>A value that is in the message.</summary>
    /// <param name="waarde">The text as given.</param>
    public static Opgave Van(string waarde) => new(waarde, null, true);

    /// <summary>Whether there is anything to read: not absent, not nil, not only white space.</summary>
    public bool IsIngevuld => !string.IsNullOrWhiteSpace(Waarde);

    /// <summary>The text as given, or nothing.</summary>
    public override string ToString() => Waarde ?? "";
}

/// <summary>
/// A date as the sender gave it. The standard types it as a number of at most eight digits, so
/// <c>20260231</c> passes; such a date is kept as given and used for nothing.
/// </summary>
/// <param name="Waarde">The text as given (<c>jjjjmmdd</c>), or <c>null</c>.</param>
/// <param name="Onvolledig">
/// The indicator as given: <c>V</c> complete, <c>D</c> day unknown, <c>M</c> month and day unknown,
/// <c>J</c> nothing known; <c>null</c> when not given, which means complete.
/// </param>
/// <param name="Reden">Why there is no value, as given, or <c>null</c>.</param>
/// <param name="InBericht">Whether the element was in the message at all, be it nil.</param>
public readonly record struct Datumopgave(string? Waarde, string? Onvolledig, string? Reden, bool InBericht)
{
    /// <summary>The day, when the date is complete and exists; otherwise <c>null</c>.</summary>
    public DateOnly? Dag => IsVolledig ? Lees(Waarde) : null;

    /// <summary>Whether the sender says that year, month and day are all known.</summary>
    public bool IsVolledig => Onvolledig is null or "V";

    /// <summary>
    /// Whether what the sender claims to know cannot be a date: no such day, or, where parts are
    /// declared unknown, no such year or month.
    /// </summary>
    public bool BestaatNiet => !string.IsNullOrWhiteSpace(Waarde) && Onvolledig != "J" && AlsGeboortedatum is null;

    /// <summary>
    /// The known parts as a birth date; filler of unknown parts is dropped. <c>null</c> when nothing is
    /// known or the date does not exist.
    /// </summary>
    public Geboortedatum? AlsGeboortedatum => Geboortedatum.Lees(Waarde, Onvolledig);

    private static DateOnly? Lees(string? waarde) =>
        DateOnly.TryParseExact(waarde?.Trim(), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : null;
}

/// <summary>A value under a name of the sender's own choice (StUF <c>extraElementen</c>).</summary>
/// <param name="Naam">The sender's name for it.</param>
/// <param name="Opgave">The value as given.</param>
/// <param name="Onvolledig">The indicator of an incomplete date, if the sender added one.</param>
public sealed record Extragegeven(string Naam, Opgave Opgave, string? Onvolledig);

/// <summary>
/// A technical attribute for which the message has no field of its own (a key, the kind of processing,
/// "not exact", an explicitly empty relation). Kept so that nothing of the message is lost.
/// </summary>
/// <param name="Waar">The place in the message, as a path of element names.</param>
/// <param name="Naam">The name of the attribute.</param>
/// <param name="Waarde">Its value as given.</param>
public sealed record Kenmerk(string Waar, string Naam, string Waarde);
