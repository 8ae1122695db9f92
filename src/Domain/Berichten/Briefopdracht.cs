namespace Kring.Domain.Berichten;

/// <summary>A letter that is to be made: to whom, about what, which way, and what must and must not stand in it.</summary>
public sealed record Briefopdracht
{
    /// <summary>What a letter of one's own holds at most, in characters; more is a report, not a letter.</summary>
    public const int LangsteTekst = 6000;

    /// <summary>To whom and what for.</summary>
    public required Briefsoort Soort { get; init; }

    /// <summary>The report it is about.</summary>
    public required Guid MeldingId { get; init; }

    /// <summary>The record on whose timeline it stands.</summary>
    public required Guid Tijdlijn { get; init; }

    /// <summary>The person it is to; null for a reporter.</summary>
    public Guid? PersoonId { get; init; }

    /// <summary>How the reader is addressed.</summary>
    public required string Ontvanger { get; init; }

    /// <summary>The day on which the report came in, written in words.</summary>
    public required string Meldingsdatum { get; init; }

    /// <summary>What was reported; empty in a letter to a reporter.</summary>
    public string Gemeld { get; init; } = "";

    /// <summary>What happens now, or how it stands.</summary>
    public required string Vervolg { get; init; }

    /// <summary>The way.</summary>
    public required Briefweg Weg { get; init; }

    /// <summary>Whether post is marked as safe for the reader.</summary>
    public required bool PostIsVeilig { get; init; }

    /// <summary>Whether the reader is, or may be, under twelve.</summary>
    public bool LezerIsOnderTwaalf { get; init; }

    /// <summary>What the reader must not learn.</summary>
    public IReadOnlyList<Verborgene> Verborgen { get; init; } = [];

    internal void Controleer()
    {
        var tekst = $"{Ontvanger}\n{Gemeld}\n{Vervolg}";
        Weigering? weigering = LezerIsOnderTwaalf ? new KindKrijgtGeenBrief()
            : Soort == Briefsoort.Betrokkene && string.IsNullOrWhiteSpace(Gemeld) ? new BrieftekstOntbreekt("wat er is gemeld")
            : string.IsNullOrWhiteSpace(Vervolg) ? new BrieftekstOntbreekt("hoe het verder gaat")
            : tekst.Length > LangsteTekst ? new BriefIsTeLang(LangsteTekst)
            : Weg == Briefweg.Post && !PostIsVeilig ? new PostIsNietVeilig()
            : Verborgen.FirstOrDefault(een => een.StaatIn(tekst)) is { } gevonden ? new BriefNoemtVerborgene(gevonden.Wat)
            : null;
        if (weigering is not null)
        {
            throw new WeigeringException(weigering);
        }
    }

    internal IReadOnlyDictionary<string, string> Velden(Briefafzender afzender) => new Dictionary<string, string>
    {
        [Briefveld.Ontvanger] = OpEenRegel(Ontvanger),
        [Briefveld.Datum] = afzender.Vandaag,
        [Briefveld.Meldingsdatum] = Meldingsdatum,
        [Briefveld.Gemeld] = Gemeld,
        [Briefveld.Vervolg] = Vervolg,
        [Briefveld.Organisatie] = afzender.Organisatie,
        [Briefveld.Schrijver] = afzender.Naam,
    };

    // A name may come from somebody who reported alone: in a letter it is a name and cannot begin a paragraph.
    private static string OpEenRegel(string naam) =>
        string.Join(' ', string.Concat(naam.Select(teken => char.IsControl(teken) ? ' ' : teken)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
