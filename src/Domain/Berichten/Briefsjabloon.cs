using System.Text.RegularExpressions;

namespace Kring.Domain.Berichten;

/// <summary>
/// The text of a kind of letter, with blanks. A change is a new edition, so that of every letter can be said from which
/// text it was made. Lines that begin with <c>#</c> are headings, with <c>-</c> points of a list; an empty line ends a paragraph.
/// </summary>
public sealed partial class Briefsjabloon : Aggregaat
{
    /// <summary>What the region must still fill in itself stands between these marks.</summary>
    public const string NogInvullen = "[vul in:";

    /// <summary>What a fixed text holds at most, in characters.</summary>
    public const int LangsteTekst = 12_000;

    private Briefsjabloon()
    {
    }

    private Briefsjabloon(Guid id)
        : base(id)
    {
    }

    /// <summary>The kind of letter.</summary>
    public Briefsoort Soort { get; private set; }

    /// <summary>Counts the editions of a kind; the shipped text is edition 1.</summary>
    public int Uitgave { get; private set; }

    /// <summary>The text with its blanks.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Since when it holds; null for the shipped text.</summary>
    public DateTimeOffset? Vastgesteld { get; private set; }

    /// <summary>Who decided it; null for the shipped text.</summary>
    public Guid? VastgesteldDoor { get; private set; }

    /// <summary>Whether a letter can be made from it: nothing is left for the region to fill in.</summary>
    public bool IsCompleet => !Tekst.Contains(NogInvullen, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text that comes with the program, edition 1.</summary>
    /// <param name="soort">The kind of letter.</param>
    public static Briefsjabloon Meegeleverd(Briefsoort soort) => new(Guid.Empty)
    {
        Soort = soort,
        Uitgave = 1,
        Tekst = soort == Briefsoort.Betrokkene ? Standaardbrieven.Betrokkene : Standaardbrieven.Melder,
    };

    /// <summary>Decides the next edition.</summary>
    /// <param name="tekst">The text with its blanks.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided.</param>
    /// <exception cref="WeigeringException"><see cref="SjabloonIsLeeg"/>, <see cref="SjabloonIsTeLang"/>, <see cref="SjabloonveldIsOnbekend"/>,
    /// <see cref="SjabloonveldOntbreekt"/>, <see cref="SjabloonIsGelijk"/>.</exception>
    public Briefsjabloon Volgende(string tekst, DateTimeOffset nu, Guid wie)
    {
        var schoon = tekst.ReplaceLineEndings("\n").Trim();
        Controleer(schoon);
        var volgende = new Briefsjabloon(Guid.CreateVersion7(nu))
        {
            Soort = Soort,
            Uitgave = Uitgave + 1,
            Tekst = schoon,
            Vastgesteld = nu,
            VastgesteldDoor = wie,
        };
        volgende.Meld(new BriefsjabloonVastgesteld(nu, wie, volgende.Id, Soort, volgende.Uitgave));
        return volgende;
    }

    /// <summary>The text with its blanks filled in. What is filled in is never read as a blank itself.</summary>
    /// <param name="waarden">What stands in each blank.</param>
    /// <exception cref="WeigeringException"><see cref="SjabloonIsNietIngevuld"/>.</exception>
    public string Vul(IReadOnlyDictionary<string, string> waarden)
    {
        if (!IsCompleet)
        {
            throw new WeigeringException(new SjabloonIsNietIngevuld(Soort));
        }

        return Veld().Replace(Tekst, veld => waarden[veld.Groups[1].Value].ReplaceLineEndings("\n").Trim());
    }

    private void Controleer(string tekst)
    {
        var velden = Veld().Matches(tekst).Select(veld => veld.Groups[1].Value).ToHashSet();
        Weigering? weigering = tekst.Length == 0 ? new SjabloonIsLeeg()
            : tekst.Length > LangsteTekst ? new SjabloonIsTeLang(LangsteTekst)
            : velden.Except(Briefveld.Toegestaan(Soort)).FirstOrDefault() is { } onbekend ? new SjabloonveldIsOnbekend(onbekend)
            : Briefveld.Verplicht(Soort).Except(velden).FirstOrDefault() is { } kwijt ? new SjabloonveldOntbreekt(kwijt)
            : tekst == Tekst ? new SjabloonIsGelijk()
            : null;
        if (weigering is not null)
        {
            throw new WeigeringException(weigering);
        }
    }

    [GeneratedRegex(@"\{([^{}\n]*)\}")]
    private static partial Regex Veld();
}
