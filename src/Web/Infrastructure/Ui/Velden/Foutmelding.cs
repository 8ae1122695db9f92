using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>One line in the list above a form: what to do, and the field to go to if it is on the page.</summary>
internal sealed record Foutmelding(string Zin, string? DoelId)
{
    public static IReadOnlyList<Foutmelding> Lees(ModelStateDictionary staat, GetoondeVelden velden) =>
    [
        .. staat
            .SelectMany(paar => paar.Value!.Errors.Select(fout => (Sleutel: paar.Key, Zin: fout.ErrorMessage)))
            .Distinct()
            .OrderBy(fout => velden.Plaats(fout.Sleutel))
            .Select(fout => new Foutmelding(fout.Zin, velden.Plaats(fout.Sleutel) < 0 ? null : Veld.IdVan(fout.Sleutel))),
    ];

    public static int Tel(ModelStateDictionary staat) =>
        staat.Sum(paar => paar.Value!.Errors.Select(fout => fout.ErrorMessage).Distinct().Count());
}
