using System.ComponentModel.DataAnnotations;
using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht.Inzien;

/// <summary>Find the person for whom the overview is made, by family name and date of birth: who does not know both learns nothing.</summary>
[Vereist(Recht.DossierinzageMaken)]
public sealed class ZoekenPage(Zichtbaar zichtbaar, Logboekschrijver logboek, TimeProvider klok) : PageModel, IFormulierpagina
{
    private const int Meeste = 20;

    [BindProperty]
    [Required(ErrorMessage = "Vul de achternaam in.")]
    [StringLength(100, ErrorMessage = "Vul hoogstens 100 tekens in.")]
    public string? Achternaam { get; set; }

    [BindProperty]
    public DatumInvoer Geboren { get; set; } = new();

    public IReadOnlyList<Gevonden> Personen { get; private set; } = [];

    /// <summary>Whether somebody was looked for, so that finding nobody is an answer.</summary>
    public bool IsGezocht { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Geboren.Controleer(ModelState, nameof(Geboren), "de geboortedatum", new Datumeis(NietNa: klok.Vandaag())) && Geboren.Volledig is { } dag)
        {
            IsGezocht = true;
            Personen = await Zoek(Achternaam!, Geboortedatum.Op(dag), ct);
        }

        await Laad(ct);
        return Page();
    }

    public Task Laad(CancellationToken ct) => logboek.InzageLijst("Wie bekeek wat zoeken", Personen.Select(persoon => persoon.Id), ct);

    private async Task<IReadOnlyList<Gevonden>> Zoek(string achternaam, Geboortedatum geboren, CancellationToken ct)
    {
        var sleutels = Namen(achternaam);
        var gevonden = await zichtbaar.Betrokkenen().AsNoTracking().Where(persoon => sleutels.Contains(persoon.Naamsleutel)).OrderBy(persoon => persoon.Id)
            .Select(persoon => new { persoon.Id, persoon.Voornamen, persoon.Voorvoegsel, persoon.Geslachtsnaam, persoon.Geboren }).ToListAsync(ct);
        return
        [
            .. gevonden.Where(persoon => persoon.Geboren is { } bekend && bekend.KanDezelfdeZijnAls(geboren)).Take(Meeste)
                .Select(persoon => new Gevonden(persoon.Id, new Persoonsnaam(persoon.Voornamen, persoon.Voorvoegsel, persoon.Geslachtsnaam, false).Heel, persoon.Geboren!.Value.Geschreven)),
        ];
    }

    // With a prefix or without: the family name stands under its own letter.
    private static List<string> Namen(string achternaam)
    {
        var woorden = achternaam.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, woorden.Length).Select(i => Zoeknaam.Van(string.Join(' ', woorden[i..]))).Where(sleutel => sleutel.Length > 0)];
    }
}

/// <summary>Somebody who was found.</summary>
public sealed record Gevonden(Guid Id, string Naam, string Geboren);
