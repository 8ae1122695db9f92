namespace Kring.Domain.Berichten;

/// <summary>A template says something.</summary>
public sealed record SjabloonIsLeeg() : Weigering("Schrijf de tekst van de brief.");

/// <summary>A template asks for something that no letter knows.</summary>
/// <param name="Veld">The blank.</param>
public sealed record SjabloonveldIsOnbekend(string Veld) : Weigering(
    $"Het invulveld {{{Veld}}} bestaat niet in deze brief. Kies een invulveld uit de lijst.");

/// <summary>A template leaves out what the letter is for.</summary>
/// <param name="Veld">The blank.</param>
public sealed record SjabloonveldOntbreekt(string Veld) : Weigering(
    $"Zet het invulveld {{{Veld}}} in de tekst; zonder dat zegt de brief niet waar het om gaat.");

/// <summary>Nothing changed.</summary>
public sealed record SjabloonIsGelijk() : Weigering("U hebt nog niets aan de tekst veranderd.");

/// <summary>A template that came with the program still has what only the region knows.</summary>
/// <param name="Soort">The kind of letter.</param>
public sealed record SjabloonIsNietIngevuld(Briefsoort Soort) : Weigering(
    $"In de vaste tekst \"{Soort.Naam()}\" staat nog iets dat uw organisatie moet invullen. Vraag de teamleider om die tekst af te maken.");

/// <summary>A letter says something.</summary>
/// <param name="Wat">What is missing.</param>
public sealed record BrieftekstOntbreekt(string Wat) : Weigering($"Schrijf op {Wat}.");

/// <summary>A letter is short.</summary>
/// <param name="Hoogstens">The most characters.</param>
public sealed record BriefIsTeLang(int Hoogstens) : Weigering($"Maak de brief korter: hoogstens {Hoogstens} tekens.");

/// <summary>A fixed text is short.</summary>
/// <param name="Hoogstens">The most characters.</param>
public sealed record SjabloonIsTeLang(int Hoogstens) : Weigering($"Maak de vaste tekst korter: hoogstens {Hoogstens} tekens.");

/// <summary>A letter goes once.</summary>
public sealed record BriefIsAlVerstuurd() : Weigering("Van deze brief is al vastgelegd dat die is verstuurd of gegeven.");

/// <summary>Nothing was sent tomorrow.</summary>
public sealed record BriefdagLigtInToekomst() : Weigering("Kies een dag die al is geweest, of vandaag.");

/// <summary>No letter goes before it is made.</summary>
public sealed record BriefdagLigtVoorBrief() : Weigering("Kies de dag waarop de brief is gemaakt, of een latere dag.");

/// <summary>Nobody is written to where a letter can be found by who it is not for.</summary>
public sealed record PostIsNietVeilig() : Weigering(
    "Post is voor deze persoon niet als veilig vastgelegd. Geef de brief zelf in een gesprek, of leg eerst vast dat post veilig is.");

/// <summary>Since the letter was made, post became unsafe for its reader.</summary>
public sealed record PostIsNietMeerVeilig() : Weigering(
    "Post is voor deze persoon niet meer als veilig vastgelegd. Maak een nieuwe brief, en geef die zelf in een gesprek.");

/// <summary>The letter tells what the reader must not learn.</summary>
/// <param name="Wat">What it is.</param>
public sealed record BriefNoemtVerborgene(string Wat) : Weigering(
    $"In de tekst staat {Wat}. Dat mag de ontvanger niet weten: haal het weg.", "Uitvoeringsbesluit Wmo 2015, artikel 4.1.8");

/// <summary>Since the letter was made, it tells what the reader must not learn.</summary>
/// <param name="Wat">What it is.</param>
public sealed record BriefNoemtVerborgeneNu(string Wat) : Weigering(
    $"Sinds deze brief is gemaakt, mag de ontvanger iets niet meer weten dat erin staat: {Wat}. Maak een nieuwe brief.", "Uitvoeringsbesluit Wmo 2015, artikel 4.1.8");

/// <summary>Children under twelve are not written to; their parents are.</summary>
public sealed record KindKrijgtGeenBrief() : Weigering(
    "Een kind jonger dan twaalf jaar krijgt geen brief. Schrijf de ouder of verzorger, en vertel het kind in een gesprek wat het moet weten.",
    "Wmo 2015, artikel 5.3.2");
