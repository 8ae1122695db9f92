using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>How many errors there are, in a sentence and in the title of the page.</summary>
public static class Foutenzin
{
    public static string Er(int aantal) => aantal == 1 ? "Er moet nog 1 ding anders" : $"Er moeten nog {aantal} dingen anders";

    /// <summary>The title of the page; after a refused form it starts with that, so that a screen reader says it first.</summary>
    public static string Titel(string? titel, ModelStateDictionary staat)
    {
        var gewoon = string.IsNullOrWhiteSpace(titel) ? "Kring" : $"{titel} - Kring";
        return staat.IsValid
            ? gewoon
            : $"Het formulier is niet verzonden, {Er(Foutmelding.Tel(staat)).ToLowerInvariant()} - {gewoon}";
    }
}
