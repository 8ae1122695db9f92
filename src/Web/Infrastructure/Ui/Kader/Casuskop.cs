namespace Kring.Web.Infrastructure.Ui.Kader;

/// <summary>
/// The top of every page of a case, always the same facts at the same spot: number, household, phase, who holds zicht op
/// veiligheid, who owns the case, what is running, and the parts of the case.
/// </summary>
public sealed record Casuskop(
    string Nummer,
    string Huishouden,
    Casusfeit Fase,
    Casusfeit ZichtOpVeiligheid,
    Casusfeit Eigenaar,
    IReadOnlyList<Termijnregel> Termijnen,
    IReadOnlyList<Tabblad> Onderdelen,
    Casusfeit? Procesregisseur = null,
    string? LetOp = null);

/// <summary>A fact of the case head: its name, its value and some words beside it ("sinds ma 16 nov").</summary>
public sealed record Casusfeit(string Naam, string Waarde, string? Bij = null);

/// <summary>A running period: the words, what it is for, and who is answerable.</summary>
public sealed record Termijnregel(Termijntekst Tekst, string Wat, string? Wie = null);

/// <summary>A part of a case, or a view of a list, with how many it holds.</summary>
public sealed record Tabblad(string Naam, string Pad, int? Aantal = null)
{
    /// <summary>Set when whoever builds the row knows which part the page belongs to; otherwise the address tells.</summary>
    public bool? Hier { get; init; }

    /// <summary>Is this the page on the screen? A path with a query must match with its query.</summary>
    public bool IsHier(HttpRequest verzoek)
    {
        if (Hier is { } bekend)
        {
            return bekend;
        }

        var hier = Pad.Contains('?', StringComparison.Ordinal) ? verzoek.Path + verzoek.QueryString : verzoek.Path.Value;
        return string.Equals(Pad, hier, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A row of tabs; <paramref name="Naam"/> says what they choose between.</summary>
public sealed record Tabbladen(string Naam, IReadOnlyList<Tabblad> Items);
