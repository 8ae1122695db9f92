using Kring.Domain.Huishoudens;

namespace Kring.Domain.Meldingen;

/// <summary>
/// The worrying situation. Temporary restraining order, arrest, criminal complaint and honour are free
/// text in the standard, no yes or no.
/// </summary>
/// <param name="Omschrijving">What is worrying.</param>
/// <param name="RelevanteRegistraties">Earlier registrations of the sender, none or more.</param>
/// <param name="AanvullendeInformatie">Anything else; secrecy of an address often stands here.</param>
/// <param name="BestaandeHulpverlening">Help already there.</param>
/// <param name="TijdelijkHuisverbod">Whether and how a restraining order was imposed.</param>
/// <param name="Aanhouding">Whether somebody was arrested.</param>
/// <param name="Aangifte">Whether a complaint was filed.</param>
/// <param name="EergerelateerdGeweld">Whether honour plays a part.</param>
/// <param name="Extragegevens">Values under the sender's own names.</param>
/// <param name="Betrokkenen">The people concerned, in the order of the message.</param>
public sealed record ZorgelijkeSituatie(
    Opgave Omschrijving,
    IReadOnlyList<Opgave> RelevanteRegistraties,
    Opgave AanvullendeInformatie,
    Opgave BestaandeHulpverlening,
    Opgave TijdelijkHuisverbod,
    Opgave Aanhouding,
    Opgave Aangifte,
    Opgave EergerelateerdGeweld,
    IReadOnlyList<Extragegeven> Extragegevens,
    IReadOnlyList<GemeldeBetrokkene> Betrokkenen);

/// <summary>Somebody concerned in the situation.</summary>
/// <param name="Persoon">Who; <c>null</c> when the sender left it explicitly empty (nil).</param>
/// <param name="Jeugdzorgrol">The role towards the child, in words of the national list, or nil.</param>
/// <param name="AanvullendeInformatie">About this person; an unborn child is only ever named here.</param>
/// <param name="OverigeZorgMinderjarige">Other worries about a minor.</param>
/// <param name="Extragegevens">Values under the sender's own names, beside the person.</param>
public sealed record GemeldeBetrokkene(
    GemeldePersoon? Persoon,
    Opgave Jeugdzorgrol,
    Opgave AanvullendeInformatie,
    Opgave OverigeZorgMinderjarige,
    IReadOnlyList<Extragegeven> Extragegevens)
{
    /// <summary>Whether the reporter said, when asked, that the address is secret; a message has no field for it.</summary>
    public bool AdresIsGeheim { get; init; }

    /// <summary>The child that this person expects, when asked for; a message has no field for it.</summary>
    public GenoemdOngeborenKind? Zwangerschap { get; init; }

    /// <summary>The age as the reporter guessed it; a message has no field for it.</summary>
    public Huishoudens.GemeldeLeeftijd? Leeftijd { get; init; }

    /// <summary>Whether the reporter said that an interpreter is needed; a message has no field for it.</summary>
    public bool TolkNodig { get; init; }

    /// <summary>By which ways the person can be reached safely; a message has no field for it.</summary>
    public IReadOnlyList<Contactweg> Contactwegen { get; init; } = [];
}

/// <summary>Somebody who was told of the report.</summary>
/// <param name="Persoon">Who; <c>null</c> when nil.</param>
/// <param name="Wijze"><c>mondeling</c>, <c>schriftelijk</c>, <c>telefonisch</c>, <c>e-mail</c> or <c>onbenoemd</c>.</param>
/// <param name="HeeftGereageerd"><c>Ja</c> or <c>Nee</c>.</param>
/// <param name="StrekkingReactie">The reaction in short.</param>
/// <param name="Datum">The day of telling.</param>
/// <param name="Extragegevens">Values under the sender's own names.</param>
public sealed record Geinformeerde(
    VermeldePersoon? Persoon,
    Opgave Wijze,
    Opgave HeeftGereageerd,
    Opgave StrekkingReactie,
    Datumopgave Datum,
    IReadOnlyList<Extragegeven> Extragegevens);
