namespace Kring.Herkenning.Besluiten;

/// <summary>One to one: the strongest pair first, and nobody twice.</summary>
internal static class Toewijzer
{
    public static IEnumerable<Treffer> Wijs(IEnumerable<Kandidaat> sterksteEerst, HashSet<int> bezet)
    {
        foreach (var kandidaat in sterksteEerst)
        {
            if (!bezet.Contains(kandidaat.Een) && !bezet.Contains(kandidaat.Ander))
            {
                bezet.Add(kandidaat.Een);
                bezet.Add(kandidaat.Ander);
                yield return new(kandidaat.Een, kandidaat.Ander, kandidaat.Kans);
            }
        }
    }
}
