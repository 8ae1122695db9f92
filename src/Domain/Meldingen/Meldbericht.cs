namespace Kring.Domain.Meldingen;

/// <summary>
/// A report exactly as its reporter gave it, in the form of the widest message there is: <c>vtMeldingDi01</c> of the StUF
/// interface Jeugdzorg 1.0.9, by which police and Halt report. What is taken down in a talk fills a part of it. Holds
/// everything, corrects nothing.
/// </summary>
/// <param name="Stuurgegevens">Who sends what to whom, and when; <c>null</c> when it was no message between systems.</param>
/// <param name="Identificatie">The number of the report at the sender (for the police the BVH number).</param>
/// <param name="DatumMelding">The day the report was made at the sender.</param>
/// <param name="DatumIncident">The day of the incident.</param>
/// <param name="LocatieIncident">Where it happened, free text.</param>
/// <param name="OmschrijvingIncident">What happened, free text.</param>
/// <param name="AfstemmingsoverlegGewenst"><c>Ja</c> or <c>Nee</c>: whether the sender wants to discuss it.</param>
/// <param name="Contactgegevens">Whom to ask for more; <c>null</c> when explicitly empty (nil).</param>
/// <param name="Informering">What the people concerned were told, free text.</param>
/// <param name="SashIngevuld"><c>Ja</c> or <c>Nee</c>: whether the stalking screening was filled in.</param>
/// <param name="SashNiveau"><c>laag</c>, <c>matig</c> or <c>hoog</c>.</param>
/// <param name="Extragegevens">Values under the sender's own names, at the level of the report.</param>
/// <param name="ZorgelijkeSituatie">The worrying situation with the people in it; <c>null</c> when nil.</param>
/// <param name="ExtragegevensSituatie">Extra values that stand beside the situation.</param>
/// <param name="Geinformeerden">Who was told of the report.</param>
/// <param name="IngediendDoor">Who submitted the report; <c>null</c> when nil.</param>
/// <param name="ExtragegevensIndiener">Extra values that stand beside the submitter.</param>
/// <param name="Kenmerken">Technical attributes without a field of their own.</param>
public sealed record Meldbericht(
    Stuurgegevens? Stuurgegevens,
    Opgave Identificatie,
    Datumopgave DatumMelding,
    Datumopgave DatumIncident,
    Opgave LocatieIncident,
    Opgave OmschrijvingIncident,
    Opgave AfstemmingsoverlegGewenst,
    GemeldeContactgegevens? Contactgegevens,
    Opgave Informering,
    Opgave SashIngevuld,
    Opgave SashNiveau,
    IReadOnlyList<Extragegeven> Extragegevens,
    ZorgelijkeSituatie? ZorgelijkeSituatie,
    IReadOnlyList<Extragegeven> ExtragegevensSituatie,
    IReadOnlyList<Geinformeerde> Geinformeerden,
    Indiener? IngediendDoor,
    IReadOnlyList<Extragegeven> ExtragegevensIndiener,
    IReadOnlyList<Kenmerk> Kenmerken)
{
    /// <summary>The people in the situation, in the order of the message; empty when the situation is nil.</summary>
    public IReadOnlyList<GemeldeBetrokkene> Betrokkenen => ZorgelijkeSituatie?.Betrokkenen ?? [];

    /// <summary>Only the number at the sender: people do not belong in a log.</summary>
    public override string ToString() => $"Meldbericht {Identificatie}";
}

/// <summary>The envelope of a message.</summary>
/// <param name="Zender">The sending party.</param>
/// <param name="Ontvanger">The receiving party.</param>
/// <param name="Referentienummer">The sender's own number of this message; with the sender it is unique.</param>
/// <param name="TijdstipBericht">The time as given: 8 to 17 digits <c>jjjjmmdd[uummss[ddd]]</c>, no time zone.</param>
/// <param name="Functie">The name of the message, <c>vtMeldingDi01</c>.</param>
public sealed record Stuurgegevens(
    Berichtpartij Zender,
    Berichtpartij Ontvanger,
    string Referentienummer,
    string TijdstipBericht,
    string Functie);

/// <summary>A sender or receiver of messages.</summary>
/// <param name="Organisatie">The organisation, at most 200 characters; what the chain puts here is configuration.</param>
/// <param name="Applicatie">The system, 3 to 50 characters.</param>
/// <param name="Administratie">The administration within it, at most 50 characters, or <c>null</c>.</param>
/// <param name="Gebruiker">The user, at most 100 characters, or <c>null</c>.</param>
public sealed record Berichtpartij(
    string Organisatie,
    string Applicatie,
    string? Administratie = null,
    string? Gebruiker = null);

/// <summary>Whom to reach.</summary>
/// <param name="Contactpersoon">The name.</param>
/// <param name="Afdeling">The department.</param>
/// <param name="Emailadressen">Mail addresses, each at most 254 characters.</param>
/// <param name="Telefoonnummers">Telephone numbers, each at most 20 characters.</param>
public sealed record GemeldeContactgegevens(
    Opgave Contactpersoon,
    Opgave Afdeling,
    IReadOnlyList<Opgave> Emailadressen,
    IReadOnlyList<Opgave> Telefoonnummers);

/// <summary>The organisation that submitted the report.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Instantiecode">Its code.</param>
/// <param name="Vestigingsnummer">The number of its branch.</param>
/// <param name="Rsin">Its number as a legal person.</param>
/// <param name="KvkNummer">Its number at the chamber of commerce.</param>
public sealed record Indiener(
    Opgave Naam,
    Opgave Instantiecode,
    Opgave Vestigingsnummer,
    Opgave Rsin,
    Opgave KvkNummer);
