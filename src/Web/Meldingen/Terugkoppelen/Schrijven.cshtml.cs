using System.ComponentModel.DataAnnotations;
using Kring.Domain.Berichten;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Meldingen.Terugkoppelen;

/// <summary>A letter to the reporter: write, read through, make.</summary>
[Vereist(Recht.MelderTerugkoppelen)]
public sealed class SchrijvenPage(
    Zichtbaar zichtbaar, Meldingkoppen koppen, Melderbrieven brieven, SchrijfMelderbriefHandler handler, Logboekschrijver logboek)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public Schrijfstap Stap { get; set; }

    [BindProperty]
    public MelderbriefInvoer Invoer { get; set; } = new();

    public Melding Melding { get; private set; } = null!;

    public Meldingkop Kop { get; private set; } = null!;

    /// <summary>The letter as it will be; null while it is being written.</summary>
    public Briefblad? Blad { get; private set; }

    public IReadOnlyList<Optie> Wegen { get; } =
    [
        new(nameof(Briefweg.Overhandigen), Briefweg.Overhandigen.Naam()),
        new(nameof(Briefweg.Post), "Per post, de melder zei dat dit veilig is"),
    ];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Invoer.Ontvanger = await brieven.NaamVanMelder(Id, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var tekst = new Melderbrieftekst(Invoer.Ontvanger!, Invoer.Vervolg!, Invoer.Weg!.Value);
        if (Stap == Schrijfstap.Maken)
        {
            return Redirect($"/brieven/{await handler.Handle(new SchrijfMelderbrief { MeldingId = Id, Versie = Versie, Tekst = tekst }, ct)}");
        }

        await Laad(ct);
        Blad = Stap == Schrijfstap.Bekijken ? await brieven.Voorbeeld(Melding, tekst, ct) : null;
        return Page();
    }

    public async Task Laad(CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        Kop = await koppen.Voor(Melding, ct);
        await logboek.Inzage("Melder", Logonderwerp.Melding(Id), Melding.PersoonIds, ct);
    }
}

public sealed class MelderbriefInvoer
{
    [Required(ErrorMessage = "Schrijf op aan wie de brief is")]
    public string? Ontvanger { get; set; }

    [Required(ErrorMessage = "Schrijf op hoe het staat")]
    public string? Vervolg { get; set; }

    [Required(ErrorMessage = "Kies hoe de melder de brief krijgt")]
    public Briefweg? Weg { get; set; }
}
