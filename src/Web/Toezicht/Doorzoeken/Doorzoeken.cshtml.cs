using Kring.Domain.Logboek;
using Kring.Domain.Toegang;
using Kring.Domain.Toezicht;
using Kring.Persistence;
using Kring.Persistence.Logboek;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht.Doorzoeken;

/// <summary>The log, to search. Looking into it stands in it as well.</summary>
[Vereist(Recht.LogboekZien)]
public sealed class DoorzoekenPage(Logzoeker zoeker, Zichtbaar zichtbaar, KringDbContext db, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    private const int Gewoon = 6;

    [BindProperty(SupportsGet = true, Name = "")]
    public Logfilter Filter { get; set; } = new();

    public Logblad Blad { get; private set; } = Logblad.Leeg;

    public Zegelstand Stand { get; private set; } = null!;

    /// <summary>The last time the whole log was gone over; null when that was never.</summary>
    public Logboekcontrole? Controle { get; private set; }

    public bool IsLangGeleden => Controle is { } controle && controle.Dag < Vandaag.AddDays(-1);

    /// <summary>What stands in the way of searching, in a sentence; null when nothing does.</summary>
    public string? Fout { get; private set; }

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    public IReadOnlyList<Optie> Soorten => Optie.Van<Logsoort>(soort => soort.Naam());

    public IReadOnlyList<Optie> Handelingen => [.. Logwoorden.Alle.Select(een => new Optie(een.Actie, een.Woorden))];

    public DateOnly Vandaag => klok.Vandaag();

    public DateOnly Tot => Logfilter.Kan(Filter.Tot) ? Filter.Tot ?? Vandaag : Vandaag;

    public DateOnly Van => Logfilter.Kan(Filter.Van) ? Filter.Van ?? Tot.AddDays(-Gewoon) : Tot.AddDays(-Gewoon);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Collegas = [.. (await db.Medewerkers.AsNoTracking().OrderBy(wie => wie.Naam).Select(wie => new { wie.Id, wie.Naam }).ToListAsync(ct)).Select(wie => new Optie(wie.Id.ToString(), wie.Naam))];
        Organisaties = [.. (await db.Organisaties.AsNoTracking().OrderBy(wie => wie.Naam).Select(wie => new { wie.Id, wie.Naam }).ToListAsync(ct)).Select(wie => new Optie(wie.Id.ToString(), wie.Naam))];
        Stand = await db.Zegelstand(ct);
        Controle = await zichtbaar.Logboekcontroles().AsNoTracking().OrderByDescending(controle => controle.Dag).FirstOrDefaultAsync(ct);
        Fout = Belet();
        Blad = Fout is null ? await zoeker.Zoek(Filter, Van, Tot, ct) : Logblad.Leeg;
        await logboek.InzageLijst("Logboek", Blad.Rijen.Select(rij => rij.Id), ct);
    }

    private string? Belet()
    {
        var ruim = Filter.Wie is not null || !string.IsNullOrWhiteSpace(Filter.Nummer);
        return !ModelState.IsValid || !Logfilter.Kan(Filter.Van) || !Logfilter.Kan(Filter.Tot) ? "Kijk na wat u koos: een dag schrijft u als 25-11-2026."
            : Van > Tot ? "De eerste dag ligt na de laatste. Draai ze om."
            : !ruim && Tot.DayNumber - Van.DayNumber > Logfilter.MeesteDagen
                ? $"Kies hoogstens {Logfilter.MeesteDagen} dagen, of kies een collega of een nummer." : null;
    }
}
