namespace Kring.Domain.Toegang;

/// <summary>What a person is in the chain; decides which rights the person has. Source: the regions' division of work.</summary>
public enum Rol
{
    /// <summary>Takes in reports, assesses safety, runs services, hands over and monitors for Veilig Thuis.</summary>
    MedewerkerVeiligThuis,

    /// <summary>Divides the work of a Veilig Thuis team and decides with it.</summary>
    TeamleiderVeiligThuis,

    /// <summary>Doctor at Veilig Thuis who advises and assesses (Uitvoeringsbesluit Wmo 2015 art. 4.1.2).</summary>
    Vertrouwensarts,

    /// <summary>Behavioural scientist at Veilig Thuis who advises and decides with it.</summary>
    Gedragswetenschapper,

    /// <summary>Works in a local team; can be eigenaar or casusregisseur of a casus.</summary>
    MedewerkerLokaalTeam,

    /// <summary>Sees to the chain in one work area; has no contact with the family.</summary>
    Procesregisseur,

    /// <summary>Does the part of one partner organisation in the casussen it takes part in.</summary>
    Ketenpartner,

    /// <summary>Steers on numbers for a municipality; never sees a person.</summary>
    Beleidsregisseur,

    /// <summary>Keeps organisations, accounts and code lists; never reads case content.</summary>
    Beheerder,

    /// <summary>Supervises the log and the protection of data (AVG art. 37 to 39).</summary>
    FunctionarisGegevensbescherming,
}

/// <summary>How roles are called on screen.</summary>
public static class Rollen
{
    /// <summary>The name on screen.</summary>
    public static string Naam(this Rol rol) => rol switch
    {
        Rol.MedewerkerVeiligThuis => "Medewerker Veilig Thuis",
        Rol.TeamleiderVeiligThuis => "Teamleider Veilig Thuis",
        Rol.MedewerkerLokaalTeam => "Medewerker lokaal team",
        Rol.FunctionarisGegevensbescherming => "Functionaris gegevensbescherming",
        _ => rol.ToString(),
    };
}
