using Kring.Web.Infrastructure.Ui;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>The list as it stands on the screen.</summary>
/// <param name="Groepen">The groups that hold something, in order of time.</param>
/// <param name="Mijn">How many rows "Mijn werk" counts.</param>
/// <param name="Vrij">How many rows nobody has taken.</param>
/// <param name="Team">How many rows "Hele team" counts.</param>
/// <param name="NietGetoond">How many rows far ahead are left out.</param>
public sealed record Werkblad(IReadOnlyList<Werkgroep> Groepen, int Mijn, int Vrij, int Team, int NietGetoond)
{
    public IEnumerable<Guid> Zaken => Groepen.SelectMany(groep => groep.Rijen).Select(rij => rij.ZaakId).Distinct();
}

/// <summary>The rows of one group.</summary>
public sealed record Werkgroep(Tijdvak Vak, string Naam, IReadOnlyList<Werkrij> Rijen)
{
    /// <summary>All of them, also those that are not shown.</summary>
    public int Aantal { get; init; }
}

/// <summary>One thing to do.</summary>
public sealed record Werkrij(
    Guid ZaakId, Termijntekst Termijn, bool Acuut, string Wat, string Pad, string Over, string Huishouden, string Plaats, string Wie)
{
    /// <summary>Where the reader can take it with one press; null when somebody has it or the reader cannot.</summary>
    public string? Aannemen { get; init; }
}

/// <summary>Which rows of the organisation stand on the screen.</summary>
public enum Weergave
{
    /// <summary>What this person must do.</summary>
    Mijn,

    /// <summary>What nobody has taken.</summary>
    Vrij,

    /// <summary>Everything.</summary>
    Team,
}
