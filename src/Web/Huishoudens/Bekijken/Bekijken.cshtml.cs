using System.ComponentModel.DataAnnotations;
using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Huishoudens.Bekijken;

/// <summary>One person: facts, addresses, relations and households. A shielded address is shown once, with a reason.</summary>
[Vereist(Recht.PersoonZien)]
[BijVeld<RedenVoorAdresOntbreekt>("Reden")]
[BijVeld<RedenVoorAfschermenOntbreekt>("Waarom")]
[BijVeld<GeenAdresOmAfTeSchermen>("Waarom")]
public sealed class BekijkenPage(
    Zichtbaar zichtbaar, Persoonskring kring, Afschermingen afschermingen, Actor actor, Logboekschrijver logboek,
    ToonAfgeschermdAdresHandler toon, SchermAdressenAfHandler schermAf, TimeProvider klok) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }

    [BindProperty]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Waarom { get; set; }

    private IReadOnlySet<Guid> afgeschermd = new HashSet<Guid>();

    public Persoon Persoon { get; private set; } = null!;

    public Persoonsbeeld Beeld { get; private set; } = null!;

    /// <summary>Reports that turned out not to be about this person, or to be so after all; for who decides that.</summary>
    public IReadOnlyList<Tijdlijnregel> Rechtgezet { get; private set; } = [];

    /// <summary>The unborn children of this woman.</summary>
    public IReadOnlyList<Persoon> Verwacht { get; private set; } = [];

    /// <summary>The shielded addresses that are shown in this one answer.</summary>
    public IReadOnlyList<Guid> Getoond { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    /// <summary>Whether the reader can ask for a shielded address of this person.</summary>
    public bool MagAdresVragen => actor.Mag(Recht.AfgeschermdAdresTonen) && Getoond.Count == 0 && afgeschermd.Count > 0;

    /// <summary>Whether the reader decides who people are.</summary>
    public bool MagHerkennen => actor.Mag(Recht.HerkenningVastleggen) && !Persoon.IsOngeboren;

    /// <summary>Where two open cases of this person are joined; null when there is one, or the reader does not join cases.</summary>
    public string? Samenvoegen => !actor.Mag(Recht.CasusSamenvoegen) ? null : Beeld.Open switch
    {
        [var een, var ander] => $"/casussen/{een.Id}/samenvoegen/{ander.Id}",
        [var een, _, ..] => $"/casussen/{een.Id}/samenvoegen",
        _ => null,
    };

    /// <summary>Whether the reader can shield the addresses of this person.</summary>
    public bool MagAfschermen =>
        actor.Mag(Recht.AdresAfschermen) && Persoon.Verblijven.Any(verblijf => verblijf.Afscherming is null);

    public string? Geboren => Persoon.Geboren switch
    {
        null => Persoon.LeeftijdVolgensMelder is { } leeftijd ? $"datum niet bekend; volgens een melder {leeftijd.InWoorden(Vandaag)}" : null,
        { Volledig: { } dag } => Datumwoorden.Geschreven(dag),
        { Maand: { } maand } geboren => $"{Datumwoorden.Geschreven(new DateOnly(geboren.Jaar, maand, 1))[2..]}, dag niet bekend",
        { } geboren => $"{geboren.Jaar}, dag en maand niet bekend",
    };

    public string? Leeftijd => Persoon.Geboren?.LeeftijdOp(Vandaag) switch
    {
        null => Persoon.LeeftijdVolgensMelder?.InWoorden(Vandaag),
        var (minimaal, maximaal) when minimaal == maximaal => $"{minimaal} jaar",
        var (minimaal, maximaal) => $"{minimaal} of {maximaal} jaar",
    };

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var adressen = await toon.Handle(new ToonAfgeschermdAdres { PersoonId = Id, Reden = Reden ?? "" }, ct);
        Getoond = [.. adressen.Select(verblijf => verblijf.Id)];
        // Shown in this answer only: nothing on the way may keep it.
        Response.Headers.CacheControl = "no-store";
        await Laad(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAfschermenAsync(CancellationToken ct)
    {
        await schermAf.Handle(new SchermAdressenAf(Id, Waarom ?? ""), ct);
        return Redirect($"/personen/{Id}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Persoon = await zichtbaar.Persoon(Id, ct);
        afgeschermd = await afschermingen.Van(Persoon, ct);
        Beeld = await kring.Van(Persoon, ct);
        Verwacht = await zichtbaar.Personen().AsNoTracking().Where(kind => kind.Zwangerschap != null && kind.Zwangerschap.MoederId == Id)
            .OrderBy(kind => kind.Id).ToListAsync(ct);
        Rechtgezet = MagHerkennen ? await kring.Rechtgezet(Id, ct) : [];
        await logboek.Inzage("Persoon bekijken", Logonderwerp.Persoon(Id), Beeld.AnderePersonen.Union(Verwacht.Select(kind => kind.Id)), ct);
    }

    /// <summary>The address in words; never one that is shielded, unless it was asked for just now.</summary>
    public string Adres(Verblijf verblijf) =>
        !afgeschermd.Contains(verblijf.Id) || Getoond.Contains(verblijf.Id) ? verblijf.Adres.OpEenRegel : "afgeschermd";
}
