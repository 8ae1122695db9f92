namespace Kring.Domain.Toegang;

/// <summary>A person without any role can do nothing.</summary>
public sealed record RolOntbreekt() : Weigering("Kies ten minste één rol voor deze medewerker.");

/// <summary>The purpose is one of the list.</summary>
public sealed record DoelStaatErNietBij() : Weigering("Kies uit de lijst waarvoor u deze casus opent.");

/// <summary>Another purpose than those of the list is said in words.</summary>
public sealed record DoelInWoordenOntbreekt() : Weigering("Schrijf op waarvoor u deze casus opent.");

/// <summary>Whoever changes the means of login shows anew who they are.</summary>
public sealed record WachtwoordKloptNiet()
    : Weigering("Dit wachtwoord klopt niet. Controleer het. Na vijf keer proberen kan het een kwartier niet; probeer het daarna opnieuw.");

/// <summary>Only who can assess reports in this municipality takes charge of one.</summary>
public sealed record KanGeenBehandelaarZijn() : Weigering("Kies een collega van Veilig Thuis die nu in deze gemeente werkt.");

/// <summary>Somebody was quicker.</summary>
public sealed record HeeftAlBehandelaar() : Weigering("Een collega heeft dit al aangenomen. Overleg met die collega als u het wilt overnemen.");

/// <summary>What a person may do follows from the role; the organisation must be one where that work is done.</summary>
/// <param name="Organisatie">Its name.</param>
public sealed record RolPastNietBijOrganisatie(string Organisatie)
    : Weigering($"Deze rol past niet bij {Organisatie}. Kies een rol van die organisatie, of een andere organisatie.");

/// <summary>No region can give a role what it must never do.</summary>
/// <param name="Rol">The role.</param>
/// <param name="Recht">The right.</param>
public sealed record RolKanDitNiet(Rol Rol, Recht Recht)
    : Weigering($"{Rol.Naam()} mag nooit {Recht.Naam()}. Haal dit weg uit de regel.");

/// <summary>A right about a record needs a way to stand to that record, and the other way round.</summary>
/// <param name="Recht">The right.</param>
/// <param name="Betrekking">The way to stand to it.</param>
public sealed record RechtPastNietBijBetrekking(Recht Recht, Betrekking Betrekking)
    : Weigering($"Het recht \"{Recht.Naam()}\" past niet bij \"{Betrekking.Naam()}\". Zet het in een andere regel.");

/// <summary>Two lines for one role and one way of standing to a record cannot be read.</summary>
/// <param name="Rol">The role.</param>
/// <param name="Betrekking">The way to stand to the record.</param>
public sealed record RegelStaatDubbel(Rol Rol, Betrekking Betrekking)
    : Weigering($"Voor {Rol.Naam()} staat \"{Betrekking.Naam()}\" er twee keer. Maak er één regel van.");

/// <summary>Between the closing of a casus and the end of its retention.</summary>
public sealed record DagenKloppenNiet() : Weigering("Vul bij de dagen na sluiting een getal in van 0 tot en met 7300, of laat het leeg.");

/// <summary>A proposal must differ from what holds.</summary>
public sealed record NietsGewijzigd() : Weigering("Deze regel geldt nu al zo. Verander iets, of ga terug.");

/// <summary>A decision is taken once.</summary>
public sealed record ToegangIsBesloten() : Weigering("Over dit voorstel is al besloten. Bekijk de regels zoals ze nu gelden.");

/// <summary>Four eyes: who proposes does not decide (BIO 5.18).</summary>
public sealed record EigenVoorstel() : Weigering("U stelde dit zelf voor. Vraag een collega om te beslissen.", "BIO 5.18");

/// <summary>One at a time: the second would be a change of what no longer holds.</summary>
public sealed record VoorstelStaatOpen() : Weigering("Er wacht nog een voorstel op een besluit. Laat daar eerst over beslissen.");

/// <summary>Who reads the log later must understand why it could not wait.</summary>
/// <param name="Tekens">The least number of signs.</param>
public sealed record NoodredenIsTeKort(int Tekens)
    : Weigering($"Schrijf in ten minste {Tekens} tekens waarom u deze casus nu moet zien.", "NEN 7513");

/// <summary>It ended by time or by hand.</summary>
public sealed record NoodtoegangIsVoorbij() : Weigering("Deze noodtoegang is al voorbij. Neem opnieuw noodtoegang als het nog nodig is.");

/// <summary>Somebody who can see the casus already needs no emergency.</summary>
public sealed record NoodtoegangIsNietNodig() : Weigering("U kunt deze casus al zien. Open hem via de lijst van casussen.");

/// <summary>A judgement is given once, and afterwards.</summary>
public sealed record NoodtoegangIsBeoordeeld() : Weigering("Deze noodtoegang is al beoordeeld. Bekijk het oordeel dat er staat.");

/// <summary>It can be judged when it is over.</summary>
public sealed record NoodtoegangLooptNog() : Weigering("Deze noodtoegang loopt nog. Beoordeel haar als zij voorbij is.");

/// <summary>Nobody judges what one did oneself (four eyes).</summary>
public sealed record EigenNoodtoegang() : Weigering("Dit is uw eigen noodtoegang. Laat een collega haar beoordelen.", "BIO 5.18");

/// <summary>An emergency leads to one casus, by its number.</summary>
public sealed record CasusnummerBestaatNiet() : Weigering("Er is geen casus met dit nummer. Controleer het nummer bij de collega van wie u het kreeg.");

/// <summary>One emergency at a time.</summary>
/// <param name="Nummer">The number of the casus that is open now.</param>
public sealed record NoodtoegangLooptAl(string Nummer)
    : Weigering($"U heeft al noodtoegang tot casus {Nummer}. Geef die eerst terug met de knop bovenaan het scherm.");

/// <summary>A policy that nobody can change any more is for ever.</summary>
public sealed record NiemandKanToegangWijzigen()
    : Weigering("Zo kan niemand de regels van toegang nog wijzigen. Laat ten minste één rol voorstellen en één rol vaststellen.");
