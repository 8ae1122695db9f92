using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace Kring.Web.Infrastructure.Forms;

/// <summary>What was typed in a form with several buttons, at others than the one that was pressed.</summary>
public static class Getypt
{
    /// <summary>
    /// Keeps what was typed in fields that no handler read, so that a page that is shown again still holds it. Nothing of it is checked.
    /// </summary>
    /// <param name="staat">From where fields take what they show.</param>
    /// <param name="velden">What was sent.</param>
    public static void HoudGetypt(this ModelStateDictionary staat, IEnumerable<KeyValuePair<string, StringValues>> velden)
    {
        foreach (var (naam, waarden) in velden.Where(veld => !staat.ContainsKey(veld.Key)))
        {
            staat.SetModelValue(naam, waarden.ToArray(), waarden.ToString());
            staat.MarkFieldSkipped(naam);
        }
    }
}
