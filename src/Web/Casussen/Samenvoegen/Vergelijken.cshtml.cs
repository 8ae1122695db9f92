using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>The second and third step of joining: both cases side by side and what is to be chosen, then read it through.</summary>
[Vereist(Recht.CasusSamenvoegen)]
[BijVeld<ZichtEnEigenaarPassenNiet>("Invoer.Zicht")]
[BijVeld<DienstVraagtZichtBijVeiligThuis>("Invoer.Zicht")]
[BijVeld<ZichthouderIsVanGeenVanBeide>("Invoer.Zicht")]
[BijVeld<EigenaarIsVanGeenVanBeide>("Invoer.Eigenaar")]
[BijVeld<EigenaarWerktHierNiet>("Invoer.Leidend")]
[BijVeld<RedenOntbreekt>("Invoer.Reden")]
public sealed class VergelijkenPage(
    Casusinzage inzage, Casusmeldingen meldingen, Namen namen, KringDbContext db, VoegCasussenSamenHandler handler) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute(Name = "ander")]
    public Guid AnderId { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public int AnderVersie { get; set; }

    [BindProperty]
    public Schrijfstap Stap { get; set; }

    [BindProperty]
    public SamenvoegInvoer Invoer { get; set; } = new();

    public Samenvoegblad Blad { get; private set; } = null!;

    /// <summary>Why these two cannot be joined now; null when they can.</summary>
    public Weigering? Beletsel { get; private set; }

    /// <summary>Whether what was chosen is shown to be read through.</summary>
    public bool Nakijken { get; private set; }

    public Samenvoegkant Leidend => Invoer.Leidend == AnderId ? Blad.Ander : Blad.Een;

    public Samenvoegkant Opgaand => Invoer.Leidend == AnderId ? Blad.Een : Blad.Ander;

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Stap == Schrijfstap.Maken)
        {
            var andersom = Invoer.Leidend == AnderId;
            await handler.Handle(
                new VoegCasussenSamen
                {
                    LeidendId = andersom ? AnderId : Id,
                    LeidendVersie = andersom ? AnderVersie : Versie,
                    AnderId = andersom ? Id : AnderId,
                    AnderVersie = andersom ? Versie : AnderVersie,
                    ZichtBij = Invoer.Zicht!.Value,
                    EigenaarId = Invoer.Eigenaar,
                    PlanVan = Invoer.Plan,
                    Reden = Invoer.Reden!,
                },
                ct);
            return Redirect(Paden.Casus(andersom ? AnderId : Id));
        }

        await Laad(ct);
        Nakijken = Stap == Schrijfstap.Bekijken && Beletsel is null && Klopt();
        return Page();
    }

    public async Task Laad(CancellationToken ct)
    {
        var (een, ander) = (await Kant(Id, ct), await Kant(AnderId, ct));
        var houders = new[] { een, ander }.SelectMany(kant => kant.Casus.Zichthouders).Select(houder => houder.OrganisatieId);
        var eigenaren = new[] { een, ander }.Select(kant => kant.Casus.Regisseur?.MedewerkerId).OfType<Guid>();
        Blad = new Samenvoegblad(een, ander, await namen.Organisaties(houders, ct), await namen.Medewerkers(eigenaren, ct));
        Beletsel = een.Casus.WaaromNietSamenTeVoegen(ander.Casus);
    }

    private async Task<Samenvoegkant> Kant(Guid id, CancellationToken ct)
    {
        var beeld = await inzage.Toon(id, "Casussen vergelijken", "Overzicht", ct);
        return new Samenvoegkant(beeld, await meldingen.Leesbaar(beeld.Casus, ct), await db.Veiligheidsplannen.AnyAsync(plan => plan.CasusId == id && plan.RustVoor == Guid.Empty, ct));
    }

    // What there is only one of is not asked; what there is a choice in must be chosen.
    private bool Klopt()
    {
        Eis(Blad.Eigenaren, Invoer.Eigenaar, "Invoer.Eigenaar", "Kies wie de eigenaar is.");
        Eis(Blad.Plannen, Invoer.Plan, "Invoer.Plan", "Kies welk plan verdergaat.");
        var eigenaar = new[] { Leidend.Casus.Regisseur, Opgaand.Casus.Regisseur }.FirstOrDefault(een => een?.MedewerkerId == Invoer.Eigenaar);
        var diensten = Blad.Kanten.SelectMany(kant => kant.Casus.Diensten).Where(dienst => dienst.Afronding is null);
        if (new Regiekant(Invoer.Zicht!.Value, eigenaar).PastNiet(Leidend.Casus.OrganisatieId, diensten) is { } weigering)
        {
            ModelState.AddModelError("Invoer.Zicht", weigering.Zin);
        }

        return ModelState.IsValid;
    }

    private void Eis(IReadOnlyList<Optie> opties, Guid? keus, string veld, string zin)
    {
        if (opties.Count > 0 && opties.All(optie => optie.Waarde != keus?.ToString()))
        {
            ModelState.AddModelError(veld, zin);
        }
    }
}
