namespace Kring.Domain.Huishoudens;

/// <summary>How a person is called, of the parts that are known.</summary>
/// <param name="Voornamen">First names, or null.</param>
/// <param name="Voorvoegsel">Prefix to the family name, or null.</param>
/// <param name="Geslachtsnaam">Family name, letter for letter as given.</param>
/// <param name="IsOngeboren">Whether it is a child that is not born yet, which is called by its mother's family name.</param>
public readonly record struct Persoonsnaam(string? Voornamen, string? Voorvoegsel, string Geslachtsnaam, bool IsOngeboren)
{
    /// <summary>Family name with its prefix in front.</summary>
    public string Achternaam => Voorvoegsel is null ? Geslachtsnaam : $"{Voorvoegsel} {Geslachtsnaam}";

    /// <summary>The whole name, as one says it.</summary>
    public string Heel => IsOngeboren
        ? $"Ongeboren kind {Achternaam}"
        : string.Join(' ', new[] { Voornamen, Achternaam }.Where(deel => !string.IsNullOrEmpty(deel)));

    /// <summary>First of the first names, or the whole name when there is none.</summary>
    public string Roepnaam => IsOngeboren || string.IsNullOrWhiteSpace(Voornamen) ? Heel : Voornamen.Split(' ')[0];
}
