using System.Text.RegularExpressions;

namespace Kring.Domain.Meldingen;

/// <summary>
/// Reads one sentence that calls an address secret: whose address it is, and who must not know it. Who must not know it is the
/// one it is kept from, and is never taken for the one it is kept for while somebody else can be meant.
/// </summary>
internal sealed partial class Geheimzin
{
    private readonly Meldbericht bericht;
    private readonly string zin;
    private readonly List<int> houders;
    private readonly List<int> gevaren;

    public Geheimzin(Meldbericht bericht, string zin)
    {
        (this.bericht, this.zin) = (bericht, zin);
        Genoemden = Zinsnamen.In(bericht, zin);
        gevaren = Delen([MagNiet(), WeetNiet(), MagDieNiet(), NietDat(), NietAan(), GevluchtVoor()]);
        houders = Delen([AdresVan(), WaarWoont(), EigenAdres(), ZitErgens()]);
        houders = houders.Except(gevaren).ToList() is { Count: > 0 } zonder ? zonder : houders;
    }

    /// <summary>Everybody named in the sentence.</summary>
    public IReadOnlyList<int> Genoemden { get; }

    /// <summary>Whom the sentence names as the one it is hidden from.</summary>
    public IReadOnlyList<int> Gevaren => [.. gevaren.Except(houders)];

    /// <summary>Whose address it is, in a text about all; null when the sentence names nobody.</summary>
    public Geheimhouders? InAlgemeneTekst()
    {
        if (houders.Count > 0)
        {
            return new(houders, false);
        }

        var anderen = Genoemden.Except(gevaren).ToList();
        return anderen.Count > 0 ? new(anderen, false) : gevaren.Count > 0 ? Anderen(gevaren) : null;
    }

    /// <summary>Whose address it is, in the text about one person.</summary>
    /// <param name="eigen">The place of that person.</param>
    public Geheimhouders InTekstOver(int eigen)
    {
        var gevaar = EigenIsGevaar(eigen);
        var anderen = Genoemden.Except(gevaren).Where(plek => plek != eigen).ToList();
        return houders.Count > 0 ? new(houders, false)
            : gevaar == true && anderen.Count > 0 ? new(anderen, false)
            : gevaar == true ? Anderen([eigen, .. gevaren])
            : gevaar is null ? new(Iedereen(gevaren), true)
            : Rolwoord().IsMatch(Houdertekst()) ? Ruim(eigen)
            : Past(eigen, Woord()) ? new([eigen], false)
            : Anderen([eigen, .. gevaren]);
    }

    /// <summary>Everybody whom the words of the sentence do not rule out.</summary>
    public Geheimhouders Iedereen()
    {
        var passend = Passend([]);
        var plekken = passend.Count > 0 ? passend : [.. Enumerable.Range(0, bericht.Betrokkenen.Count)];
        return new(plekken, plekken.Count > 1);
    }

    private Geheimhouders Ruim(int eigen)
    {
        var plekken = Passend(gevaren);
        return plekken.Count > 0 ? new(plekken, plekken.Count > 1) : new([eigen], false);
    }

    // "Mag het adres niet weten" in the text about somebody says it of that one; a pronoun may be another. Null is unsure.
    private bool? EigenIsGevaar(int eigen)
    {
        if (gevaren.Contains(eigen) || ZonderOnderwerp().IsMatch(zin))
        {
            return true;
        }

        return Voornaamwoord().Match(zin) is not { Success: true } wie || gevaren.Count > 0 ? false
            : !Past(eigen, wie.Groups["wie"].Value) ? false
            : Woord() is { } van && !Past(eigen, van) ? true
            : null;
    }

    private Geheimhouders Anderen(IReadOnlyCollection<int> niet)
    {
        var plekken = Passend(niet);
        return plekken.Count > 0 ? new(plekken, plekken.Count > 1) : new(Iedereen(niet), true);
    }

