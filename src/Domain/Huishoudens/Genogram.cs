namespace Kring.Domain.Huishoudens;

/// <summary>Somebody to be drawn.</summary>
/// <param name="Id">The person.</param>
/// <param name="Naam">How the person is called.</param>
/// <param name="Geslacht">Sex as registered; it decides the shape.</param>
/// <param name="Fase">What tells how old the person is.</param>
/// <param name="IsLid">Whether the person belongs to the household now; others are drawn because somebody in it is tied to them.</param>
public sealed record Genogrampersoon(Guid Id, Persoonsnaam Naam, Geslacht Geslacht, Levensfase Fase, bool IsLid)
{
    /// <summary>The age as a report guessed it; null when none did.</summary>
    public GemeldeLeeftijd? VolgensMelder { get; init; }
}

/// <summary>What somebody is to somebody else.</summary>
public sealed record Genogramband(Guid Van, Guid Naar, Verwantschap Soort);

/// <summary>Somebody in his or her place: the generation counted from above, and the place in it counted from the left.</summary>
public sealed record Genogramfiguur(Genogrampersoon Persoon, int Generatie, double Plaats);

/// <summary>A couple, or two people who were one.</summary>
public sealed record Genogrampaar(Guid Een, Guid Ander, bool IsUitElkaar);

/// <summary>A child below its parents: one or two of them.</summary>
public sealed record Genogramkind(Guid Kind, IReadOnlyList<Guid> Ouders);

/// <summary>
/// A household with its ties, in generations: who belongs to whom at one glance. Follows the usual signs of a genogram: a
/// square for a man, a circle for a woman, a diamond where that is not known, a triangle for a child that is not born yet.
/// </summary>
/// <param name="Figuren">Everybody, generation by generation, from the left.</param>
/// <param name="Paren">Who are or were a couple.</param>
/// <param name="Kinderen">Who is a child of whom.</param>
public sealed record Genogram(
    IReadOnlyList<Genogramfiguur> Figuren, IReadOnlyList<Genogrampaar> Paren, IReadOnlyList<Genogramkind> Kinderen)
{
    /// <summary>Number of generations.</summary>
    public int Generaties => Figuren.Count == 0 ? 0 : Figuren.Max(figuur => figuur.Generatie) + 1;

    /// <summary>The widest generation, in places.</summary>
    public double Breedte => Figuren.Count == 0 ? 0 : Figuren.Max(figuur => figuur.Plaats) + 1;

    /// <summary>Puts everybody in place.</summary>
    /// <param name="personen">Who is drawn.</param>
    /// <param name="banden">Their ties; those with somebody who is not drawn are left out.</param>
    /// <param name="vandaag">The day, in Amsterdam: older people stand above and to the left.</param>
    public static Genogram Teken(IReadOnlyList<Genogrampersoon> personen, IReadOnlyList<Genogramband> banden, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(personen);
        ArgumentNullException.ThrowIfNull(banden);
        var bekend = personen.Select(persoon => persoon.Id).ToHashSet();
        List<Genogramband> getekend = [.. banden.Where(band => band.Van != band.Naar && bekend.Contains(band.Van) && bekend.Contains(band.Naar))];
        var paren = Koppel(getekend);
        var kinderen = Nakomelingen(getekend, personen);
        var generaties = new Generaties(personen, getekend, vandaag).Bepaal();
        return new Genogram(new Genogramplaatsen(personen, generaties, paren, kinderen, vandaag).Zet(), paren, kinderen);
    }

    private static List<Genogrampaar> Koppel(List<Genogramband> banden) =>
    [
        .. banden.Where(band => band.Soort is Verwantschap.Partner or Verwantschap.ExPartner)
            .GroupBy(band => (Klein: band.Van.CompareTo(band.Naar) < 0 ? band.Van : band.Naar, Groot: band.Van.CompareTo(band.Naar) < 0 ? band.Naar : band.Van))
            .Select(paar => new Genogrampaar(paar.Key.Klein, paar.Key.Groot, paar.Any(band => band.Soort == Verwantschap.ExPartner))),
    ];

    private static List<Genogramkind> Nakomelingen(List<Genogramband> banden, IReadOnlyList<Genogrampersoon> personen)
    {
        var ouders = banden.Select(band => band.Soort switch
        {
            Verwantschap.Ouder => (Kind: band.Naar, Ouder: band.Van),
            Verwantschap.Kind => (Kind: band.Van, Ouder: band.Naar),
            _ => default((Guid Kind, Guid Ouder)?),
        }).OfType<(Guid Kind, Guid Ouder)>().Distinct().ToLookup(paar => paar.Kind, paar => paar.Ouder);
        return [.. personen.Where(persoon => ouders[persoon.Id].Any()).Select(persoon => new Genogramkind(persoon.Id, [.. ouders[persoon.Id].Order()]))];
    }
}
