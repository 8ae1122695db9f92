using Kring.Domain;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>Only who was proposed can be chosen: nobody is tied to a report without a reason that can be read back.</summary>
public sealed record KeuzeStaatErNietBij(string Naam) : Weigering(
    $"Wie u voor {Naam} koos staat niet meer bij de mogelijke personen. Kies opnieuw.");

/// <summary>A household is one of the candidates, or new.</summary>
public sealed record HuishoudenStaatErNietBij(string Naam) : Weigering(
    $"Het huishouden dat u voor {Naam} koos hoort niet bij deze mensen. Kies opnieuw.");

/// <summary>An unborn child goes with its mother.</summary>
public sealed record OngeborenHoortBijMoeder(string Naam) : Weigering(
    $"Kies voor {Naam} een kind van deze moeder en hetzelfde huishouden als de moeder.");
