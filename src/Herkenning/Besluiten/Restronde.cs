using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Besluiten;

/// <summary>
/// A last round over who is left when nearly everybody has found a counterpart: few enough to compare them all
/// with one another, and among few a weaker likeness is already telling.
/// </summary>
internal sealed class Restronde(Lijst lijst, Vergelijker vergelijker, Model model, double drempel)
{
    private const double MeesteParen = 4_000_000;
    private const int Rondes = 10;
    private const double Kansloos = 1e-4;

    public IEnumerable<Treffer> Vind(HashSet<int> bezet)
    {
        var links = Vrij(0, lijst.Grens == 0 ? lijst.Aantal : lijst.Grens, bezet);
        var rechts = lijst.Grens == 0 ? links : Vrij(lijst.Grens, lijst.Aantal, bezet);
        if (links.Count == 0 || rechts.Count == 0 || (double)links.Count * rechts.Count > MeesteParen)
        {
            return [];
        }

        var kandidaten = Kandidaten(links, rechts);
        var plaats = links.Union(rechts).Select((persoon, i) => (persoon, i)).ToDictionary(paar => paar.persoon, paar => paar.i);
        var klein = kandidaten.Select(paar => paar with { Een = plaats[paar.Een], Ander = plaats[paar.Ander] }).ToArray();
        var gewogen = new Mededinging(plaats.Count, lijst.Grens == 0 ? 0 : links.Count, drietal: null).Weeg(klein);
        return Toewijzer.Wijs(
            gewogen.Select((paar, i) => paar with { Een = kandidaten[i].Een, Ander = kandidaten[i].Ander })
                .Where(paar => paar.Kans >= drempel).OrderByDescending(paar => paar.Kans).ThenByDescending(paar => paar.Kansen).ThenBy(paar => paar.Een),
            bezet);
    }

    private static List<int> Vrij(int van, int tot, HashSet<int> bezet) =>
        [.. Enumerable.Range(van, tot - van).Where(persoon => !bezet.Contains(persoon))];

    // Among who is left the share of pairs that are one person is another than in the whole; it is estimated anew.
    private Kandidaat[] Kandidaten(List<int> links, List<int> rechts)
    {
        var weging = new Weging(model);
        var paren = new (int Een, int Ander, double Verhouding)[links.Count * rechts.Count];
        Parallel.For(0, links.Count, i =>
        {
            // In one list every pair stands there twice; once is enough.
            for (var j = lijst.Grens == 0 ? i + 1 : 0; j < rechts.Count; j++)
            {
                var vergelijking = vergelijker.Vergelijk(in lijst.Rij[links[i]], in lijst.Rij[rechts[j]]);
                paren[(i * rechts.Count) + j] = (links[i], rechts[j], Math.Exp(Math.Min(40, weging.Kansen(in vergelijking)) - Math.Log(model.Zelfde)));
            }
        });
        var deel = Deel(paren, Math.Min(links.Count, rechts.Count));
        return [.. paren.Where(paar => deel * paar.Verhouding > Kansloos)
            .Select(paar => new Kandidaat(paar.Een, paar.Ander, deel * paar.Verhouding, 0))];
    }

    private static double Deel((int Een, int Ander, double Verhouding)[] paren, int hoogstens)
    {
        var deel = 0.5 * hoogstens / paren.Length;
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var som = paren.Sum(paar => deel * paar.Verhouding / (1 + (deel * paar.Verhouding)));
            deel = Math.Min(som, hoogstens) / paren.Length;
        }

        return deel;
    }
}
