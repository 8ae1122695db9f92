using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Vergelijken;

/// <summary>The part a word plays: a name can be common as a first name and rare as a family name.</summary>
public enum Rol
{
    Voornaam,
    Achternaam,
    Postcode,
    Straat,
    Huisnummer,
    Plaats,
    Nummer,
}

/// <summary>
/// How rare every word is in its part: minus the logarithm of the share of persons that have it. Two strangers share a rare
/// value less easily than a common one, so agreement on it says more (Newcombe 1959, Winkler 2000).
/// </summary>
public sealed class Zeldzaamheid
{
    private const int Rollen = (int)Rol.Nummer + 1;

    // First name, family name, postcode, street, number, place, other numbers.
    private static readonly float[] GewoonlijkPerRol = [5.5f, 8, 12, 8, 3.5f, 5, 15];

    private readonly float[][] zeldzaam;

    private Zeldzaamheid(float[][] zeldzaam, float[] voorletters, Datumzeldzaamheid datums) =>
        (this.zeldzaam, Voorletters, Datums) = (zeldzaam, voorletters, datums);

    /// <summary>The rarity of every word in one part.</summary>
    public float[] this[Rol rol] => zeldzaam[(int)rol];

    /// <summary>The rarity of first letters, by letter.</summary>
    public float[] Voorletters { get; }

    /// <summary>The rarity of dates.</summary>
    public Datumzeldzaamheid Datums { get; }

    /// <summary>Counts the words of a list.</summary>
    public static Zeldzaamheid Van(Lijst lijst)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        var tellingen = Enumerable.Range(0, Rollen).Select(_ => new int[lijst.Woorden.Aantal]).ToArray();
        foreach (ref readonly var regel in lijst.Regels)
        {
            Tel(tellingen, in regel);
        }

        return new(
            [.. tellingen.Select(Logaritmen)],
            VanVoorletters(tellingen[(int)Rol.Voornaam], lijst.Woorden),
            Datumzeldzaamheid.Van(lijst));
    }

    /// <summary>
    /// How rare words of each part usually are, for looking up one person: what counts there is the order of the found, and
    /// they are all compared with the same words.
    /// </summary>
    internal static Zeldzaamheid Gewoonlijk(Woordenboek woorden) => new(
        [.. GewoonlijkPerRol.Select(zeldzaam => Enumerable.Repeat(zeldzaam, woorden.Aantal).ToArray())],
        Enumerable.Repeat(2.7f, 128).ToArray(),
        Datumzeldzaamheid.Van(new Lijst()));

    private static void Tel(int[][] tellingen, in Persoonregel regel)
    {
        Tel(tellingen[(int)Rol.Voornaam], regel.Voornaam, regel.Voornaam2, regel.VoornaamGeheel);
        Tel(tellingen[(int)Rol.Achternaam], regel.Achternaam, regel.Achternaam2, regel.AchternaamGeheel);
        tellingen[(int)Rol.Postcode][regel.Postcode]++;
        tellingen[(int)Rol.Straat][regel.Straat]++;
        tellingen[(int)Rol.Huisnummer][regel.Huisnummer]++;
        tellingen[(int)Rol.Plaats][regel.Plaats]++;
        var nummers = tellingen[(int)Rol.Nummer];
        nummers[regel.Bsn]++;
        nummers[regel.Nummer]++;
        nummers[regel.Telefoon]++;
        nummers[regel.Email]++;
    }

    private static void Tel(int[] telling, int een, int twee, int geheel)
    {
        telling[een]++;
        telling[twee]++;
        if (geheel != een)
        {
            telling[geheel]++;
        }
    }

    private static float[] Logaritmen(int[] telling)
    {
        telling[0] = 0;
        var log = MathF.Log(Math.Max(1, telling.Sum(aantal => (long)aantal)));
        // Apart from the one who bears it here, a word seen once is a word never seen: far rarer than one in the list (Good 1953).
        return [.. telling.Select(aantal => Math.Max(0.1f, log - MathF.Log(Math.Max(0.1f, aantal - 0.9f))))];
    }

    private static float[] VanVoorletters(int[] telling, Woordenboek woorden)
    {
        var letters = new int[128];
        for (var woord = 1; woord < telling.Length; woord++)
        {
            letters[woorden.Vorm(woord)[0] & 127] += telling[woord];
        }

        return Logaritmen(letters);
    }
}
