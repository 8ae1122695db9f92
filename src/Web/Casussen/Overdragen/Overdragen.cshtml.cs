using System.ComponentModel.DataAnnotations;
using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Overdragen;

/// <summary>Offer the case to another organisation.</summary>
[Vereist(Recht.OverdrachtAanbieden)]
[BijVeld<VoorwaardenOntbreken>("Invoer.Voorwaarden")]
[BijVeld<WatBekendIsOntbreekt>("Invoer.WatBekendIs")]
[BijVeld<OntvangerKanNietAannemen>("Invoer.Ontvanger")]
[BijVeld<OverdrachtAanZichzelf>("Invoer.Ontvanger")]
public sealed class OverdragenPage(
    Casusinzage inzage, Regiekandidaten kandidaten, Namen namen, BiedOverdrachtAanHandler handler) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public OverdragenInvoer Invoer { get; set; } = new();

    public Casusbeeld Beeld { get; private set; } = null!;

    /// <summary>Why it cannot be offered now; null when it can.</summary>
    public Weigering? Beletsel { get; private set; }

    public IReadOnlyList<Optie> Ontvangers { get; private set; } = [];

    /// <summary>Who waits for an answer from whom, when an overdracht is open.</summary>
    public string? WachtOp { get; private set; }

    /// <summary>Whether another organisation holds zicht op veiligheid already and only gets a later report.</summary>
    public bool ZichtElders => Beeld.Casus.ZichtNu!.OrganisatieId != Beeld.Casus.OrganisatieId;

    /// <summary>The last return of the case by a receiver, when nothing was offered since.</summary>
    public Overdracht? Teruggegeven =>
        Beeld.Casus.Overdrachten is [.., { Teruggave: not null } laatste] ? laatste : null;

    public IReadOnlyList<Optie> Categorieen => Optie.Van<Overdrachtcategorie>(categorie => categorie.Naam());

    public IReadOnlyList<Optie> JaNee => [new("true", "Ja"), new("false", "Nee, alleen een zorgvraag")];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(
            new BiedOverdrachtAan
            {
                CasusId = Id,
                Versie = Versie,
                AanOrganisatieId = Invoer.Ontvanger!.Value,
                Categorie = Invoer.Categorie!.Value,
                MetHgkm = Invoer.MetHgkm!.Value,
                Voorwaarden = Invoer.Regels,
                WatBekendIs = Invoer.WatBekendIs!,
            },
            ct);
        return Redirect(Paden.Casus(Id));
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Overdracht aanbieden", "Overdracht", ct);
        Beletsel = Beeld.Casus.WaaromNietOverTeDragen();
        Ontvangers = [.. (await kandidaten.Ontvangers(Beeld.Casus, ct)).Select(wie => new Optie(wie.Id.ToString(), wie.Naam))];
        WachtOp = Beeld.Casus.OpenOverdracht is { } open
            ? (await namen.Organisaties([open.AanOrganisatieId], ct))[open.AanOrganisatieId]
            : null;
    }
}

public sealed class OverdragenInvoer
{
    [Required(ErrorMessage = "Kies wie de casus krijgt aangeboden.")]
    public Guid? Ontvanger { get; set; }

    [Required(ErrorMessage = "Kies een categorie.")]
    public Overdrachtcategorie? Categorie { get; set; }

    [Required(ErrorMessage = "Kies of het om huiselijk geweld of kindermishandeling gaat.")]
    public bool? MetHgkm { get; set; }

    public string? Voorwaarden { get; set; }

    [Required(ErrorMessage = "Schrijf op wat de ontvanger moet weten.")]
    [StringLength(10000, ErrorMessage = "Vul hoogstens 10.000 tekens in.")]
    public string? WatBekendIs { get; set; }

    /// <summary>The conditions, one per line.</summary>
    public IReadOnlyList<string> Regels =>
        (Voorwaarden ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
