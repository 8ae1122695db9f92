using System.Text.RegularExpressions;

namespace Kring.Domain.Meldingen;

/// <summary>
/// Finds whose address is said to be secret. The standard has no field for it, so it stands in free text
/// and has to be found before anybody else sees the address. When in doubt about whom it concerns, more
/// people are marked rather than fewer: shielding too much costs a question, too little can cost a life.
/// </summary>
public static partial class Geheimhouding
{
    private const MarkeringSoort Soort = MarkeringSoort.GeheimAdresGenoemd;

    /// <summary>The marks of kind <see cref="MarkeringSoort.GeheimAdresGenoemd"/>, each with the person it concerns.</summary>
    /// <param name="bericht">The message.</param>
    public static IReadOnlyList<Markering> Van(Meldbericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var marks = bericht.Betrokkenen.SelectMany((betrokkene, plek) => betrokkene.AdresIsGeheim
            ? InEigenTekst(bericht, betrokkene, plek).Prepend(new(Soort, $"betrokkene {plek + 1}, feitelijk adres", "geheim", plek))
            : InEigenTekst(bericht, betrokkene, plek));
        return [.. ZonderGevaar(bericht, [.. marks.Concat(Berichtteksten.Algemeen(bericht).SelectMany(tekst => InAlgemeneTekst(bericht, tekst.Waar, tekst.Tekst)))])];
    }

    /// <summary>The places of the betrokkenen, from zero, whose address is said to be secret.</summary>
    /// <param name="bericht">The message.</param>
    public static IReadOnlySet<int> Betrokkenen(Meldbericht bericht) =>
        Van(bericht).Select(markering => markering.Betrokkene).OfType<int>().ToHashSet();

    // A guess never falls on who must not know an address, where the message says somewhere who that is and others are left.
    private static IEnumerable<Markering> ZonderGevaar(Meldbericht bericht, IReadOnlyList<Markering> marks)
    {
        var gevaren = marks.Select(mark => mark.Waarde).OfType<string>().Distinct().SelectMany(zin => new Geheimzin(bericht, zin).Gevaren)
            .Except(marks.Where(mark => !mark.Onzeker).Select(mark => mark.Betrokkene).OfType<int>()).ToHashSet();
        bool Blijft(Markering mark) => !mark.Onzeker || mark.Betrokkene is not { } plek || !gevaren.Contains(plek);
        return marks.Any(Blijft) ? marks.Where(Blijft) : marks;
    }

    private static IEnumerable<Markering> InEigenTekst(Meldbericht bericht, GemeldeBetrokkene betrokkene, int plek) =>
        Berichtteksten.Van(betrokkene)
            .SelectMany(tekst => VrijeTekst.Zinnen(tekst.Tekst).Where(NoemtGeheim)
                .SelectMany(zin => Marks($"betrokkene {plek + 1}, {tekst.Waar}", zin, new Geheimzin(bericht, zin).InTekstOver(plek))));

    private static IEnumerable<Markering> InAlgemeneTekst(Meldbericht bericht, string waar, string? tekst)
    {
        var zinnen = VrijeTekst.Zinnen(tekst);
        return Enumerable.Range(0, zinnen.Count).Where(nummer => NoemtGeheim(zinnen[nummer]))
            .SelectMany(nummer => Marks(waar, zinnen[nummer], Houders(bericht, zinnen, nummer)));
    }

    // First the sentence itself, then what comes after it and says for whom it holds; else everybody who can be meant.
    private static Geheimhouders Houders(Meldbericht bericht, IReadOnlyList<string> zinnen, int nummer)
    {
        var zin = new Geheimzin(bericht, zinnen[nummer]);
        var later = zinnen.Skip(nummer + 1).TakeWhile(een => Wijst().IsMatch(een)).SelectMany(een => new Geheimzin(bericht, een).Genoemden).Distinct().Order().ToList();
        return zin.InAlgemeneTekst() ?? (later.Count > 0 ? new Geheimhouders(later, false) : zin.Iedereen());
    }

    private static bool NoemtGeheim(string zin) => Geheim().IsMatch(Ontkend().Replace(zin, ""));

    private static IEnumerable<Markering> Marks(string waar, string passage, Geheimhouders houders) =>
        houders.Plekken.Select(plek => new Markering(Soort, waar, passage, plek) { Onzeker = houders.Onzeker });

    // A sentence holds full stops only after abbreviations, so they are no border here.
    [GeneratedRegex(
        @"\bgeheime?\b[^!?]{0,25}\b(\w*adres\w*|verblijfplaats|woonplek|plek|plaats|locatie|opvang)\b" +
        @"|\b(\w*adres\w*|verblijfplaats|woonplek|locatie)\b[^!?]{0,60}\b(geheim|afgeschermd|afschermen|vertrouwelijk)\b" +
        @"|\b(\w*adres\w*|verblijfplaats|woonplek)\b[^!?]{0,80}\b(niet|nooit|geen)\b[^!?]{0,60}\b(verstrek\w*|bekend\w*|del(en|ing)|gedeeld|doorge\w+|geven|gegeven|vertel\w*|verteld|noemen|genoemd|vermeld\w*|weten|weet|horen)\b" +
        @"|\b(niet|nooit|geen)\b[^!?]{0,60}\b(weten|weet|horen|bekend|op de hoogte|achter kom\w*)\b[^!?]{0,60}\b(waar\b[^!?]{0,60}\b(woont|wonen|verblijft|verblijven|slaapt|slapen|zit|zitten|is|zijn|logeert)|\w*adres\w*|verblijfplaats|woonplek)\b" +
        @"|\b(onder|schuil)gedoken\b|\bonderduik\w*|\b(schuil|opvang)adres\b|\b(vrouwen|nood|crisis|mannen)opvang\b|\bopvanghuis\b|\bsafe ?house\b" +
        @"|\badresgeheim\w*|\bgeheimadres\b|\bgeheimhouding\b|\bblijf[- ]van[- ]mijn[- ]lijf",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Geheim();

    [GeneratedRegex(@"\b(geen|niet langer een|niet meer een|zonder)\s+(geheim(e)?\s+(verblijfs|woon)?adres\w*|geheimhouding|adresgeheim\w*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ontkend();

    [GeneratedRegex(@"^\W*(?:(?:en|ook|dat|dit|het)\s+)*(?:geldt|gaat|betreft|ook|en)?\s*(?:om|over|voor|van)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wijst();
}
