using Kring.Domain.Logboek;
using Kring.Domain.Toegang;

namespace Kring.Web.Toezicht;

/// <summary>Kinds of lines, roles and records in plain Dutch.</summary>
public static class Logregelwoorden
{
    public static string Naam(this Logsoort soort) => soort switch
    {
        Logsoort.Handeling => "gedaan",
        Logsoort.Inzage => "bekeken",
        Logsoort.Uitvoer => "meegenomen op papier of als bestand",
        Logsoort.Weigering => "geweigerd",
        Logsoort.Aanmelding => "inloggen en uitloggen",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, null),
    };

    public static string Naam(this Rol rol) => rol switch
    {
        Rol.MedewerkerVeiligThuis => "medewerker",
        Rol.TeamleiderVeiligThuis => "teamleider",
        Rol.Vertrouwensarts => "vertrouwensarts",
        Rol.Gedragswetenschapper => "gedragswetenschapper",
        Rol.MedewerkerLokaalTeam => "medewerker lokaal team",
        Rol.Procesregisseur => "procesregisseur",
        Rol.Ketenpartner => "medewerker",
        Rol.Beleidsregisseur => "beleidsregisseur",
        Rol.Beheerder => "beheerder",
        Rol.FunctionarisGegevensbescherming => "functionaris gegevensbescherming",
        _ => throw new ArgumentOutOfRangeException(nameof(rol), rol, null),
    };

    /// <summary>The roles that stand in a line, as one says them.</summary>
    public static string Rollen(string rollen) => string.Join(
        " en ", rollen.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(rol => Enum.TryParse<Rol>(rol, out var bekend) ? bekend.Naam() : rol).Distinct());

    /// <summary>What was done or seen, with the form in which it left or that it was refused.</summary>
    public static string Wat(Logsoort soort, string actie, bool gelukt) => soort switch
    {
        Logsoort.Uitvoer => $"{Logwoorden.Van(actie)}, meegenomen als bestand",
        Logsoort.Weigering => $"geweigerd: {Logwoorden.Van(actie)}",
        Logsoort.Aanmelding when !gelukt => $"niet gelukt: {Logwoorden.Van(actie)}",
        _ => Logwoorden.Van(actie),
    };

    /// <summary>The kind of record in a line; null where it says nothing to the reader.</summary>
    public static string? Onderwerp(string? soort) => soort switch
    {
        "Melding" => "melding",
        "Casus" => "casus",
        "Huishouden" => "huishouden",
        "Persoon" => "persoon",
        "Gesprek" => "gesprek",
        "Advies" => "advies",
        "Brief" => "brief",
        "OntvangenBericht" => "ontvangen bericht",
        "Personenpaar" => "twee personen",
        "Organisatie" => "organisatie",
        "Medewerker" => "account",
        _ => null,
    };
}