    private List<int> Iedereen(IEnumerable<int> niet)
    {
        var alle = Enumerable.Range(0, bericht.Betrokkenen.Count).ToList();
        return alle.Except(niet).ToList() is { Count: > 0 } anderen ? anderen : alle;
    }

    private List<int> Passend(IReadOnlyCollection<int> niet) =>
        [.. Enumerable.Range(0, bericht.Betrokkenen.Count).Where(plek => !niet.Contains(plek) && Past(plek, Woord()))];

    private bool Past(int plek, string? woord) => (bericht.Betrokkenen[plek].Persoon?.Geslacht.Waarde, woord) switch
    {
        ("M", { } van) => !Vrouwelijk().IsMatch(van),
        ("V", { } van) => !Mannelijk().IsMatch(van),
        _ => true,
    };

    // The word by which the sentence points at whose address it is, when it is no name.
    private string? Woord() => Verwijzing().Match(Houdertekst()) is { Success: true } woord ? woord.Value
        : Bezit().Match(zin) is { Success: true } bezit ? bezit.Groups["woord"].Value
        : null;

    private string Houdertekst() => string.Join(' ', Stukken(AdresVan()).Concat(Stukken(WaarWoont())));

    private List<int> Delen(IEnumerable<Regex> vormen) =>
        [.. vormen.SelectMany(Stukken).SelectMany(stuk => Zinsnamen.In(bericht, stuk)).Distinct().Order()];

    private IEnumerable<string> Stukken(Regex vorm) =>
        vorm.Matches(zin).Select(vondst => vondst.Groups["wie"].Value).Where(stuk => stuk.Length > 0);

