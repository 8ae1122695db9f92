using System.ComponentModel.DataAnnotations;
using Kring.Domain.Casussen;
using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Doelkiezen;

/// <summary>For what purpose is this casus opened? Asked once, before the casus is shown.</summary>
[Vereist(Recht.CasusZien)]
[BijVeld<DoelStaatErNietBij>("Doel")]
[BijVeld<DoelInWoordenOntbreekt>("Toelichting")]
public sealed class DoelkiezenPage(Zichtbaar zichtbaar, KiesDoelHandler handler, Regioregels regels, Logboekschrijver logboek) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The page of the casus that was asked for.</summary>
    [FromQuery]
    public string? Naar { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Kies waarvoor u deze casus opent")]
    public string? Doel { get; set; }

    [BindProperty]
    [StringLength(300, ErrorMessage = "Schrijf het korter, in hoogstens 300 tekens")]
    public string? Toelichting { get; set; }

    public Casus Casus { get; private set; } = null!;

    public IReadOnlyList<Optie> Doelen => [.. regels.Doelen.Append(Inzagedoel.Anders).Select(doel => new Optie(doel, doel))];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new KiesDoel(Id, Doel!, Toelichting), ct);
        return Redirect(Naar is not null && (Naar == Paden.Casus(Id) || Naar.StartsWith($"{Paden.Casus(Id)}/", StringComparison.Ordinal) || Naar.StartsWith($"{Paden.Casus(Id)}?", StringComparison.Ordinal))
            ? Naar
            : Paden.Casus(Id));
    }

    public async Task Laad(CancellationToken ct)
    {
        Casus = await zichtbaar.Casus(Id, ct);
        await logboek.Inzage("Doel kiezen", Logonderwerp.Casus(Id), [], ct);
    }
}
