namespace Kring.Herkenning.Namen;

/// <summary>
/// Which first names are short forms, call names or other spellings of one another. A name may stand in two families: Hans
/// is Johannes, Ria is Maria or Adriana.
/// </summary>
public static class Roepnamen
{
    private static readonly Dictionary<string, (short Een, short Twee)> Families = Lees();

    /// <summary>The families of a folded first name; zero for none.</summary>
    public static (short Een, short Twee) Van(string vorm) => Families.GetValueOrDefault(vorm);

    /// <summary>Whether two names share a family.</summary>
    public static bool IsVerwant((short Een, short Twee) a, (short Een, short Twee) b) =>
        a.Een != 0 && b.Een != 0 && (a.Een == b.Een || a.Een == b.Twee || (a.Twee != 0 && (a.Twee == b.Een || a.Twee == b.Twee)));

    private static Dictionary<string, (short, short)> Lees()
    {
        var uit = new Dictionary<string, (short Een, short Twee)>(StringComparer.Ordinal);
        using var bron = new StreamReader(typeof(Roepnamen).Assembly.GetManifestResourceStream("Kring.Herkenning.roepnamen.txt")!);
        for (short familie = 1; bron.ReadLine() is { } regel; familie++)
        {
            foreach (var naam in regel.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                uit[naam] = uit.TryGetValue(naam, out var bekend) ? (bekend.Een, familie) : (familie, (short)0);
            }
        }

        return uit;
    }
}
