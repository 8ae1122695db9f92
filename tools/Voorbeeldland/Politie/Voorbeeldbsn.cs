using System.Globalization;

namespace Kring.Voorbeeldland.Politie;

/// <summary>Invented citizen service numbers: they start with 9997, pass the eleven-test and belong to nobody.</summary>
public static class Voorbeeldbsn
{
    /// <summary>How many there are.</summary>
    public const int Aantal = 9000;

    private static readonly Lazy<string[]> Alle = new(() =>
    [
        .. Enumerable.Range(0, 100_000).Select(staart => "9997" + staart.ToString("00000", CultureInfo.InvariantCulture)).Where(Voldoet).Take(Aantal),
    ]);

    /// <summary>The same number for the same ordinal, always.</summary>
    /// <param name="volgnummer">0 to 8999.</param>
    public static string Nummer(int volgnummer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(volgnummer);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(volgnummer, Aantal);
        return Alle.Value[volgnummer];
    }

    private static bool Voldoet(string nummer) =>
        (nummer.Take(8).Select((cijfer, plek) => (9 - plek) * (cijfer - '0')).Sum() - (nummer[8] - '0')) % 11 == 0;
}
