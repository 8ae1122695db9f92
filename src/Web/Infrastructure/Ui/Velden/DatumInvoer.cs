using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>A date as it is typed: three texts, any of which may be missing when only part of a date is known.</summary>
public sealed record DatumInvoer
{
    public string? Dag { get; set; }

    public string? Maand { get; set; }

    public string? Jaar { get; set; }

    public bool IsLeeg => Schoon(Dag) is null && Schoon(Maand) is null && Schoon(Jaar) is null;

    public int? Dagnummer => Getal(Dag);

    public int? Maandnummer => Getal(Maand);

    public int? Jaartal => Getal(Jaar);

    /// <summary>The whole date, or null when it is empty, partial or does not exist.</summary>
    public DateOnly? Volledig =>
        Jaartal is { } jaar and >= 1 and <= 9999 && Maandnummer is { } maand and >= 1 and <= 12
        && Dagnummer is { } dag && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand)
            ? new DateOnly(jaar, maand, dag)
            : null;

    public static DatumInvoer Van(DateOnly? dag) => dag is { } d
        ? new() { Dag = Tekst(d.Day), Maand = Tekst(d.Month), Jaar = Tekst(d.Year) }
        : new();

    /// <summary>
    /// Adds at most one sentence to the page when this date cannot be used, and answers whether it can.
    /// <paramref name="wat"/> names it with its article: "de datum van het gesprek".
    /// </summary>
    public bool Controleer(ModelStateDictionary staat, string sleutel, string wat, Datumeis eis = default)
    {
        if (Fout(wat, eis) is not { } fout)
        {
            return true;
        }

        staat.AddModelError($"{sleutel}.{fout.Deel}", fout.Zin);
        return false;
    }

    private (string Deel, string Zin)? Fout(string wat, Datumeis eis)
    {
        if (IsLeeg)
        {
            return eis.MagLeeg ? null : (nameof(Dag), $"Vul {wat} in");
        }

        if (Jaartal is null || Jaartal is < 1800 or > 9999)
        {
            return (nameof(Jaar), $"Vul bij {wat} het jaar in met vier cijfers, bijvoorbeeld 1987");
        }

        if (eis.MagGedeeltelijk && Schoon(Dag) is null && (Schoon(Maand) is null || Maandnummer is >= 1 and <= 12))
        {
            return null;
        }

        return FoutInDagOfMaand(wat) ?? (Volledig > eis.NietNa
            ? (nameof(Dag), $"Kies voor {wat} een dag die niet na {Datumwoorden.Geschreven(eis.NietNa!.Value)} ligt")
            : null);
    }

    private (string Deel, string Zin)? FoutInDagOfMaand(string wat)
    {
        if (Maandnummer is null or < 1 or > 12)
        {
            return (nameof(Maand), $"Vul bij {wat} de maand in als getal van 1 tot en met 12");
        }

        return Volledig is null
            ? (nameof(Dag), $"Kijk bij {wat} de dag na: die maand heeft {DateTime.DaysInMonth(Jaartal!.Value, Maandnummer.Value)} dagen")
            : null;
    }

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    private static int? Getal(string? tekst) =>
        int.TryParse(Schoon(tekst), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a date must meet: may it be missing, may part of it be unknown, and its last allowed day.</summary>
public readonly record struct Datumeis(bool MagLeeg = false, bool MagGedeeltelijk = false, DateOnly? NietNa = null);
