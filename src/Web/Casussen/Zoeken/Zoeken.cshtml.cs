using System.ComponentModel.DataAnnotations;
using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Zoeken;

/// <summary>Look for a person or case. What is typed goes in the body of the request: a name never stands in an address.</summary>
[Vereist(Recht.Zoeken)]
public sealed class ZoekenPage(Zoeker zoeker, Logboekschrijver logboek, TimeProvider klok) : PageModel, IFormulierpagina
{
    [BindProperty]
    [Required(ErrorMessage = "Vul een naam, geboortedatum, nummer, adres of telefoonnummer in.")]
    [StringLength(100, ErrorMessage = "Vul hoogstens 100 tekens in.")]
    public string? Vraag { get; set; }

    public Gevonden Gevonden { get; private set; } = Gevonden.Niets;

    /// <summary>Whether something was looked for, so that finding nothing is an answer.</summary>
    public bool IsGezocht { get; private set; }

    public DateOnly Vandaag => klok.Vandaag();

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        (Gevonden, IsGezocht) = (await zoeker.Zoek(Zoekvraag.Lees(Vraag), ct), true);
        await Laad(ct);
        return Page();
    }

    public Task Laad(CancellationToken ct) => logboek.InzageLijst("Zoeken", Gevonden.Ids, ct);

    /// <summary>"27 jaar, geboren 3-3-1999"; what is known of it.</summary>
    public string Leeftijd(Persoon persoon) => persoon.IsOngeboren ? "nog niet geboren"
        : persoon.Geboren is { } geboren ? $"geboren {geboren.Geschreven}" : "geboortedatum niet bekend";
}
