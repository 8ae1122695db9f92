namespace Kring.Domain.Werklijst;

/// <summary>What is kept must be found again.</summary>
public sealed record NaamOntbreekt() : Weigering("Geef het overzicht een naam.");

/// <summary>Names stand beside each other above the list.</summary>
public sealed record NaamIsTeLang() : Weigering($"Kies een naam van hoogstens {BewaardOverzicht.LangsteNaam} tekens.");

/// <summary>So many digits are a telephone number or a citizen service number.</summary>
public sealed record NaamLijktOpNummer() : Weigering("Kies een naam zonder nummer van een persoon. Schrijf op welk werk er in het overzicht staat.")
{
    internal const int Cijfers = 8;
}

/// <summary>Two with the same name cannot be told apart.</summary>
/// <param name="Naam">The name.</param>
public sealed record OverzichtBestaatAl(string Naam) : Weigering($"Er is al een overzicht “{Naam}”. Kies een andere naam.");

/// <summary>Giving is for all or for nothing, so that nobody has to find out what did happen.</summary>
/// <param name="Waarom">A sentence for each record that cannot be given.</param>
public sealed record WerkIsNietGegeven(string Waarom) : Weigering($"{Waarom} Er is niets gegeven. Lees na wat er nu staat, en geef het dan opnieuw of ga terug.");

/// <summary>Nothing was ticked.</summary>
public sealed record GeenWerkGekozen() : Weigering("Kies eerst op de werklijst welke taken u wilt geven.");
