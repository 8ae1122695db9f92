namespace Kring.Domain.Huishoudens;

/// <summary>
/// Which records are one person, by what was decided of pairs: if the first is the second and the second is the third, all
/// three are one. It follows from the decisions alone, so taking one back restores what was.
/// </summary>
public static class Persoonsgroep
{
    /// <summary>For every record in a pair of one person: the oldest record of that person.</summary>
    /// <param name="paren">Any pairs; only those decided as one person count.</param>
    public static IReadOnlyDictionary<Guid, Guid> Oudste(IEnumerable<Personenpaar> paren)
    {
        var oudste = new Dictionary<Guid, Guid>();
        foreach (var paar in paren.Where(paar => paar.Stand == Paarstand.Dezelfde))
        {
            var (een, ander) = (oudste.GetValueOrDefault(paar.EenId, paar.EenId), oudste.GetValueOrDefault(paar.AnderId, paar.AnderId));
            var (eerste, tweede) = Personenpaar.Orden(een, ander);
            (oudste[paar.EenId], oudste[paar.AnderId]) = (een, ander);
            foreach (var lid in oudste.Where(lid => lid.Value == tweede).Select(lid => lid.Key).ToList())
            {
                oudste[lid] = eerste;
            }
        }

        return oudste;
    }

    /// <summary>
    /// Whether a decision goes against others: it makes one person of two that somebody kept apart, or keeps two apart that
    /// are one person by way of a third.
    /// </summary>
    /// <param name="paar">The pair.</param>
    /// <param name="stand">What would be decided of it.</param>
    /// <param name="rond">All pairs of the people of either.</param>
    public static bool IsTegenspraak(Personenpaar paar, Paarstand stand, IReadOnlyCollection<Personenpaar> rond)
    {
        var anderen = rond.Where(ander => ander.Id != paar.Id).ToList();
        var oudste = Oudste(anderen);
        Guid Van(Guid persoon) => oudste.GetValueOrDefault(persoon, persoon);
        var (een, ander) = Personenpaar.Orden(Van(paar.EenId), Van(paar.AnderId));
        return stand switch
        {
            Paarstand.Verschillend => een == ander,
            Paarstand.Dezelfde => anderen.Any(apart => apart.Stand == Paarstand.Verschillend
                && Personenpaar.Orden(Van(apart.EenId), Van(apart.AnderId)) == (een, ander)),
            _ => false,
        };
    }
}
