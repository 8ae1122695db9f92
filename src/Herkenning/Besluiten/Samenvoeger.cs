namespace Kring.Herkenning.Besluiten;

/// <summary>
/// Makes groups of one person out of pairs, strongest first. Two groups become one only when what is between them speaks for it
/// on the whole, so that a chain of half likenesses does not tie strangers together. All pairs in a group are given.
/// </summary>
/// <param name="kansen">The odds (natural logarithm) of any two persons.</param>
/// <param name="samen">How well two go together beside one between them: the natural logarithm, zero or less.</param>
internal sealed class Samenvoeger(Func<int, int, double> kansen, Func<int, int, int, double> samen)
{
    private const double Tegen = -3;
    private const double Voor = 6;
    private const int Meeste = 40;

    private readonly Dictionary<int, List<int>> groepen = [];

    public IEnumerable<Treffer> VoegSamen(IEnumerable<Kandidaat> sterksteEerst)
    {
        foreach (var kandidaat in sterksteEerst)
        {
            var (een, ander) = (Groep(kandidaat.Een), Groep(kandidaat.Ander));
            if (een == ander || !MagSamen(een, ander, kandidaat))
            {
                continue;
            }

            foreach (var treffer in een.SelectMany(a => ander.Select(b => new Treffer(Math.Min(a, b), Math.Max(a, b), kandidaat.Kans))))
            {
                yield return treffer;
            }

            Voeg(een, ander);
        }
    }

    private List<int> Groep(int persoon)
    {
        if (!groepen.TryGetValue(persoon, out var groep))
        {
            groepen[persoon] = groep = [persoon];
        }

        return groep;
    }

    private void Voeg(List<int> een, List<int> ander)
    {
        var (groot, klein) = een.Count >= ander.Count ? (een, ander) : (ander, een);
        groot.AddRange(klein);
        foreach (var persoon in klein)
        {
            groepen[persoon] = groot;
        }
    }

    private bool MagSamen(List<int> een, List<int> ander, Kandidaat kandidaat)
    {
        if (een.Count == 1 && ander.Count == 1)
        {
            return true;
        }

        if (een.Count + ander.Count > Meeste)
        {
            return false;
        }

        var (links, rechts) = een.Contains(kandidaat.Een) ? (kandidaat.Een, kandidaat.Ander) : (kandidaat.Ander, kandidaat.Een);
        var som = Math.Clamp(Math.Log(kandidaat.Kans / Math.Max(1e-9, 1 - kandidaat.Kans)), Tegen, Voor);
        som += een.Where(a => a != links).Sum(a => Naast(links, a, rechts)) + ander.Where(b => b != rechts).Sum(b => Naast(rechts, b, links));
        return som > 0;
    }

    // Somebody of one group beside the one that is alike of the other; the one between is in the same group as the first.
    private double Naast(int tussen, int een, int ander) => Math.Clamp(Math.Max(kansen(een, ander), samen(tussen, een, ander)), Tegen, Voor);
}
