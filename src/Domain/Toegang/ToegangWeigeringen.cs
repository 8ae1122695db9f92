namespace Kring.Domain.Toegang;

/// <summary>A person without any role can do nothing.</summary>
public sealed record RolOntbreekt() : Weigering("Kies ten minste één rol voor deze medewerker.");

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
