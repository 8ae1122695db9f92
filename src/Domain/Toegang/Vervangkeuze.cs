using Kring.Domain.Termijnen;

namespace Kring.Domain.Toegang;

/// <summary>Who can stand in for whom. One hop at most: then no work ends up with somebody who is absent too.</summary>
public static class Vervangkeuze
{
    /// <summary>By these rights work comes to stand with one person.</summary>
    private static readonly Recht[] Werkrechten = [Recht.MeldingBeoordelen, Recht.GesprekVoeren, Recht.OverdrachtBeantwoorden, Recht.PlanBijwerken];

    /// <summary>Whether somebody can look after the work of a colleague: same organisation, same work, same municipalities.</summary>
    /// <param name="kandidaat">Who is thought of.</param>
    /// <param name="afwezige">Whose work it is.</param>
    /// <param name="dag">The day, in Amsterdam.</param>
    public static bool KanVervangen(this Medewerker kandidaat, Medewerker afwezige, DateOnly dag) =>
        kandidaat.Id != afwezige.Id && kandidaat.OrganisatieId == afwezige.OrganisatieId && kandidaat.Mag(Recht.VervangingRegelen)
        && Werkrechten.All(recht => !afwezige.Mag(recht) || kandidaat.Mag(recht))
        && !afwezige.Gemeenten(dag).Except(kandidaat.Gemeenten(dag)).Any();

    internal static void EisPeriode(DateOnly van, DateOnly tot, DateTimeOffset nu)
    {
        if (tot < van)
        {
            throw new WeigeringException(new VervangingEindigtVoorBegin());
        }

        if (tot < NederlandseTijd.Dag(nu))
        {
            throw new WeigeringException(new VervangingIsVoorbij());
        }
    }

    internal static Medewerker EisVervanger(Medewerker afwezige, Medewerker? vervanger, DateOnly van, DateOnly tot) =>
        vervanger is not null && vervanger.KanVervangen(afwezige, van) && vervanger.KanVervangen(afwezige, tot)
            ? vervanger
            : throw new WeigeringException(new KanNietVervangen(afwezige.Naam));

    internal static void EisGeenKeten(Medewerker afwezige, Medewerker vervanger, IReadOnlyCollection<Vervanging> samen)
    {
        if (samen.FirstOrDefault(een => een.AfwezigeId == afwezige.Id) is { } dubbel)
        {
            throw new WeigeringException(new AfwezigeHeeftAlVervanging(afwezige.Naam, dubbel.Van, dubbel.Tot));
        }

        if (samen.FirstOrDefault(een => een.AfwezigeId == vervanger.Id) is { } weg)
        {
            throw new WeigeringException(new VervangerIsZelfAfwezig(vervanger.Naam, weg.Van, weg.Tot));
        }

        if (samen.FirstOrDefault(een => een.VervangerId == afwezige.Id) is { } zelf)
        {
            throw new WeigeringException(new AfwezigeVervangtZelf(afwezige.Naam, zelf.Van, zelf.Tot));
        }
    }
}
