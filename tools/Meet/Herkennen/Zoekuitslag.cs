namespace Kring.Meet.Herkennen;

/// <summary>How well and how fast people were found.</summary>
internal sealed class Zoekuitslag
{
    private readonly List<(Zoekvraag Vraag, bool Gevonden)> antwoorden = [];
    private readonly List<double> duren = [];

    /// <summary>How long loading took, in seconds.</summary>
    public double Laden { get; init; }

    /// <summary>The slowest but five of a hundred, in milliseconds.</summary>
    public double P95 => Percentiel(0.95);

    /// <summary>The middle one, in milliseconds.</summary>
    public double P50 => Percentiel(0.5);

    /// <summary>The share that stands among the first ten, of questions with one error or with more.</summary>
    public double Recall(bool dubbel) => Deel(antwoorden.Where(een => een.Vraag.IsDubbel == dubbel));

    /// <summary>The same for every kind of error.</summary>
    public IEnumerable<(string Fout, int Aantal, double Recall)> PerFout() => antwoorden
        .GroupBy(een => (een.Vraag.IsDubbel, een.Vraag.Fout)).OrderBy(groep => groep.Key.IsDubbel).ThenBy(groep => groep.Key.Fout, StringComparer.Ordinal)
        .Select(groep => (groep.Key.Fout, groep.Count(), Deel(groep)));

    /// <summary>One question answered.</summary>
    public void Voeg(Zoekvraag vraag, IEnumerable<string> gevonden, double milliseconden)
    {
        antwoorden.Add((vraag, gevonden.Contains(vraag.Antwoord)));
        duren.Add(milliseconden);
    }

    /// <summary>Reads what <c>herken zoek</c> wrote; a question without any row found nobody.</summary>
    public static Zoekuitslag Van(Zoekproef proef, string pad, double laden)
    {
        var uitslag = new Zoekuitslag { Laden = laden };
        var rijen = Proeflijst.Rijen(pad).ToLookup(rij => rij[0]);
        foreach (var vraag in proef.Vragen)
        {
            var eigen = rijen[vraag.Id].ToList();
            uitslag.Voeg(vraag, eigen.Select(rij => rij[2]), eigen.Count == 0 ? 0 : double.Parse(eigen[0][4], System.Globalization.CultureInfo.InvariantCulture));
        }

        return uitslag;
    }

    private static double Deel(IEnumerable<(Zoekvraag Vraag, bool Gevonden)> antwoorden) =>
        antwoorden.Select(een => een.Gevonden ? 1d : 0).DefaultIfEmpty(0).Average();

    private double Percentiel(double deel) => duren.Order().ElementAtOrDefault((int)(duren.Count * deel));
}
