using Kring.Domain.Huishoudens;

namespace Kring.Web.Huishoudens;

/// <summary>How people are spoken of.</summary>
public static class Persoonswoorden
{
    /// <summary>"vrouw" or, of a child, "meisje"; null when it was not told.</summary>
    public static string? Geslacht(Geslacht geslacht, bool isKind) => (geslacht, isKind) switch
    {
        (Domain.Huishoudens.Geslacht.Vrouw, true) => "meisje",
        (Domain.Huishoudens.Geslacht.Vrouw, false) => "vrouw",
        (Domain.Huishoudens.Geslacht.Man, true) => "jongen",
        (Domain.Huishoudens.Geslacht.Man, false) => "man",
        _ => null,
    };
}
