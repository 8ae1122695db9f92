using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Zoeken;

/// <summary>
/// Turns away in a moment most of the pairs that a key brought together, before they are really compared: two who share no
/// place and no number must be alike in two of first name, family name and date of birth.
/// </summary>
internal sealed class Zeef(Woordenboek boek)
{
    private readonly Woord[] woorden = boek.Vast().Woorden;

    public bool KanZijn(in Persoonregel a, in Persoonregel b)
    {
        var datum = a.Geboren == b.Geboren || !a.Geboren.IsVolledig || !b.Geboren.IsVolledig;
        return KanAchternaam(in a, in b)
            ? datum || KanNaam(a.Voornaam, b.Voornaam)
            : datum && (KanNaam(a.Voornaam, b.Voornaam) || KanNaam(a.Voornaam, b.Achternaam) || KanNaam(a.Achternaam, b.Voornaam));
    }

    private bool KanAchternaam(in Persoonregel a, in Persoonregel b) =>
        a.Achternaam2 != 0 || b.Achternaam2 != 0 || KanNaam(a.Achternaam, b.Achternaam)
        || (a.AchternaamGeheel != a.Achternaam && KanNaam(a.AchternaamGeheel, b.AchternaamGeheel));

    private bool KanNaam(int a, int b)
    {
        if (a == b || a == 0 || b == 0)
        {
            return true;
        }

        ref readonly var een = ref woorden[a];
        ref readonly var ander = ref woorden[b];
        return een.Skelet == ander.Skelet || een.KanSchelen(ander, 2) || een.KanBegin(ander) || een.IsRoepnaamVan(ander);
    }
}
