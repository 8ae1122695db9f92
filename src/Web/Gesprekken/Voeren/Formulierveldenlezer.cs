using Kring.Web.Meldingen;

namespace Kring.Web.Gesprekken.Voeren;

/// <summary>Reads the fields of a talk out of what a browser sent: names like <c>Velden[verhaal]</c>.</summary>
internal static class Formulierveldenlezer
{
    private const int LangsteTekst = 20_000;

    /// <summary>The name of a field on the screen.</summary>
    public static string Naam(string veld) => Meldvelden.Naam(veld);

    /// <summary>The fields by name; of a box that is ticked the first value counts.</summary>
    public static Dictionary<string, string> Lees(IFormCollection formulier) => Meldvelden.Lees(formulier, Gespreksvelden.Bestaat)
        .ToDictionary(veld => veld.Key, veld => veld.Value.Length > LangsteTekst ? veld.Value[..LangsteTekst] : veld.Value);
}
