namespace Kring.Domain.Meldingen;

/// <summary>Only somebody of whom was decided who it is can be set right.</summary>
public sealed record PersoonStaatNietInMelding() : Weigering("Kies iemand uit deze melding van wie is vastgesteld wie het is.");

/// <summary>An unborn child goes with its mother.</summary>
public sealed record OngeborenGaatMetMoeder() : Weigering(
    "Bij deze persoon hoort in deze melding een ongeboren kind. Kring kan moeder en kind nog niet samen losmaken. Leg bij de casus vast wat er niet klopt.");

/// <summary>Who sets right who somebody is, says why.</summary>
public sealed record RedenVoorLosmakenOntbreekt() : Weigering("Schrijf op waaruit blijkt wie dit is. Een collega moet het kunnen volgen.");

/// <summary>To set right is to choose somebody else.</summary>
public sealed record IsDezelfdeGebleven() : Weigering("Dit is wie het in Kring al was. Kies iemand anders, of ga terug.");

/// <summary>A record in which only one report stands is that report: there is nothing to take off it.</summary>
public sealed record StaatAlleenInDezeMelding() : Weigering(
    "Van deze persoon is niets anders bekend dan deze melding. Blijkt het iemand te zijn die al in Kring staat? Leg dat dan vast bij Zelfde mensen.");

/// <summary>What the reports told must be read again to know what came from which.</summary>
public sealed record BerichtIsErNietMeer() : Weigering(
    "Kring kan niet meer nalezen wat de meldingen over deze persoon zeiden, en weet dus niet wat erbij hoort. Leg bij de casus vast wat er niet klopt.");

/// <summary>It can be taken back once.</summary>
public sealed record LosmakingIsTeruggedraaid() : Weigering("Dit is al teruggedraaid.");

/// <summary>What followed stands in the way of taking it back.</summary>
public sealed record LosmakingIsIngehaald() : Weigering(
    "Wie dit is, is daarna opnieuw vastgesteld. Maak de persoon bij de melding los en kies wie het is.");

/// <summary>What is carried out in a casus stays there.</summary>
/// <param name="Casusnummer">The casus.</param>
public sealed record MeldingIsUitgevoerdInCasus(string Casusnummer) : Weigering(
    $"Deze melding is beoordeeld en wordt uitgevoerd in casus {Casusnummer}, waarin dan niemand van de melding meer staat. Kies een huishouden van die casus; dan blijft de melding daar.");

/// <summary>A person who got more reports since then stays somebody else.</summary>
public sealed record NaLosmakenKwamMeer() : Weigering(
    "Over deze persoon kwam daarna een andere melding binnen. Terugdraaien kan niet meer. Is het toch één mens? Leg dat dan vast bij Zelfde mensen.");
