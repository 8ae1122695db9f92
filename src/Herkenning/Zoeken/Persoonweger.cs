using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Zoeken;

/// <summary>
/// Weighs how likely it is that one described person is each of a few known ones, and says why: by the shipped model, before
/// anything is learned.
/// </summary>
public static class Persoonweger
{
    /// <summary>Weighs them all.</summary>
    /// <param name="gevraagd">What is told of the one, by column.</param>
    /// <param name="bekenden">
    /// The known ones. Of each one or more descriptions, for somebody who had more addresses; the likeliest counts.
    /// </param>
    /// <param name="personen">How many people it could be: among more, the same likeness says less.</param>
    public static IReadOnlyList<Weegsel> Weeg(
        IReadOnlyList<string> gevraagd, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> bekenden, long personen)
    {
        ArgumentNullException.ThrowIfNull(bekenden);
        var woorden = new Woordenboek();
        var lezer = new Regellezer(woorden);
        var vraag = lezer.Lees(kolom => gevraagd[(int)kolom]);
        var regels = bekenden.Select(bekende => bekende.Select(een => lezer.Lees(kolom => een[(int)kolom])).ToList()).ToList();
        var model = Onder(personen);
        var weging = new Weging(model);
        var vergelijker = new Vergelijker(woorden, model.Ruimte, Zeldzaamheid.Van(woorden, model.Gewoonlijk));
        return [.. regels.Select(een => een.Select(regel => Weegsel.Van(vergelijker.Vergelijk(vraag, regel), weging)).MaxBy(weegsel => weegsel.Kansen)!)];
    }

    private static Model Onder(long personen)
    {
        var model = Model.Meegeleverd();
        (model.Zelfde, model.Verwant) = (1d / Math.Max(10, personen), 2d / Math.Max(10, personen));
        model.M[Model.Plek(Veld.Voornaam, Verband.Onbekend, Niveau.Roepnaam)] = model.Melding.Roepnaam;
        return model;
    }
}

/// <summary>How one pair weighs.</summary>
/// <param name="Kansen">The odds that it is one person rather than family or a stranger; the natural logarithm.</param>
/// <param name="Eigen">How much what is one's own speaks for it: first names, date of birth, sex, numbers. The natural logarithm.</param>
/// <param name="Familie">How much the same speaks for family, beside strangers. The natural logarithm.</param>
/// <param name="Gedeeld">How much what a household shares speaks for it: family name, address, telephone. The natural logarithm.</param>
/// <param name="Termen">Why.</param>
public sealed record Weegsel(double Kansen, double Eigen, double Familie, double Gedeeld, IReadOnlyList<Term> Termen)
{
    private static readonly Veld[] Alle = Enum.GetValues<Veld>();

    private static readonly Veld[] Samen = [Veld.Achternaam, Veld.Postcode, Veld.Straat, Veld.Huisnummer, Veld.Plaats, Veld.Telefoon, Veld.Email];

    /// <summary>The chance that it is one person, 0 to 1.</summary>
    public double Kans => 1 / (1 + Math.Exp(-Kansen));

    internal static Weegsel Van(Vergelijking paar, Weging weging)
    {
        // What only one of the two tells says nothing here: who asks tells what is at hand.
        foreach (var veld in Alle.Where(veld => paar.Niveau(veld) == Niveau.Ontbreekt))
        {
            paar.Zet(veld, Niveau.Geen);
        }

        var gedeeld = Samen.Sum(veld => (double)weging.Gewicht(in paar, veld));
        var familie = Alle.Except(Samen).Sum(veld => weging.Familiegewicht(in paar, veld));
        return new(weging.Kansen(in paar), weging.Gewicht(in paar) - gedeeld, familie, gedeeld, Modellen.Termen.Van(in paar, weging));
    }
}
