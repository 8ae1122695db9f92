namespace Kring.Domain.Meldingen;

/// <summary>
/// What was typed in a form of a report, by name of the field, exactly as typed. Nothing is refused here: half a date is
/// what somebody knew at that moment.
/// </summary>
public sealed class Formuliervelden
{
    /// <summary>More people than this do not fit in one report.</summary>
    public const int MeestePersonen = 20;

    /// <summary>The answer of a box that is ticked.</summary>
    public const string Ja = "ja";

    /// <summary>The other answer.</summary>
    public const string Nee = "nee";

    private static readonly string[] Verhalen =
    [
        "gevaar_nu", "gevaar_wie", "verhaal", "gezien", "gehoord", "gedaan", "hulp", "melder_grond_tekst", "_bijzonderheden", "_veilig_uitleg",
        "vraag", "advies",
    ];

    private static readonly string[] Familienaam = ["voorvoegsel", "achternaam"];

    private readonly Dictionary<string, string> waarden;

    /// <param name="waarden">The values by name; white space around them and empty ones do not count.</param>
    public Formuliervelden(IEnumerable<KeyValuePair<string, string?>> waarden) => this.waarden = waarden
        .Select(veld => (veld.Key, Waarde: IsVerhaal(veld.Key) ? Schoon(veld.Value) : OpEenRegel(veld.Value)))
        .Where(veld => veld.Waarde.Length > 0)
        .ToDictionary(veld => veld.Key, veld => veld.Waarde, StringComparer.Ordinal);

    /// <summary>What was typed, without the empty fields.</summary>
    public IReadOnlyDictionary<string, string> Waarden => waarden;

    /// <summary>What was typed in a field; null when nothing was.</summary>
    public string? this[string naam] => waarden.GetValueOrDefault(naam);

    /// <summary>The name of a field of one of the people.</summary>
    /// <param name="nummer">Place of the person, from 1.</param>
    /// <param name="veld">The field.</param>
    public static string Van(int nummer, string veld) => $"p{nummer}_{veld}";

    /// <summary>The highest place of a person of whom anything was typed; 0 when there is none.</summary>
    public int Personen => waarden.Keys.Select(Plaats).Append(0).Max();

    /// <summary>
    /// Whether somebody was told of at a place: anything was typed there beyond what the screen fills in by itself for the
    /// next one of a family.
    /// </summary>
    /// <param name="nummer">Place of the person, from 1.</param>
    public bool IsPersoon(int nummer) => IsIets(nummer) && !IsVoorgesteld(nummer);

    /// <summary>Whether a place holds only what the screen filled in: the family name of the first, and the same address.</summary>
    /// <param name="nummer">Place of the person, from 1.</param>
    public bool IsVoorgesteld(int nummer) => IsIets(nummer) && nummer > 1 && Is(Van(nummer, "zelfde"))
        && waarden.Keys.Where(naam => naam.StartsWith(Van(nummer, ""), StringComparison.Ordinal)).All(naam => naam == Van(nummer, "zelfde")
            || (Familienaam.Any(veld => naam == Van(nummer, veld)) && Familienaam.All(veld => this[Van(nummer, veld)] == this[Van(1, veld)])));

    private bool IsIets(int nummer) => waarden.Keys.Any(naam => naam.StartsWith(Van(nummer, ""), StringComparison.Ordinal));

    /// <summary>Whether a field is one of the people.</summary>
    /// <param name="naam">Name of the field.</param>
    public static bool IsVanPersoon(string naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return Plaats(naam) > 0;
    }

    /// <summary>Whether a box is ticked.</summary>
    public bool Is(string naam) => this[naam] == Ja;

    /// <summary>Yes, no, or no answer.</summary>
    public bool? JaNee(string naam) => this[naam] switch
    {
        Ja => true,
        Nee => false,
        _ => null,
    };

    /// <summary>Whether a field has room for a story; the others are one line.</summary>
    /// <param name="naam">Name of the field.</param>
    public static bool IsVerhaal(string naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return Verhalen.Any(naam.EndsWith);
    }

    /// <summary>
    /// The same spelling for what is the same to the eye: line ends, white space around, and signs that nobody sees and that
    /// can turn a text round.
    /// </summary>
    public static string Schoon(string? waarde) =>
        string.Concat((waarde ?? "").ReplaceLineEndings("\n").Where(teken => teken is '\n' or '\t' || !IsOnzichtbaar(teken))).Trim();

    private static string OpEenRegel(string? waarde) => Schoon(Schoon(waarde).Replace('\n', ' ').Replace('\t', ' '));

    private static bool IsOnzichtbaar(char teken) =>
        char.IsControl(teken) || teken is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static int Plaats(string naam) =>
        naam.StartsWith('p') && naam.IndexOf('_', StringComparison.Ordinal) is > 1 and var streep
        && int.TryParse(naam.AsSpan(1, streep - 1), out var nummer) && nummer is >= 1 and <= MeestePersonen
            ? nummer
            : 0;
}
