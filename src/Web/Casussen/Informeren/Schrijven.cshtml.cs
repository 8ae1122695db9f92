using System.ComponentModel.DataAnnotations;
using Kring.Domain.Berichten;
using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Informeren;

/// <summary>A letter to somebody a report is about: write, read through, make.</summary>
[Vereist(Recht.InformerenVastleggen)]
[BijVeld<PostIsNietVeilig>("Invoer.Weg")]
[BijVeld<BriefIsTeLang>("Invoer.Gemeld")]
public sealed class SchrijvenPage(
    Casusinzage inzage, TeInformeren teInformeren, Zichtbaar zichtbaar, Briefproef proef, SchrijfBriefHandler handler)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute(Name = "melding")]
    public Guid MeldingId { get; set; }

    [FromRoute(Name = "persoon")]
    public Guid PersoonId { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public Schrijfstap Stap { get; set; }

    [BindProperty]
    public BriefInvoer Invoer { get; set; } = new();

    public Casusbeeld Beeld { get; private set; } = null!;

    public Persoon Lezer { get; private set; } = null!;

    public string Meldingnummer { get; private set; } = "";

    /// <summary>The letter as it will be; null while it is being written.</summary>
    public Briefblad? Blad { get; private set; }

    public bool PostIsVeilig => Lezer.IsVeiligVia(Contactkanaal.Post);

    public IReadOnlyList<Optie> Wegen => [.. Optie.Van<Briefweg>(weg => weg.Naam()).Where(weg => PostIsVeilig || weg.Waarde != nameof(Briefweg.Post))];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var tekst = new Brieftekst(Invoer.Gemeld!, Invoer.Vervolg!, Invoer.Weg!.Value);
        if (Stap == Schrijfstap.Maken)
        {
            var brief = await handler.Handle(
                new SchrijfBrief { CasusId = Id, Versie = Versie, MeldingId = MeldingId, PersoonId = PersoonId, Tekst = tekst }, ct);
            return Redirect($"/brieven/{brief}");
        }

        await Laad(ct);
        Blad = Stap == Schrijfstap.Bekijken ? await proef.Van(Beeld.Casus, MeldingId, PersoonId, tekst, ct) : null;
        return Page();
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Brief aan betrokkene", "Informeren", ct);
        Lezer = (await teInformeren.Van(Beeld.Casus, MeldingId, ct)).FirstOrDefault(persoon => persoon.Id == PersoonId)
            ?? throw new NietGevondenException(nameof(Persoon), PersoonId);
        Meldingnummer = (await zichtbaar.Melding(MeldingId, ct)).Nummer;
    }
}

public sealed class BriefInvoer
{
    [Required(ErrorMessage = "Schrijf op wat er is gemeld")]
    public string? Gemeld { get; set; }

    [Required(ErrorMessage = "Schrijf op hoe het verder gaat")]
    public string? Vervolg { get; set; }

    [Required(ErrorMessage = "Kies hoe deze persoon de brief krijgt")]
    public Briefweg? Weg { get; set; }
}
