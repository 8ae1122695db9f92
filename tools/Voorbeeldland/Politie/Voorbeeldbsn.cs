using System.Globalization;

namespace Kring.Voorbeeldland.Politie;

/// <summary>Invented citizen service numbers: they start with 9997, pass the eleven-test and belong to nobody.</summary>
public static class Voorbeeldbsn
{
    /// <summary>The same number for the same ordinal, always.</summary>
    /// <param name="volgnummer">0 to 8999.</param>
    public static string Nummer(int volgnummer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(volgnummer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(volgnummer, 8999);
        var gevonden = -1;
        for (var staart = 0; staart < 100_000; staart++)
        {
            var nummer = "9997" + staart.ToString("00000", CultureInfo.InvariantCulture);
            if (Voldoet(nummer) && ++gevonden == volgnummer)
            {
                return nummer;
            }
        }

        throw new InvalidOperationException("There are more than 9000 such numbers.");
    }

    private static bool Voldoet(string nummer) =>
        (nummer.Take(8).Select((cijfer, plek) => (9 - plek) * (cijfer - '0')).Sum() - (nummer[8] - '0')) % 11 == 0;
}
