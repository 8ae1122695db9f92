namespace Kring.Domain.Casussen;

/// <summary>Whether who is answerable fits together.</summary>
public static class Regiekanten
{
    /// <summary>
    /// Who holds zicht op veiligheid is Veilig Thuis or the organisation of the eigenaar, and Veilig Thuis while a service of it
    /// runs: so it is after every acceptance and every start of a service, and so it stays.
    /// </summary>
    /// <param name="kant">Who would be answerable.</param>
    /// <param name="veiligThuis">The Veilig Thuis organisation of the casus.</param>
    /// <param name="diensten">The services that would run.</param>
    /// <returns>Why it does not fit; null when it does.</returns>
    public static Weigering? PastNiet(this Regiekant kant, Guid veiligThuis, IEnumerable<Dienst> diensten) =>
        kant.ZichtBij == veiligThuis ? null
        : diensten.Any() ? new DienstVraagtZichtBijVeiligThuis()
        : kant.Eigenaar?.OrganisatieId != kant.ZichtBij ? new ZichtEnEigenaarPassenNiet()
        : null;
}
