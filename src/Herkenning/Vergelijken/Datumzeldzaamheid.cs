using Kring.Herkenning.Datums;
using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Vergelijken;

/// <summary>
/// How rare years, months, days and birthdays are in a list. The first of January is common where dates of birth were not
/// registered, and then says less.
/// </summary>
public sealed class Datumzeldzaamheid
{
    private const int Jaren = 10000;
    private const int Delen = 100;

    private readonly float[] jaren;
    private readonly float[] verjaardagen;
    private readonly float[] maanden;
    private readonly float[] dagen;

    private Datumzeldzaamheid(int[] jaren, int[] verjaardagen, int[] maanden, int[] dagen) =>
        (this.jaren, this.verjaardagen, this.maanden, this.dagen) =
            (Logaritmen(jaren, 90), Logaritmen(verjaardagen, 365), Logaritmen(maanden, 12), Logaritmen(dagen, 31));

    /// <summary>Counts the dates of a list.</summary>
    public static Datumzeldzaamheid Van(Lijst lijst)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        var (jaren, verjaardagen, maanden, dagen) = (new int[Jaren], new int[Delen * Delen], new int[Delen], new int[Delen]);
        foreach (ref readonly var regel in lijst.Regels)
        {
            var datum = regel.Geboren;
            if (!datum.IsLeeg)
            {
                jaren[datum.Jaar]++;
                verjaardagen[datum.Getal % Jaren] += datum.IsVolledig ? 1 : 0;
                maanden[datum.Maand] += datum.Maand > 0 ? 1 : 0;
                dagen[datum.Dag] += datum.Dag > 0 ? 1 : 0;
            }
        }

        return new(jaren, verjaardagen, maanden, dagen);
    }

    /// <summary>The rarity of a year.</summary>
    public float Jaar(Datum datum) => jaren[datum.Jaar];

    /// <summary>The rarity of a month.</summary>
    public float Maand(Datum datum) => maanden[datum.Maand];

    /// <summary>The rarity of a day of the month.</summary>
    public float Dag(Datum datum) => dagen[datum.Dag];

    /// <summary>The rarity of a day and month together.</summary>
    public float Verjaardag(Datum datum) => verjaardagen[datum.Getal % Jaren];

    // As if twenty persons more were spread over all values: a small list knows its dates badly.
    private static float[] Logaritmen(int[] telling, int waarden)
    {
        var som = telling.Sum() + 20f;
        return [.. telling.Select(aantal => MathF.Log(som / (aantal + (20f / waarden))))];
    }
}
