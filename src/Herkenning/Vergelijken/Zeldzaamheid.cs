using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;

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
    public static Zeldzaamheid Van(Lijst lijst, Schrijfruimte ruimte)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        ArgumentNullException.ThrowIfNull(ruimte);
        var tellingen = Enumerable.Range(0, Rollen).Select(_ => new int[lijst.Woorden.Aantal]).ToArray();
        foreach (ref readonly var regel in lijst.Regels)
        {
            Tel(tellingen, in regel);
        }

        return new(
            [.. tellingen.Select((telling, rol) => Logaritmen(telling, (Rol)rol is Rol.Voornaam or Rol.Achternaam ? ruimte.Woord : 0))],
            VanVoorletters(tellingen[(int)Rol.Voornaam], lijst.Woorden),
            Datumzeldzaamheid.Van(lijst));
    }

    /// <summary>
    /// How rare words of each part usually are, for looking up one person: what counts there is the order of the found, and
    /// they are all compared with the same words.
    /// </summary>
    internal static Zeldzaamheid Van(Woordenboek woorden, Gewoonlijk gewoonlijk) => new(
        [.. Enum.GetValues<Rol>().Select(rol => Enumerable.Repeat(Van(rol, gewoonlijk), woorden.Aantal).ToArray())],
        Enumerable.Repeat(gewoonlijk.Voorletter, 128).ToArray(),
        Datumzeldzaamheid.Van(new Lijst()));

    private static float Van(Rol rol, Gewoonlijk gewoonlijk) => rol switch
    {
        Rol.Voornaam => gewoonlijk.Voornaam,
        Rol.Achternaam => gewoonlijk.Achternaam,
        Rol.Postcode => gewoonlijk.Postcode,
        Rol.Straat => gewoonlijk.Straat,
        Rol.Huisnummer => gewoonlijk.Huisnummer,
        Rol.Plaats => gewoonlijk.Plaats,
        _ => gewoonlijk.Nummer,
    };

    /// <summary>A name of the question that nobody of the found has is a name that hardly anybody has.</summary>
    internal Zeldzaamheid BijVraag(in Persoonregel vraag, IReadOnlyList<Persoonregel> gevonden, long personen)
    {
        var (voor, achter, zelden) = (vraag.Voornaam, vraag.Achternaam, MathF.Log(Math.Max(10, personen)));
        if (gevonden.All(een => een.Voornaam != voor && een.Voornaam2 != voor))
        {
            this[Rol.Voornaam][voor] = Math.Max(zelden, this[Rol.Voornaam][voor]);
        }

        if (gevonden.All(een => een.Achternaam != achter && een.Achternaam2 != achter))
        {
            this[Rol.Achternaam][achter] = Math.Max(zelden, this[Rol.Achternaam][achter]);
        }

        return this;
    }

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

    private static float[] Logaritmen(int[] telling, float schrijfwijzen)
    {
        telling[0] = 0;
        var log = MathF.Log(Math.Max(1, telling.Sum(aantal => (long)aantal)));
        var eens = Eens(telling, schrijfwijzen);
        return [.. telling.Select(aantal => aantal <= 1 ? log + eens : Math.Max(0.1f, log - MathF.Log(aantal - 0.9f)))];
    }

    // Apart from the one who bears it here, a word seen once is a word never seen: far rarer than one in the list. All names
    // never seen are together as common as what was seen once (Good 1953), and there are as many of them as there are ways to
    // write the known ones wrong. A postcode or number one slip away is no slip but the neighbours'.
    private static float Eens(int[] telling, float schrijfwijzen)
    {
        var (eens, anders) = (telling.Count(aantal => aantal == 1), telling.Count(aantal => aantal > 0));
        return MathF.Log(Math.Max(10, anders * schrijfwijzen / Math.Max(1, eens)));
    }

    private static float[] VanVoorletters(int[] telling, Woordenboek woorden)
    {
        var letters = new int[128];
        for (var woord = 1; woord < telling.Length; woord++)
        {
            letters[woorden.Vorm(woord)[0] & 127] += telling[woord];
        }

        return Logaritmen(letters, 0);
    }
}
