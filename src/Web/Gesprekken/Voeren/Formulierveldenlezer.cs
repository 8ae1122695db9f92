using Kring.Domain.Meldingen;

namespace Kring.Web.Gesprekken.Voeren;

/// <summary>Reads the fields of a talk out of what a browser sent: names like <c>Velden[verhaal]</c>.</summary>
internal static class Formulierveldenlezer
{
    private const string Voor = "Velden[";
    private const int LangsteTekst = 20_000;

    /// <summary>The name of a field on the screen.</summary>
    public static string Naam(string veld) => $"{Voor}{veld}]";

    /// <summary>The fields by name; of a box that is ticked the first value counts.</summary>
    public static Dictionary<string, string> Lees(IFormCollection formulier) => formulier
        .Where(veld => veld.Key.StartsWith(Voor, StringComparison.Ordinal) && veld.Key.EndsWith(']'))
        .Select(veld => (Naam: veld.Key[Voor.Length..^1], Waarde: Formuliervelden.Schoon(veld.Value.FirstOrDefault())))
        .Where(veld => Gespreksvelden.Bestaat(veld.Naam))
        .ToDictionary(veld => veld.Naam, veld => veld.Waarde.Length > LangsteTekst ? veld.Waarde[..LangsteTekst] : veld.Waarde);
}
