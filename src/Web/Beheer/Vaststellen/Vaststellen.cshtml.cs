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

namespace Kring.Web.Beheer.Vaststellen;

/// <summary>What a proposal changes, and the decision about it.</summary>
[Vereist(Recht.ToegangZien)]
[ZonderPersoonsgegevens]
[BijVeld<Domain.Termijnen.RedenOntbreekt>("Toelichting")]
public sealed class VaststellenPage(KringDbContext db, Namen namen, Actor actor, BeslisOverToegangHandler handler) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Kies of de regel zo wordt vastgesteld")]
    public string? Keuze { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public Toegangsversie Voorstel { get; private set; } = null!;

    /// <summary>The line as it was in the version that the proposal changes; null when it is new.</summary>
    public Toegangsregel? Oud { get; private set; }

    public IReadOnlyDictionary<Guid, string> Wie { get; private set; } = new Dictionary<Guid, string>();

    public IEnumerable<Recht> ErBij => Nieuw.Except(Was);

    public IEnumerable<Recht> EraF => Was.Except(Nieuw);

    public bool MagBeslissen => Voorstel.Besluit is null && actor.Mag(Recht.ToegangVaststellen) && Voorstel.VoorgesteldDoor != actor.MedewerkerId;

    public IReadOnlyList<Optie> Keuzes { get; } = [new("ja", "Ja, stel deze regel vast"), new("nee", "Nee, wijs het voorstel af")];

    private IReadOnlyList<Recht> Was => Oud?.Rechten ?? [];

    private IReadOnlyList<Recht> Nieuw => Voorstel.Regel?.Rechten ?? [];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new BeslisOverToegang { VoorstelId = Id, Akkoord = Keuze == "ja", Toelichting = Toelichting }, ct);
        return Redirect(Paden.Toegang);
    }

    public async Task Laad(CancellationToken ct)
    {
        Voorstel = await db.Toegangsversies.AsNoTracking().SingleOrDefaultAsync(versie => versie.Id == Id, ct)
            ?? throw new NietGevondenException(nameof(Toegangsversie), Id);
        var voor = await db.Toegangsversies.AsNoTracking()
            .Where(versie => versie.Besluit!.Akkoord && versie.Nummer < Voorstel.Nummer).OrderByDescending(versie => versie.Nummer).FirstOrDefaultAsync(ct);
        Oud = (voor?.Beleid ?? Toegangsbeleid.Begin).Regel(Voorstel.Rol, Voorstel.Betrekking);
        Wie = await namen.Medewerkers([Voorstel.VoorgesteldDoor, Voorstel.Besluit?.Door ?? Voorstel.VoorgesteldDoor], ct);
    }
}
