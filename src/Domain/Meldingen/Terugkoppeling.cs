namespace Kring.Domain.Meldingen;

/// <summary>
/// What Veilig Thuis tells the police about a report: message <c>vtTerugkoppelingDi01</c> of the StUF
/// interface Jeugdzorg 1.0.9.
/// </summary>
/// <param name="Zaakidentificatie">Our own number of the matter, 5 to 40 characters, or <c>null</c>.</param>
/// <param name="IdentificatieMelding">The sender's number of the report that is answered.</param>
/// <param name="Status">The status told, which fixes the outcome as well.</param>
/// <param name="Toelichting">At most 1000 characters, or <c>null</c>.</param>
/// <param name="Verantwoordelijke">
/// Who holds <i>zicht op veiligheid</i>; <c>null</c> leaves it out of the message.
/// </param>
/// <param name="UitvoerderNaam">The name of our own organisation, at most 200 characters.</param>
/// <param name="UitvoerderOin">Its organisation number, 20 digits.</param>
/// <param name="Zender">We.</param>
/// <param name="Ontvanger">The sender of the report.</param>
/// <param name="Referentienummer">Our own number of this message, at most 40 characters; never used twice.</param>
/// <param name="Tijdstip">When the message was made; written as local time in the Netherlands by the caller's offset.</param>
public sealed record Terugkoppeling(
    string? Zaakidentificatie,
    string IdentificatieMelding,
    Terugkoppelstatus Status,
    string? Toelichting,
    VerantwoordelijkeVoorZicht? Verantwoordelijke,
    string UitvoerderNaam,
    string UitvoerderOin,
    Berichtpartij Zender,
    Berichtpartij Ontvanger,
    string Referentienummer,
    DateTimeOffset Tijdstip);

/// <summary>The one organisation that holds <i>zicht op veiligheid</i>, and whom to reach there.</summary>
/// <param name="Organisatie">Its name, at most 200 characters.</param>
/// <param name="Contactpersoon">The name of a person, or <c>null</c>.</param>
/// <param name="Afdeling">The department, or <c>null</c>.</param>
/// <param name="Emailadres">At most 254 characters, or <c>null</c>.</param>
/// <param name="Telefoonnummer">At most 20 characters, or <c>null</c>.</param>
public sealed record VerantwoordelijkeVoorZicht(
    string Organisatie,
    string? Contactpersoon = null,
    string? Afdeling = null,
    string? Emailadres = null,
    string? Telefoonnummer = null);
