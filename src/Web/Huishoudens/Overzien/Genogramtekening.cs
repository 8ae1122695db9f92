using System.Globalization;
using Kring.Domain.Huishoudens;

namespace Kring.Web.Huishoudens.Overzien;

/// <summary>A genogram in the points of a drawing.</summary>
public sealed class Genogramtekening(Genogram beeld, DateOnly vandaag)
{
    /// <summary>Half the width of somebody's sign.</summary>
    public const int Straal = 26;

    /// <summary>What fits on the narrowest screen.</summary>
    public const int Smal = 288;

    private const int Kolom = 132;
    private const int Rij = 148;
    private const int Rand = 20;

    private readonly Dictionary<Guid, Genogramfiguur> figuren = beeld.Figuren.ToDictionary(figuur => figuur.Persoon.Id);

    public IReadOnlyList<Genogramfiguur> Figuren => beeld.Figuren;

    public int Breedte => (int)(beeld.Breedte * Kolom);

    public int Hoogte => (beeld.Generaties * Rij) + Rand - (Rij - (2 * Straal) - 32);

    /// <summary>A line for each couple, with whether they parted.</summary>
    public IEnumerable<(string Lijn, string? Breuk)> Paren => beeld.Paren.Select(paar => (Lijn(paar), paar.IsUitElkaar ? Breuk(paar) : null));

    /// <summary>A line from the parents to each child.</summary>
    public IEnumerable<string> Kinderen => beeld.Kinderen.Select(Lijn);

    public int X(Genogramfiguur figuur) => (int)((figuur.Plaats + 0.5) * Kolom);

    public int Y(Genogramfiguur figuur) => (figuur.Generatie * Rij) + Straal + Rand;

    /// <summary>The sign as a path around its centre: a square, a circle, a diamond or a triangle.</summary>
    public static string Vorm(Genogrampersoon persoon) => persoon switch
    {
        { Fase.IsOngeboren: true } => "M0 -22 L24 20 L-24 20 Z",
        { Geslacht: Geslacht.Man } => "M-24 -24 H24 V24 H-24 Z",
        { Geslacht: Geslacht.Vrouw } => "M-26 0 A26 26 0 1 1 26 0 A26 26 0 1 1 -26 0 Z",
        _ => "M0 -28 L28 0 L0 28 L-28 0 Z",
    };

    /// <summary>What stands in the sign: the age, where it is known.</summary>
    public string Leeftijd(Genogrampersoon persoon) =>
        persoon.Fase is { IsOngeboren: false } fase && fase.LeeftijdOp(vandaag) is { } jaar ? jaar.ToString(CultureInfo.InvariantCulture) : "";

    private string Lijn(Genogrampaar paar)
    {
        var (links, rechts) = LinksRechts(paar);
        return Naast(links, rechts)
            ? $"M{X(links) + Straal} {Y(links)} H{X(rechts) - Straal}"
            : $"M{X(links)} {Y(links) - Straal} V{Boven(links, rechts)} H{X(rechts)} V{Y(rechts) - Straal}";
    }

    // Two strokes through the line.
    private string Breuk(Genogrampaar paar)
    {
        var (links, rechts) = LinksRechts(paar);
        var (x, y) = ((X(links) + X(rechts)) / 2, Naast(links, rechts) ? Y(links) : Boven(links, rechts));
        return $"M{x - 8} {y + 8} L{x} {y - 8} M{x} {y + 8} L{x + 8} {y - 8}";
    }

    private string Lijn(Genogramkind band)
    {
        var kind = figuren[band.Kind];
        List<Genogramfiguur> ouders = [.. band.Ouders.Select(ouder => figuren[ouder]).OrderBy(ouder => ouder.Plaats)];
        var paar = ouders.Count == 2 && Naast(ouders[0], ouders[1])
            && beeld.Paren.Any(een => band.Ouders.Contains(een.Een) && band.Ouders.Contains(een.Ander));
        return paar
            ? $"M{(X(ouders[0]) + X(ouders[1])) / 2} {Y(ouders[0])} {Naar(kind)}"
            : string.Join(' ', ouders.Select(ouder => $"M{X(ouder)} {Y(ouder) + Straal} {Naar(kind)}"));
    }

    // Down to just above the child, then sideways, then down.
    private string Naar(Genogramfiguur kind) => $"V{Y(kind) - Straal - 14} H{X(kind)} V{Y(kind) - Straal}";

    private (Genogramfiguur Links, Genogramfiguur Rechts) LinksRechts(Genogrampaar paar) =>
        figuren[paar.Een].Plaats <= figuren[paar.Ander].Plaats ? (figuren[paar.Een], figuren[paar.Ander]) : (figuren[paar.Ander], figuren[paar.Een]);

    private static bool Naast(Genogramfiguur een, Genogramfiguur ander) => een.Generatie == ander.Generatie && Math.Abs(een.Plaats - ander.Plaats) < 1.5;

    private int Boven(Genogramfiguur een, Genogramfiguur ander) => Math.Min(Y(een), Y(ander)) - Straal - 10;
}
