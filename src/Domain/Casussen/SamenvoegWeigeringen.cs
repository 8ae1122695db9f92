namespace Kring.Domain.Casussen;

/// <summary>What went up in another casus goes on there.</summary>
public sealed record CasusIsOpgegaan() : Weigering("Deze casus is opgegaan in een andere. Werk verder in die casus.");

/// <summary>Two are needed.</summary>
public sealed record CasusIsDezelfde() : Weigering("Dit is dezelfde casus. Kies een andere casus om mee samen te voegen.");

/// <summary>Only what is open is joined.</summary>
/// <param name="Nummer">The casus that is not.</param>
public sealed record CasusIsNietOpen(string Nummer)
    : Weigering($"Casus {Nummer} is niet meer open. Kies een casus die nog loopt.");

/// <summary>Somebody waits for an answer about one of them.</summary>
/// <param name="Nummer">The casus in which it waits.</param>
public sealed record OverdrachtWachtInCasus(string Nummer)
    : Weigering($"In casus {Nummer} wacht een overdracht op antwoord. Vraag eerst om dat antwoord of trek het aanbod in.");

/// <summary>One Veilig Thuis does not take up what another took in.</summary>
public sealed record CasussenVanTweeOrganisaties()
    : Weigering("Deze casussen zijn van twee organisaties van Veilig Thuis. Overleg met die organisatie.");

/// <summary>Zicht op veiligheid stays with one of the two holders.</summary>
public sealed record ZichthouderIsVanGeenVanBeide() : Weigering("Kies een organisatie die nu zicht op veiligheid heeft in een van beide casussen.");

/// <summary>There is one eigenaar, out of those there are.</summary>
public sealed record EigenaarIsVanGeenVanBeide() : Weigering("Kies de eigenaar van een van beide casussen.");

/// <summary>Who holds zicht op veiligheid is Veilig Thuis or the organisation of the eigenaar.</summary>
public sealed record ZichtEnEigenaarPassenNiet()
    : Weigering("Kies voor zicht op veiligheid Veilig Thuis of de organisatie van de eigenaar.");

/// <summary>A service of Veilig Thuis means that Veilig Thuis holds zicht op veiligheid.</summary>
public sealed record DienstVraagtZichtBijVeiligThuis()
    : Weigering("Er loopt een dienst van Veilig Thuis. Kies Veilig Thuis voor zicht op veiligheid; draag de casus daarna over.");

/// <summary>Who is answerable must be able to work in the leading casus.</summary>
public sealed record EigenaarWerktHierNiet()
    : Weigering("De gekozen eigenaar werkt niet in de gemeente van de leidende casus. Laat de andere casus leiden, of kies een andere eigenaar.");

/// <summary>They were parted already.</summary>
public sealed record IsAlUitElkaar() : Weigering("Deze casussen zijn al uit elkaar gehaald.");

/// <summary>Something followed, so that somebody decides where it goes.</summary>
public sealed record ErVolgdeIets() : Weigering("Na het samenvoegen is er iets gebeurd. Kies waar het naartoe gaat.");

/// <summary>A casus is about people who live or belong together, and about a report.</summary>
public sealed record BeideKantenVragenIets()
    : Weigering("Kies voor elke casus ten minste één huishouden en één melding.");
