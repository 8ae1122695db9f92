using Kring.Web.Infrastructure.Ui;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>The list as it stands on the screen.</summary>
public sealed record Werkblad
{
    public static Werkblad Leeg { get; } = new();

    /// <summary>The groups that hold something, in their order.</summary>
    public IReadOnlyList<Werkgroep> Groepen { get; init; } = [];

    /// <summary>How many rows each list counts, whatever was chosen in it.</summary>
    public IReadOnlyDictionary<Weergave, int> Aantallen { get; init; } = new Dictionary<Weergave, int>();

    /// <summary>How many of the chosen rows are for when; only what is not zero.</summary>
    public IReadOnlyList<(Tijdvak Vak, int Aantal)> Tellingen { get; init; } = [];

    /// <summary>How many tasks a colleague gave to the reader since yesterday.</summary>
    public int Nieuw { get; init; }

    /// <summary>How many chosen rows are left out.</summary>
    public int NietGetoond { get; init; }

    /// <summary>Who of the organisation is absent today.</summary>
    public IReadOnlyList<Afwezigheid> Afwezig { get; init; } = [];

    public IEnumerable<Guid> Zaken => Groepen.SelectMany(groep => groep.Rijen).Select(rij => rij.ZaakId).Distinct();
}

/// <summary>The rows of one group; <paramref name="Aantal"/> counts those that are not shown as well.</summary>
public sealed record Werkgroep(string Naam, IReadOnlyList<Werkrij> Rijen, int Aantal);

/// <summary>One thing to do.</summary>
public sealed record Werkrij(
    Guid ZaakId, Termijntekst Termijn, bool Acuut, string Wat, string Pad, string Over, string Huishouden, string Plaats, string Wie)
{
    /// <summary>Where the reader can take it with one press; null when somebody has it or the reader cannot.</summary>
    public string? Aannemen { get; init; }

    /// <summary>By what it can be ticked to give it to somebody; null when it cannot be given.</summary>
    public Werkzaak? TeGeven { get; init; }

    /// <summary>"nieuw voor u, gegeven door Marijke Postma op ma 2 nov, 09.00"; null when it is not new.</summary>
    public string? Nieuw { get; init; }

    /// <summary>"afwezig tot en met vr 6 nov", when the reader stands in for who has it; else null.</summary>
    public string? Voor { get; init; }
}

/// <summary>Which rows of the organisation stand on the screen.</summary>
public enum Weergave
{
    /// <summary>What this person must do, also for whom this person stands in.</summary>
    Mijn,

    /// <summary>What nobody has taken.</summary>
    Vrij,

    /// <summary>Everything.</summary>
    Team,
}
