using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Modellen;

/// <summary>
/// What the matcher believes: how often a field agrees at each level for one person (m) and for two strangers (u), how
/// family resembles one another, and how many ways there are to write a name wrong. Shipped as a readable file, sharpened on
/// the lists at hand (Fellegi and Sunter 1969).
/// </summary>
public sealed class Model
{
    /// <summary>Number of levels.</summary>
    public const int Niveaus = (int)Niveau.Jaar + 1;

    private const int Verbanden = 3;

    internal Model(string versie, Schrijfruimte ruimte, Verwachting lijst, Meldweging melding, Gewoonlijk gewoonlijk) =>
        (Versie, Ruimte, Lijst, Melding, Gewoonlijk) = (versie, ruimte, lijst, melding, gewoonlijk);

    /// <summary>The model that comes with the program, to read.</summary>
    public static Model Vast { get; } = Modelbestand.Lees();

    /// <summary>The version of the shipped file.</summary>
    public string Versie { get; }

    /// <summary>How many ways there are to write a name wrong.</summary>
    public Schrijfruimte Ruimte { get; }

    /// <summary>What is believed of a list.</summary>
    public Verwachting Lijst { get; }

    /// <summary>What is believed of people of whom somebody tells.</summary>
    public Meldweging Melding { get; }

    /// <summary>How rare words usually are.</summary>
    public Gewoonlijk Gewoonlijk { get; }

    /// <summary>Share of all pairs that are one person.</summary>
    public double Zelfde { get; internal set; }

    /// <summary>Share of all pairs that are family of one another.</summary>
    public double Verwant { get; internal set; }

    /// <summary>How often each level occurs for one person, by <see cref="Plek"/>.</summary>
    internal double[] M { get; } = new double[Vergelijking.Velden * Verbanden * Niveaus];

    /// <summary>How often it occurs for strangers, apart from the rarity of the value.</summary>
    internal double[] U { get; } = new double[Vergelijking.Velden * Verbanden * Niveaus];

    /// <summary>How often family agrees at this level because they are family.</summary>
    internal double[] Familie { get; } = new double[Vergelijking.Velden * Niveaus];

    /// <summary>A copy to sharpen; what family looks like is never learned.</summary>
    internal Model Kopie()
    {
        var kopie = new Model(Versie, Ruimte, Lijst, Melding, Gewoonlijk) { Zelfde = Zelfde, Verwant = Verwant };
        M.CopyTo(kopie.M, 0);
        U.CopyTo(kopie.U, 0);
        Familie.CopyTo(kopie.Familie, 0);
        return kopie;
    }

    /// <summary>The model that comes with the program, to sharpen.</summary>
    public static Model Meegeleverd() => Vast.Kopie();

    /// <summary>Every field with every context in which it occurs.</summary>
    internal static IReadOnlyList<(Veld Veld, Verband Verband)> Rijen { get; } =
    [
        .. Enum.GetValues<Veld>().SelectMany(veld => Enum.GetValues<Verband>()
            .Where(verband => verband == Verband.Onbekend || veld is Veld.Straat or Veld.Huisnummer or Veld.Plaats)
            .Select(verband => (veld, verband))),
    ];

    /// <summary>Where a level of a field stands in the tables.</summary>
    internal static int Plek(Veld veld, Verband verband, Niveau niveau) =>
        ((((int)veld * Verbanden) + (int)verband) * Niveaus) + (int)niveau;
}

/// <summary>
/// How many other ways there are to write one word: the more, the less easily two strangers come to one of them.
/// </summary>
/// <param name="Letter">Slips per letter.</param>
/// <param name="Klank">Spellings with one sound.</param>
/// <param name="Roepnaam">Call names in a family.</param>
/// <param name="Begin">Shortenings of one word.</param>
/// <param name="Woord">Ways to write a word of the usual length wrong by one slip.</param>
public sealed record Schrijfruimte(float Letter, float Klank, float Roepnaam, float Begin, float Woord);
