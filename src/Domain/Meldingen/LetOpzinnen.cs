namespace Kring.Domain.Meldingen;

/// <summary>
/// What a person must notice about a message, in plain sentences. They hold names but no values: a passage about a secret
/// address may hold the address.
/// </summary>
public static class LetOpzinnen
{
    /// <summary>The sentences, safety first; each once.</summary>
    /// <param name="bericht">The message.</param>
    public static IReadOnlyList<string> Van(Meldbericht bericht) =>
    [
        .. Markeringen.Van(bericht)
            .OrderBy(markering => markering.Soort is MarkeringSoort.GeheimAdresGenoemd or MarkeringSoort.BereikenGenoemd or MarkeringSoort.NietOpDeHoogteGenoemd ? 0 : 1)
            .Select(markering => Zin(markering, Wie(bericht, markering)))
            .Distinct(),
    ];

    /// <summary>The sentence for one mark.</summary>
    /// <param name="markering">The mark.</param>
    /// <param name="wie">The name of the person, or the place in the message.</param>
    public static string Zin(Markering markering, string wie) => markering.Soort switch
    {
        MarkeringSoort.GeheimAdresGenoemd when markering.Onzeker =>
            $"Er is een geheim adres, maar het is niet zeker van wie. Kring schermt ook dat van {wie} af.",
        MarkeringSoort.GeheimAdresGenoemd => $"Volgens de melding is het adres van {wie} geheim. Kring schermt het af.",
        MarkeringSoort.BereikenGenoemd => Bereik(markering, wie),
        MarkeringSoort.NietOpDeHoogteGenoemd => $"Volgens de melding weet {wie} nog niet dat er een melding is.",
        MarkeringSoort.OngeborenKindGenoemd => $"In de tekst over {wie} staat een ongeboren kind.",
        MarkeringSoort.BsnVoldoetNiet => $"{Begin(wie)}: het BSN klopt niet. Kring gebruikt het nergens voor.",
        MarkeringSoort.DatumBestaatNiet => $"{Begin(wie)}: een opgegeven datum bestaat niet. Kring gebruikt die nergens voor.",
        MarkeringSoort.GeboortedatumOnvolledig => $"{Begin(wie)}: van de geboortedatum is maar een deel bekend.",
        MarkeringSoort.GeboortedatumNaBericht => $"{Begin(wie)}: de geboortedatum ligt na de dag van het bericht.",
        MarkeringSoort.RolOntbreekt => $"{Begin(wie)}: er is geen rol tegenover een kind opgegeven.",
        MarkeringSoort.PersoonOntbreekt => $"{Begin(wie)} is niet bij naam genoemd.",
        MarkeringSoort.TijdstipBestaatNiet => "Het tijdstip van het bericht bestaat niet. Kring gebruikt het nergens voor.",
        MarkeringSoort.BetrokkenenOntbreken => "In de melding wordt niemand genoemd.",
        _ => throw new ArgumentOutOfRangeException(nameof(markering), markering.Soort, "Unknown mark."),
    };

    /// <summary>Whom a mark concerns: the name, or the place in the message when there is no name.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="markering">The mark.</param>
    public static string Wie(Meldbericht bericht, Markering markering) =>
        markering.Betrokkene is not { } plek ? markering.Waar
        : bericht.Betrokkenen[plek].Persoon is { Naam.Length: > 0 } persoon ? persoon.Naam
        : $"betrokkene {plek + 1}";

    private static string Bereik(Markering markering, string wie)
    {
        var bij = markering.Betrokkene is null ? "Contact" : $"Contact met {wie}";
        return markering.Waarde is { } zin ? $"{bij}: “{zin}”." : $"{bij}: in het bericht staat hoe dat veilig kan. Lees dat eerst.";
    }

    private static string Begin(string wie) => char.ToUpperInvariant(wie[0]) + wie[1..];
}
