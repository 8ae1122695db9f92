namespace Kring.Domain.Gesprekken;

/// <summary>The talk ended, perhaps by somebody else.</summary>
public sealed record GesprekIsAfgerond() : Weigering("Dit gesprek is al afgerond. Begin een nieuw gesprek als er meer te vertellen is.");

/// <summary>An advice answers a question.</summary>
public sealed record VraagOntbreekt() : Weigering("Schrijf op wat er is gevraagd.");

/// <summary>What was advised must be written down.</summary>
public sealed record AdviesOntbreekt() : Weigering("Schrijf op wat u hebt geadviseerd.");

/// <summary>Advice is counted by who asked.</summary>
public sealed record HoedanigheidOntbreekt() : Weigering(
    "Kies wie er om advies vroeg.", "Wmo 2015, artikel 4.2.12");

/// <summary>The question would keep data of a person.</summary>
/// <param name="Gevonden">The passages.</param>
public sealed record VraagBevatSporen(IReadOnlyList<string> Gevonden) : Weigering(
    $"Bij een advies blijft niets over een persoon bewaard. Haal dit uit de vraag: {string.Join(", ", Gevonden)}.", "Wmo 2015, artikel 4.1.1, derde lid");

/// <summary>The advice would keep data of a person.</summary>
/// <param name="Gevonden">The passages.</param>
public sealed record AdviesBevatSporen(IReadOnlyList<string> Gevonden) : Weigering(
    $"Bij een advies blijft niets over een persoon bewaard. Haal dit uit het advies: {string.Join(", ", Gevonden)}.", "Wmo 2015, artikel 4.1.1, derde lid");

/// <summary>The periods count from when it came in, so that must be known.</summary>
public sealed record OntvangstOntbreekt() : Weigering(
    "Vul de dag en de tijd in waarop de e-mail of brief binnenkwam. De termijnen tellen vanaf dat moment.", "Wmo 2015, artikel 4.1.1");

/// <summary>Nothing comes in tomorrow.</summary>
public sealed record OntvangstLigtInToekomst() : Weigering("Kies voor de ontvangst een moment dat al voorbij is.");

/// <summary>Most likely a slip in the year.</summary>
public sealed record OntvangstLigtTeVer() : Weigering(
    "Kijk de dag van ontvangst na: die ligt meer dan een jaar terug. Klopt dat toch, bespreek de melding dan eerst met uw teamleider.");

/// <summary>In spring the clock skips an hour.</summary>
public sealed record OntvangstBestaatNiet() : Weigering("Kijk de tijd van ontvangst na: op die dag sloeg de klok dit uur over.");
