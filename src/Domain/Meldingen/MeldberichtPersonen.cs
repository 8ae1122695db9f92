namespace Kring.Domain.Meldingen;

/// <summary>A person as the sender describes him or her; not yet one of our own persons.</summary>
/// <param name="Bsn">Nine digits as given; the eleven-test is ours to do (<see cref="Huishoudens.Bsn.Lees"/>).</param>
/// <param name="Geslachtsnaam">Surname, letter for letter.</param>
/// <param name="Voorvoegsel">Prefix of the surname.</param>
/// <param name="Voornamen">First names.</param>
/// <param name="Geslacht"><c>M</c>, <c>V</c> or <c>O</c> (unknown).</param>
/// <param name="Geboortedatum">As given, with the indicator of unknown parts.</param>
/// <param name="Vreemdelingennummer">Aliens number.</param>
/// <param name="Rni">Number in the register of non-residents.</param>
/// <param name="Telefoonnummers">Telephone numbers, none or more.</param>
/// <param name="Nationaliteit">In words.</param>
/// <param name="Taal">In words.</param>
/// <param name="FormeelAdres">Registered address in the Netherlands.</param>
/// <param name="FeitelijkAdres">Actual address in the Netherlands; may be secret.</param>
/// <param name="FormeelAdresBuitenland">Registered address abroad.</param>
/// <param name="FeitelijkAdresBuitenland">Actual address abroad; may be secret.</param>
/// <param name="Relaties">Social relations to other persons.</param>
/// <param name="Extragegevens">Values under the sender's own names.</param>
public sealed record GemeldePersoon(
    Opgave Bsn,
    Opgave Geslachtsnaam,
    Opgave Voorvoegsel,
    Opgave Voornamen,
    Opgave Geslacht,
    Datumopgave Geboortedatum,
    Opgave Vreemdelingennummer,
    Opgave Rni,
    IReadOnlyList<Opgave> Telefoonnummers,
    Opgave Nationaliteit,
    Opgave Taal,
    GemeldAdres? FormeelAdres,
    GemeldAdres? FeitelijkAdres,
    GemeldBuitenlandsAdres? FormeelAdresBuitenland,
    GemeldBuitenlandsAdres? FeitelijkAdresBuitenland,
    IReadOnlyList<GemeldeRelatie> Relaties,
    IReadOnlyList<Extragegeven> Extragegevens)
{
    /// <summary>First names, prefix and surname in the order people say them; empty when no name was given.</summary>
    public string Naam => string.Join(' ', new[] { Voornamen.Waarde, Voorvoegsel.Waarde, Geslachtsnaam.Waarde }
        .Where(deel => !string.IsNullOrWhiteSpace(deel)));

    /// <summary>Says nothing about the person, so that no log can.</summary>
    public override string ToString() => nameof(GemeldePersoon);
}

/// <summary>A person who is only mentioned: in a relation, or as somebody who was told.</summary>
/// <param name="Bsn">Nine digits as given.</param>
/// <param name="Geslachtsnaam">Surname.</param>
/// <param name="Voorvoegsel">Prefix of the surname.</param>
/// <param name="Voornamen">First names.</param>
/// <param name="VolledigeNaam">The whole name in one field.</param>
/// <param name="Vreemdelingennummer">Aliens number.</param>
/// <param name="Rni">Number in the register of non-residents.</param>
/// <param name="Extragegevens">Values under the sender's own names.</param>
public sealed record VermeldePersoon(
    Opgave Bsn,
    Opgave Geslachtsnaam,
    Opgave Voorvoegsel,
    Opgave Voornamen,
    Opgave VolledigeNaam,
    Opgave Vreemdelingennummer,
    Opgave Rni,
    IReadOnlyList<Extragegeven> Extragegevens)
{
    /// <summary>The whole name if given, else the parts in the order people say them.</summary>
    public string Naam => VolledigeNaam.IsIngevuld
        ? VolledigeNaam.Waarde!
        : string.Join(' ', new[] { Voornamen.Waarde, Voorvoegsel.Waarde, Geslachtsnaam.Waarde }
            .Where(deel => !string.IsNullOrWhiteSpace(deel)));

    /// <summary>Says nothing about the person, so that no log can.</summary>
    public override string ToString() => nameof(VermeldePersoon);
}

/// <summary>A social relation of a reported person.</summary>
/// <param name="Met">To whom; <c>null</c> when nil.</param>
/// <param name="Omschrijving">The relation in words, such as <c>partner</c> or <c>vader van</c>.</param>
/// <param name="Extragegevens">Values under the sender's own names.</param>
public sealed record GemeldeRelatie(
    VermeldePersoon? Met,
    Opgave Omschrijving,
    IReadOnlyList<Extragegeven> Extragegevens);

/// <summary>An address in the Netherlands as given.</summary>
/// <param name="Woonplaats">Town.</param>
/// <param name="Straat">Name of the public space.</param>
/// <param name="Postcode">Without space; the letters may be missing.</param>
/// <param name="Huisnummer">Number.</param>
/// <param name="Huisletter">One letter, in either case.</param>
/// <param name="Huisnummertoevoeging">At most four letters or digits.</param>
public sealed record GemeldAdres(
    Opgave Woonplaats,
    Opgave Straat,
    Opgave Postcode,
    Opgave Huisnummer,
    Opgave Huisletter,
    Opgave Huisnummertoevoeging)
{
    /// <summary>Says nothing of where it is: it may be secret.</summary>
    public override string ToString() => nameof(GemeldAdres);
}

/// <summary>An address abroad as given.</summary>
/// <param name="Landcode">Numeric code of the country.</param>
/// <param name="Regel1">First line.</param>
/// <param name="Regel2">Second line.</param>
/// <param name="Regel3">Third line.</param>
public sealed record GemeldBuitenlandsAdres(Opgave Landcode, Opgave Regel1, Opgave Regel2, Opgave Regel3)
{
    /// <summary>Says nothing of where it is: it may be secret.</summary>
    public override string ToString() => nameof(GemeldBuitenlandsAdres);
}
