namespace Kring.Herkenning.Namen;

/// <summary>
/// Which first names are short forms, call names or other spellings of one another. A name may stand in more than one family:
/// Hans is Johannes, Ria is Maria or Adriana, Toos is Antonia, Catharina or Geertruida. A set of families is one number, a
/// byte for each; there are fewer than 256 families, and no name stands in more than eight.
/// </summary>
public static class Roepnamen
{
    private const int Byte = 8;

    private static readonly Dictionary<string, ulong> Families = Lees();

    /// <summary>The families of a folded first name; zero for none.</summary>
    public static ulong Van(string vorm) => Families.GetValueOrDefault(vorm);

    /// <summary>The first family, or zero.</summary>
    public static byte Eerste(ulong families) => (byte)families;

    /// <summary>Whether two names share a family.</summary>
    public static bool IsVerwant(ulong a, ulong b)
    {
        for (; a != 0; a >>= Byte)
        {
            for (var rest = b; rest != 0; rest >>= Byte)
            {
                if ((byte)a == (byte)rest)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Dictionary<string, ulong> Lees()
    {
        var uit = new Dictionary<string, ulong>(StringComparer.Ordinal);
        using var bron = new StreamReader(typeof(Roepnamen).Assembly.GetManifestResourceStream("Kring.Herkenning.roepnamen.txt")!);
        for (ulong familie = 1; bron.ReadLine() is { } regel; familie++)
        {
            foreach (var naam in regel.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var bekend = uit.GetValueOrDefault(naam);
                uit[naam] = bekend | (familie << (Byte * Aantal(bekend)));
            }
        }

        return uit;
    }

    private static int Aantal(ulong families)
    {
        var aantal = 0;
        for (; families != 0; families >>= Byte)
        {
            aantal++;
        }

        return aantal;
    }
}
