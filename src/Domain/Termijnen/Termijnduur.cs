using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kring.Domain.Termijnen;

/// <summary>How long a period lasts, as the law writes it: a count and a unit.</summary>
public sealed record Termijnduur
{
    /// <summary>The highest count; more is a mistake in typing, not a period.</summary>
    public const int HoogsteAantal = 1000;

    private static readonly Dictionary<Termijneenheid, (string Enkel, string[] Meer)> Woorden = new()
    {
        [Termijneenheid.Uren] = ("uur", ["uur", "uren"]),
        [Termijneenheid.Dagen] = ("dag", ["dagen"]),
        [Termijneenheid.Werkdagen] = ("werkdag", ["werkdagen"]),
        [Termijneenheid.Weken] = ("week", ["weken"]),
        [Termijneenheid.Maanden] = ("maand", ["maanden"]),
        [Termijneenheid.Jaren] = ("jaar", ["jaar", "jaren"]),
    };

    /// <summary>A period of a count of units.</summary>
    /// <param name="aantal">From 1 to <see cref="HoogsteAantal"/>.</param>
    /// <param name="eenheid">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below one or too high.</exception>
    public Termijnduur(int aantal, Termijneenheid eenheid)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aantal, HoogsteAantal);
        (Aantal, Eenheid) = (aantal, eenheid);
    }

    /// <summary>How many units.</summary>
    public int Aantal { get; }

    /// <summary>The unit.</summary>
    public Termijneenheid Eenheid { get; }

    /// <summary>Reads what a person wrote, such as "5 werkdagen" or "1 week".</summary>
    /// <param name="tekst">A count and a unit, singular or plural, in capitals or not.</param>
    /// <exception cref="WeigeringException">The text is no period (<see cref="TermijnIsNietTeLezen"/>).</exception>
    public static Termijnduur Lees(string tekst) =>
        ProbeerTeLezen(tekst, out var duur) ? duur : throw new WeigeringException(new TermijnIsNietTeLezen(tekst));

    /// <summary>Reads what a person wrote, without an exception when it is no period.</summary>
    /// <param name="tekst">A count and a unit, singular or plural, in capitals or not.</param>
    /// <param name="duur">The period when it could be read.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool ProbeerTeLezen(string? tekst, [NotNullWhen(true)] out Termijnduur? duur)
    {
        duur = null;
        var delen = (tekst ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (delen.Length != 2
            || !int.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var aantal)
            || aantal is < 1 or > HoogsteAantal
            || Eenheidvan(delen[1]) is not { } eenheid)
        {
            return false;
        }

        duur = new Termijnduur(aantal, eenheid);
        return true;
    }

    /// <summary>The period in words that <see cref="Lees"/> reads back, such as "5 werkdagen".</summary>
    public override string ToString() =>
        Aantal.ToString(CultureInfo.InvariantCulture) + " " + Woord(Aantal, Eenheid);

    internal static string Woord(int aantal, Termijneenheid eenheid) =>
        aantal == 1 ? Woorden[eenheid].Enkel : Woorden[eenheid].Meer[0];

    private static Termijneenheid? Eenheidvan(string woord) => Woorden
        .Where(w => Enumerable.Append(w.Value.Meer, w.Value.Enkel).Contains(woord, StringComparer.OrdinalIgnoreCase))
        .Select(w => (Termijneenheid?)w.Key)
        .FirstOrDefault();
}
