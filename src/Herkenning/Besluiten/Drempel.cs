namespace Kring.Herkenning.Besluiten;

/// <summary>
/// Chooses from which chance on a pair is taken as one person: where precision and recall together (F1) are expected to be
/// highest, judged by the chances themselves. No labels are needed for that (Lipton, Elkan and Naryanaswamy 2014).
/// </summary>
internal static class Drempel
{
    /// <summary>Chooses.</summary>
    /// <param name="kansen">The chances of all pairs.</param>
    /// <param name="laagste">Never lower than this.</param>
    public static double Kies(IEnumerable<double> kansen, double laagste)
    {
        var rij = kansen.OrderDescending().ToList();
        var verwacht = rij.Sum();
        var (beste, drempel, juist) = (0d, 0.5, 0d);
        for (var i = 0; i < rij.Count && rij[i] >= laagste; i++)
        {
            juist += rij[i];
            var f1 = 2 * juist / (i + 1 + verwacht);
            if (f1 > beste)
            {
                (beste, drempel) = (f1, rij[i]);
            }
        }

        return drempel;
    }
}
