using Kring.Domain.Casussen;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Bekijken;

/// <summary>An organisation that takes part in the case, and what it does in it.</summary>
public sealed record Deelnemer(string Organisatie, string? Rol);

/// <summary>Who takes part now.</summary>
public sealed class Deelnemers(Namen namen)
{
    public async Task<IReadOnlyList<Deelnemer>> Van(Casus casus, CancellationToken ct)
    {
        var nu = casus.Deelnames.Where(deel => deel.Tot is null).Select(deel => deel.OrganisatieId).Distinct().ToList();
        var organisaties = await namen.Organisaties(nu, ct);
        var wie = casus.Regisseur is { } regisseur ? await namen.Medewerkers([regisseur.MedewerkerId], ct) : null;
        return [.. nu.Select(id => new Deelnemer(organisaties[id], Rol(casus, id, wie?.Values.Single())))];
    }

    private static string? Rol(Casus casus, Guid organisatie, string? regisseur)
    {
        string?[] rollen =
        [
            casus.ZichtNu?.OrganisatieId == organisatie ? "zicht op veiligheid" : null,
            casus.Regisseur is { } nu && nu.OrganisatieId == organisatie ? $"{nu.Rol.Naam().ToLowerInvariant()} {regisseur}" : null,
            casus.OpenOverdracht?.AanOrganisatieId == organisatie ? "gevraagd om over te nemen" : null,
        ];
        var samen = string.Join(", ", rollen.OfType<string>());
        return samen.Length == 0 ? null : samen;
    }
}
