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

namespace Kring.Web.Huishoudens.Vergelijken;

/// <summary>Two records side by side: one person, two people, or not to be told yet.</summary>
[Vereist(Recht.HerkenningVastleggen)]
[BijVeld<RedenVoorPaarOntbreekt>("Reden")]
[BijVeld<PaarIsAlZoBesloten>("Stand")]
[BijVeld<ZijnApartGehouden>("Stand")]
[BijVeld<ZijnLangsEenDerdeDezelfde>("Stand")]
public sealed class VergelijkenPage(
    Paarlezer lezer, BesluitPaarHandler handler, Namen namen, Actor actor, Logboekschrijver logboek, TimeProvider klok) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Kies wat u besluit.")]
    public Paarstand? Stand { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Schrijf op waarom.")]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }

    public Paarbeeld Beeld { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Wie { get; private set; } = new Dictionary<Guid, string>();

    public DateOnly Vandaag => klok.Vandaag();

    /// <summary>The open cases of the two once they are one person, when those are not one case and the reader can join them.</summary>
    public (Paarcasus Een, Paarcasus Ander)? Samenvoegen => Beeld.Paar.Stand == Paarstand.Dezelfde && actor.Mag(Recht.CasusSamenvoegen)
        && Beeld.Een.Casussen.FirstOrDefault(casus => casus.IsOpen) is { } een
        && Beeld.Ander.Casussen.FirstOrDefault(casus => casus.IsOpen && casus.Id != een.Id) is { } ander
        && Beeld.Een.Casussen.All(casus => casus.Id != ander.Id) ? (een, ander) : null;

    public IReadOnlyList<Optie> Keuzes =>
    [
        .. new[]
        {
            new Optie(nameof(Paarstand.Dezelfde), "Dit is dezelfde persoon"),
            new Optie(nameof(Paarstand.Verschillend), "Dit zijn twee verschillende mensen"),
            new Optie(nameof(Paarstand.Voorgesteld), "Het is toch nog niet te zeggen"),
        }.Where(keuze => keuze.Waarde != Beeld.Paar.Stand.ToString()),
    ];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new BesluitPaar { PaarId = Id, Versie = Versie, Stand = Stand!.Value, Reden = Reden! }, ct);
        return Redirect($"/zelfde-mensen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await lezer.Lees(Id, ct);
        Wie = await namen.Medewerkers(Beeld.Paar.Besluiten.Select(besluit => besluit.Door), ct);
        await logboek.Inzage("Mensen vergelijken", Logonderwerp.Van(nameof(Personenpaar), Id, Beeld.Paar.EenId, Beeld.Paar.AnderId), [], ct);
    }
}
