using Kring.Domain;
using Kring.Domain.Casussen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>Part two joined cases: as they were, or, when something followed, as somebody chooses.</summary>
[Vereist(Recht.CasusSamenvoegen)]
[BijVeld<RedenOntbreekt>("Invoer.Reden")]
[BijVeld<EigenaarWerktHierNiet>("Invoer.Hervat")]
[BijVeld<DienstVraagtZichtBijVeiligThuis>("Invoer.Leidend")]
public sealed class UitElkaarPage(
    Casusinzage inzage, Casusmeldingen meldingen, Gevolgen gevolgen, Namen namen, HaalCasussenUitElkaarHandler handler) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute(Name = "ander")]
    public Guid AnderId { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public UitElkaarInvoer Invoer { get; set; } = new();

    public Casusbeeld Beeld { get; private set; } = null!;

    public Casusbeeld Ander { get; private set; } = null!;

    public Samenvoeging Samen { get; private set; } = null!;

    /// <summary>Why they cannot be parted now; null when they can.</summary>
    public Weigering? Beletsel { get; private set; }

    /// <summary>What happened since; none when both can be restored as they were.</summary>
    public IReadOnlyList<Tijdlijnregel> Gevolgd { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Wie { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<Optie> Meldingen { get; private set; } = [];

    public IReadOnlyList<Optie> Kanten { get; private set; } = [];

    public IReadOnlyList<Optie> Huishoudens =>
        [.. Beeld.Gezinnen.Select(gezin => new Optie(gezin.Huishouden.Id.ToString(), $"Huishouden {gezin.Huishouden.Naam}", string.Join(", ", gezin.Mensen.Select(mens => mens.Naam))))];

    /// <summary>Whether somebody must choose what goes where.</summary>
    public bool Kiezen => Gevolgd.Count > 0 || Samen.ErVolgde(Beeld.Casus);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Invoer.Meldingen = [.. Ander.Casus.Meldingen.Select(deel => deel.MeldingId)];
        Invoer.Huishoudens = [.. Beeld.Casus.Huishoudens.Where(deel => deel.Herkomst?.CasusId == AnderId).Select(deel => deel.HuishoudenId)];
        Invoer.Leidend = Kantopties.Waarde(new(Beeld.Casus.ZichtNu!.OrganisatieId, Beeld.Casus.Regisseur?.MedewerkerId));
        Invoer.Hervat = Kantopties.Waarde(new(
            Ander.Casus.Zichthouders.Last(houder => houder.Tot == Samen.Op).OrganisatieId,
            Ander.Casus.Regisseurs.LastOrDefault(regisseur => regisseur.Tot == Samen.Op)?.MedewerkerId));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        var (een, twee) = (Kantopties.Lees(Invoer.Leidend, Kanten), Kantopties.Lees(Invoer.Hervat, Kanten));
        if (Kiezen && (een is null || twee is null))
        {
            ModelState.AddModelError(een is null ? "Invoer.Leidend" : "Invoer.Hervat", "Kies wie verantwoordelijk is.");
            return Page();
        }

        await handler.Handle(
            new HaalCasussenUitElkaar
            {
                LeidendId = Id,
                LeidendVersie = Versie,
                AnderId = AnderId,
                Reden = Invoer.Reden!,
                Verdeling = Kiezen ? new Verdeling(Invoer.Meldingen, Invoer.Huishoudens, een!, twee!) : null,
            },
            ct);
        return Redirect(Paden.Casus(AnderId));
    }

    public async Task Laad(CancellationToken ct)
    {
        Beeld = await inzage.Toon(Id, "Casussen uit elkaar halen", "Overzicht", ct);
        Ander = await inzage.Toon(AnderId, "Casussen uit elkaar halen", "Overzicht", ct);
        Samen = await gevolgen.Samenvoeging(Beeld.Casus, Ander.Casus, ct);
        Beletsel = Samen.WaaromNietUitElkaar(Beeld.Casus);
        Gevolgd = await gevolgen.Van(Samen, Beeld.Casus, Ander.Casus, ct);
        Meldingen = [.. (await meldingen.Leesbaar(Beeld.Casus, ct)).Select(melding => new Optie(
            melding.Id.ToString(), $"Melding {melding.Nummer} van {melding.MelderNaam}", Datumwoorden.Kort(Infrastructure.Clock.Amsterdam.Dag(melding.Ontvangen), Beeld.Vandaag)))];
        var eigenaren = Beeld.Casus.Regisseurs.Concat(Ander.Casus.Regisseurs).Where(regisseur => regisseur.Tot is null || regisseur.Tot == Samen.Op)
            .DistinctBy(regisseur => regisseur.MedewerkerId).ToList();
        Wie = await namen.Medewerkers(Gevolgd.Select(regel => regel.Door).Append(Samen.Door).OfType<Guid>().Concat(eigenaren.Select(een => een.MedewerkerId)), ct);
        var organisaties = await namen.Organisaties(eigenaren.Select(een => een.OrganisatieId).Append(Beeld.Casus.OrganisatieId), ct);
        Kanten = Kantopties.Van(Beeld.Casus.OrganisatieId, eigenaren, organisaties, Wie);
    }
}
