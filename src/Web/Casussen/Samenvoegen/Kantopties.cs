using Kring.Domain.Casussen;
using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>
/// Who can be answerable in a case, as one choice: zicht op veiligheid is with Veilig Thuis or with the organisation of the
/// eigenaar, so that both are chosen together.
/// </summary>
public static class Kantopties
{
    /// <param name="veiligThuis">The Veilig Thuis organisation.</param>
    /// <param name="eigenaren">Who was or is eigenaar in one of the two.</param>
    /// <param name="organisaties">Names of organisations.</param>
    /// <param name="namen">Names of people.</param>
    public static IReadOnlyList<Optie> Van(
        Guid veiligThuis, IReadOnlyList<Regisseur> eigenaren, IReadOnlyDictionary<Guid, string> organisaties, IReadOnlyDictionary<Guid, string> namen) =>
    [
        new(Waarde(new(veiligThuis, null)), $"Zicht bij {organisaties[veiligThuis]}, nog geen eigenaar"),
        .. eigenaren.SelectMany(een => new[] { een.OrganisatieId, veiligThuis }.Select(zicht => new Optie(
            Waarde(new(zicht, een.MedewerkerId)), $"Zicht bij {organisaties[zicht]}, eigenaar {namen[een.MedewerkerId]}"))),
    ];

    public static string Waarde(Kantkeuze keuze) => $"{keuze.ZichtBij}.{keuze.EigenaarId}";

    /// <returns>What was chosen; null when it is none of the options.</returns>
    public static Kantkeuze? Lees(string? waarde, IReadOnlyList<Optie> opties)
    {
        if (waarde is null || opties.All(optie => optie.Waarde != waarde))
        {
            return null;
        }

        var delen = waarde.Split('.');
        return new Kantkeuze(Guid.Parse(delen[0]), delen[1].Length == 0 ? null : Guid.Parse(delen[1]));
    }
}
