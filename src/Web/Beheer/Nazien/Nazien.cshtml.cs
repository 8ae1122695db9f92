using System.ComponentModel.DataAnnotations;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Beheer.Nazien;

/// <summary>One emergency: who, why, what was looked at according to the log, and the judgement. Shows no content of the casus.</summary>
[Vereist(Recht.NoodtoegangBeoordelen)]
[ZonderPersoonsgegevens]
[BijVeld<Domain.Termijnen.RedenOntbreekt>("Toelichting")]
public sealed class NazienPage(Zichtbaar zichtbaar, KringDbContext db, Namen namen, Actor actor, BeoordeelNoodtoegangHandler handler, TimeProvider klok)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Kies of de noodtoegang terecht was")]
    public string? Keuze { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Schrijf wat u vond en wat er volgt")]
    [StringLength(2000, ErrorMessage = "Schrijf de toelichting korter, in hoogstens 2000 tekens")]
    public string? Toelichting { get; set; }

    public Noodtoegang Nood { get; private set; } = null!;

    public string Wie { get; private set; } = "";

    public string Organisatie { get; private set; } = "";

    public string? Beoordelaar { get; private set; }

    /// <summary>How often the person looked at something meanwhile, and at how many people.</summary>
    public int Keren { get; private set; }

    public int Mensen { get; private set; }

    public bool Loopt => Nood.Geldt(klok.GetUtcNow());

    public bool MagBeoordelen => Nood.Oordeel is null && !Loopt && Nood.MedewerkerId != actor.MedewerkerId;

    public IReadOnlyList<Optie> Keuzes { get; } = [new("ja", "Ja, dit was terecht"), new("nee", "Nee, dit was niet terecht")];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new BeoordeelNoodtoegang { NoodtoegangId = Id, Terecht = Keuze == "ja", Toelichting = Toelichting! }, ct);
        return Redirect(Paden.Noodtoegangen);
    }

    public async Task Laad(CancellationToken ct)
    {
        Nood = await zichtbaar.Noodtoegang(Id, ct);
        var wie = await namen.Medewerkers([Nood.MedewerkerId, Nood.Oordeel?.Door ?? Nood.MedewerkerId], ct);
        (Wie, Beoordelaar) = (wie[Nood.MedewerkerId], Nood.Oordeel is { } oordeel ? wie[oordeel.Door] : null);
        Organisatie = (await namen.Organisaties([Nood.OrganisatieId], ct))[Nood.OrganisatieId];
        var (van, tot) = (Nood.Van, Nood.Einde);
        var gezien = db.Logregels.Where(regel => regel.MedewerkerId == Nood.MedewerkerId && regel.Op >= van && regel.Op <= tot && regel.OnderwerpId != null);
        Keren = await gezien.CountAsync(regel => regel.PersoonId == null, ct);
        Mensen = await gezien.Where(regel => regel.PersoonId != null).Select(regel => regel.PersoonId).Distinct().CountAsync(ct);
    }
}