    [GeneratedRegex(
        @"\b(?:\w*adres\w*|verblijfplaats|woonplek|woonplaats|schuilplaats|locatie|plek|huis)\s+van\s+(?<wie>[^.!?;:,]*?)" +
        @"(?=\s+(?:niet|nooit|geen|mag|mogen|moet|moeten|is|zijn|wordt|worden|blijft|blijven|aan|bij|voor|met|door|geheim|kent|weet|weten|te)\b|[,.;:!?)]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AdresVan();

    [GeneratedRegex(
        @"\bwaar\s+(?<wie>[^.!?;:,]*?)\s*\b(?:woont|wonen|verblijft|verblijven|slaapt|slapen|zit|zitten|is|logeert|logeren|naartoe|zijn(?=\s*(?:[.,;!?)]|$|en\b)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WaarWoont();

    [GeneratedRegex(
        @"\b(?=(?<wie>\p{L}+['’]?s?)\s+(?:(?:haar|zijn|d['’]r|z['’]n)\s+)?(?:(?:nieuwe|huidige|geheime|eigen)\s+)*(?:\w*adres|verblijfplaats|woonplek)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EigenAdres();

    [GeneratedRegex(
        @"^(?<wie>[^.!?;:,]*?)\s+(?:zit|zitten|woont|wonen|verblijft|verblijven|slaapt|slapen|logeert|logeren|is|zijn|heeft|hebben)\b(?!\s+niet\b)" +
        @"(?=[^.!?;:,]*\b(?:geheim\w*|ondergedoken|onderduik\w*|schuil\w*|\w*opvang|opvanghuis|blijf)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ZitErgens();

    // Who is not allowed to know it or does not know it, to whom it is not told, and from whom somebody fled.
    [GeneratedRegex(
        @"(?<wie>[^.!?;:,]*?)\b(?:mag|mogen|moet|moeten)\b(?=[^!?]{0,120}\b(?:niet|nooit)\b[^!?]{0,120}\b(?:weet|weten|horen|kennen|zien|hebben|krijgen|vinden|achter)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MagNiet();

    [GeneratedRegex(
        @"(?<wie>[^.!?;:,]*?)\b(?:(?:weet|weten)\b[^.!?;:,]{0,20}\bniet\b|(?:is|zijn)\b[^.!?;:,]{0,10}\bniet\b[^.!?;:,]{0,15}\bop de hoogte\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeetNiet();

    [GeneratedRegex(
        @"\b(?:mag|mogen|moet|moeten)\s+(?<wie>[^.!?;:,]*?)\b(?:niet|nooit)\b(?=[^!?]{0,120}\b(?:weten|horen|kennen|zien|hebben|krijgen|vinden|achter)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MagDieNiet();

    [GeneratedRegex(
        @"\b(?:niet|nooit)\b\s+dat\s+(?<wie>[^.!?;:,]*?)\b(?:weet|weten|hoort|horen|komt|komen|vindt|vinden|kent|kennen)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NietDat();

    [GeneratedRegex(
        @"\b(?:niet|nooit|geen)\b.*?\b(?:aan|bij|voor|met|door)\b\s+(?<wie>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NietAan();

    [GeneratedRegex(
        @"\b(?:geheim\w*|verborgen|ondergedoken|gevlucht|vlucht\w*|bang|angst|bedreigd|gezocht|mishandeld|geslagen|gestalkt)\b[^.!?;:,]{0,40}\b(?:voor|door|tegenover)\s+(?<wie>[^.!?;:,]*?)" +
        @"(?=\s+(?:en|maar|want|waar|mag|is|zit|verblijft|woont)\b|[.!?;:,]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GevluchtVoor();

    [GeneratedRegex(@"^\W*(?:mag|mogen|moet)\b(?=.*\b(?:niet|nooit)\b)(?!.*\b(?:worden|wordt|gedeeld|verteld|gegeven|verstrekt|genoemd)\b).*\b(?:weten|horen|kennen|zien|hebben|krijgen|vinden)\b|^\W*(?:weet\s+niet|is\s+niet\s+op\s+de\s+hoogte)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ZonderOnderwerp();

    [GeneratedRegex(@"\b(?<wie>hij|zij|ze|die|deze)\s+(?:mag|mogen|weet|is\s+niet\s+op)\b|\b(?:mag|mogen)\s+(?<wie>hij|zij|ze|die)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Voornaamwoord();

    [GeneratedRegex(@"\b(?:\w*moeder|vader|\w*vrouw|man|dochters?|zoon|zonen|zus\w*|broers?|oma|opa|kind|kinderen|ouders?|tante|oom|vriendin|vriend|partner|ex|ex-\w+|meisje|jongen|gezin|baby)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rolwoord();

    [GeneratedRegex(@"\b(?:zij|ze|haar|hij|hem|\w*moeder|vader|\w*vrouw|man|dochters?|zoon|zonen|zus\w*|broers?|oma|opa|tante|oom|vriendin|vriend|meisje|jongen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verwijzing();

    [GeneratedRegex(@"\b(?<woord>haar|zijn|d['’]r|z['’]n)\s+(?:\w+\s+){0,2}?(?:\w*adres\w*|verblijfplaats|woonplek)\b|^\W*(?<woord>zij|hij|moeder|vader|mevrouw|meneer)\b(?=[^.!?]*\b(?:geheim\w*|ondergedoken|\w*opvang|schuiladres|onderduik\w*)\b)(?![^.!?]*\b(?:mag|weet)\b[^.!?]*\bniet\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bezit();

    [GeneratedRegex(@"^(?:zij|ze|haar|d['’]r|\w*moeder|\w*vrouw|dochters?|zus\w*|oma|tante|vriendin|meisje)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vrouwelijk();

    [GeneratedRegex(@"^(?:hij|hem|zijn|z['’]n|vader|man|meneer|zoon|zonen|broers?|opa|oom|vriend|jongen)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mannelijk();
}

/// <summary>Whose address is secret, and whether that is sure.</summary>
internal sealed record Geheimhouders(IReadOnlyList<int> Plekken, bool Onzeker);
