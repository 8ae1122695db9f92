using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;
using Kring.Herkenning.Vergelijken;

namespace Kring.Herkenning.Zoeken;

/// <summary>A person found, with how likely it is the one that was asked for.</summary>
/// <param name="Nummer">The number under which the store knows the person.</param>
/// <param name="Id">The name by which the file knows the person.</param>
/// <param name="Score">0 to 1.</param>
public sealed record Gevonden(long Nummer, string Id, double Score);

/// <summary>A person out of the store.</summary>
/// <param name="Nummer">The number in the store.</param>
/// <param name="Id">The name by which the file knows the person.</param>
/// <param name="Waarden">What is known, by column.</param>
public sealed record Bekende(long Nummer, string Id, IReadOnlyList<string> Waarden);

/// <summary>Puts the persons that the keys brought up in order of likeness to a question.</summary>
public static class Persoonzoeker
{
    /// <summary>The best, strongest first.</summary>
    /// <param name="vraag">What is asked, by column.</param>
    /// <param name="bekenden">Whom the keys brought up.</param>
    /// <param name="personen">How many persons there are in all: among more, the same likeness says less.</param>
    /// <param name="hoogstens">How many are wanted.</param>
    public static IReadOnlyList<Gevonden> Rangschik(IReadOnlyList<string> vraag, IReadOnlyList<Bekende> bekenden, long personen, int hoogstens)
    {
        ArgumentNullException.ThrowIfNull(bekenden);
        var woorden = new Woordenboek();
        var lezer = new Regellezer(woorden);
        var gevraagd = lezer.Lees(kolom => vraag[(int)kolom]);
        var regels = bekenden.Select(bekende => lezer.Lees(kolom => bekende.Waarden[(int)kolom])).ToList();
        var model = Model.Meegeleverd();
        (model.Zelfde, model.Verwant) = (1d / Math.Max(10, personen), 2d / Math.Max(10, personen));
        var weging = new Weging(model);
        var vergelijker = new Vergelijker(woorden, model.Ruimte, Zeldzaamheid.Van(woorden, model.Gewoonlijk).BijVraag(in gevraagd, regels, personen));
        return
        [
            .. bekenden.Select((bekende, i) => (bekende, Kansen: weging.Kansen(ZonderOnbekende(vergelijker.Vergelijk(gevraagd, regels[i])))))
                .OrderByDescending(een => een.Kansen).ThenBy(een => een.bekende.Nummer).Take(hoogstens)
                .Select(een => new Gevonden(een.bekende.Nummer, een.bekende.Id, 1 / (1 + Math.Exp(-een.Kansen)))),
        ];
    }

    // What only one of the two tells says nothing here: who asks tells what is at hand.
    private static Vergelijking ZonderOnbekende(Vergelijking paar)
    {
        for (var veld = (Veld)0; veld <= Veld.Geslacht; veld++)
        {
            if (paar.Niveau(veld) == Niveau.Ontbreekt)
            {
                paar.Zet(veld, Niveau.Geen);
            }
        }

        return paar;
    }
}
