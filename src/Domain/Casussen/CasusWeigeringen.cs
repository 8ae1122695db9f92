namespace Kring.Domain.Casussen;

/// <summary>A closed casus does not change.</summary>
public sealed record CasusIsGesloten() : Weigering("Deze casus is gesloten. Bij een nieuwe melding opent Kring een nieuwe casus.");

/// <summary>A casus is about people who live or belong together.</summary>
public sealed record HuishoudenOntbreekt() : Weigering("Kies ten minste één huishouden voor deze casus.");

/// <summary>One service at a time.</summary>
public sealed record AndereDienstLoopt() : Weigering("Er loopt al een dienst van Veilig Thuis in deze casus. Rond die eerst af.");

/// <summary>Somebody waits for an answer.</summary>
public sealed record OverdrachtStaatOpen() : Weigering("Er wacht een overdracht op antwoord. Vraag eerst om dat antwoord.");

/// <summary>Only the holder of zicht op veiligheid can do this.</summary>
public sealed record ZichtLigtElders() : Weigering("Een andere organisatie heeft zicht op veiligheid. Overleg met die organisatie.");

/// <summary>A later report goes to the organisation that holds zicht op veiligheid already.</summary>
public sealed record OverdrachtAlleenAanZichthouder()
    : Weigering("Een andere organisatie heeft zicht op veiligheid. Bied de nieuwe melding aan die organisatie aan.");

/// <summary>Zicht op veiligheid is there already.</summary>
public sealed record OverdrachtAanZichzelf() : Weigering("Kies een andere organisatie dan uw eigen.");

/// <summary>Who takes over must know what is known.</summary>
public sealed record WatBekendIsOntbreekt() : Weigering("Schrijf op wat de ontvanger moet weten.");

/// <summary>After Voorwaarden en Vervolg there are conditions.</summary>
public sealed record VoorwaardenOntbreken() : Weigering(
    "Vul ten minste één veiligheidsvoorwaarde in: wat moet er gebeuren voor directe veiligheid?",
    "Handelingsprotocol Veilig Thuis 2019");

/// <summary>Somebody answered already.</summary>
public sealed record OverdrachtIsBeantwoord() : Weigering("Deze overdracht is al beantwoord.");

/// <summary>Only the receiver answers.</summary>
public sealed record OverdrachtIsAanAnderen() : Weigering("Deze overdracht is aan een andere organisatie aangeboden.");

/// <summary>Before acceptance there is no eigenaar to replace.</summary>
public sealed record EigenaarOntbreekt() : Weigering("Deze casus heeft nog geen eigenaar. Die komt er bij het aannemen van de overdracht.");

/// <summary>A decision about people needs a reason.</summary>
public sealed record RedenOntbreekt() : Weigering("Schrijf op waarom.");

/// <summary>It was done already.</summary>
public sealed record MonitormomentIsGedaan() : Weigering("Dit monitormoment is al vastgelegd.");

/// <summary>Monitoring asks both the people and the professionals.</summary>
public sealed record AntwoordOntbreekt() : Weigering(
    "Schrijf op wat de betrokkenen zeggen en wat de professionals zeggen. Kon u iemand niet spreken, schrijf dan op waarom.",
    "Handelingsprotocol Veilig Thuis 2019");

/// <summary>Once is enough.</summary>
public sealed record AlGeinformeerd() : Weigering("Voor deze persoon is dit al vastgelegd.");

/// <summary>Monitoring moments are to come.</summary>
public sealed record MonitoringLooptNog() : Weigering("Er staan nog monitormomenten open. Leg die eerst vast.");

/// <summary>The organisation that has the eigenaar chooses another one.</summary>
public sealed record EigenaarIsVanAnderen() : Weigering("De eigenaar werkt bij een andere organisatie. Overleg met die organisatie.");

/// <summary>The eigenaar must be there for the family.</summary>
public sealed record KanGeenEigenaarZijn() : Weigering("Kies een collega van uw organisatie die nu in deze gemeente werkt.");

/// <summary>An offer that nobody can answer leaves a family waiting.</summary>
public sealed record OntvangerKanNietAannemen() : Weigering("Kies een organisatie die in deze gemeente een casus kan aannemen.");

/// <summary>Nothing to extend.</summary>
public sealed record InformerenLooptNiet() : Weigering("Voor deze melding loopt geen termijn om betrokkenen te informeren.");

/// <summary>A report that still has to be assessed keeps its casus open.</summary>
/// <param name="Nummer">The number of the report.</param>
public sealed record MeldingWachtOpBeoordeling(string Nummer)
    : Weigering($"Melding {Nummer} is nog niet beoordeeld. Rond eerst de veiligheidsbeoordeling af.");

/// <summary>Whether it is safe at a later moment cannot be known yet.</summary>
public sealed record MonitormomentKomtNog() : Weigering("Dit moment is nog niet aan de beurt. Leg de momenten op volgorde vast, hoogstens twee weken vooraf.");
