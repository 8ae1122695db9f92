using Kring.Domain.Huishoudens;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Paper;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Kring.Web.Toezicht.Doorzoeken;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toezicht.Inzien;

/// <summary>Who saw the file of one person, to read, to print and to take along (AVG art. 15). Made by the privacy officer.</summary>
[Vereist(Recht.DossierinzageMaken)]
[Printable]
public sealed class InzienPage(Zichtbaar zichtbaar, Inzagelezer lezer, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "van")]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true, Name = "tot")]
    public DateOnly? Tot { get; set; }

    public string Naam { get; private set; } = "";

    public string? Geboren { get; private set; }

    public IReadOnlyList<Inzagedag> Dagen { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    public DateOnly Laatste => Logfilter.Kan(Tot) ? Tot ?? Vandaag : Vandaag;

    public DateOnly Eerste => Logfilter.Kan(Van) ? Van ?? Laatste.AddYears(-1) : Laatste.AddYears(-1);

    /// <summary>Why there is no overview of these days; null when there is.</summary>
    public string? Fout => !ModelState.IsValid || !Logfilter.Kan(Van) || !Logfilter.Kan(Tot) ? "Kijk de dagen na: een dag schrijft u als 25-11-2026." : Eerste > Laatste ? "De eerste dag ligt na de laatste. Draai ze om." : null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var persoon = await zichtbaar.Betrokkenen().AsNoTracking().Where(een => een.Id == Id)
            .Select(een => new { een.Voornamen, een.Voorvoegsel, een.Geslachtsnaam, een.Geboren, Ongeboren = een.Zwangerschap != null }).SingleOrDefaultAsync(ct)
            ?? throw new NietGevondenException(nameof(Persoon), Id);
        Naam = new Persoonsnaam(persoon.Voornamen, persoon.Voorvoegsel, persoon.Geslachtsnaam, persoon.Ongeboren).Heel;
        Geboren = persoon.Geboren?.Geschreven;
        Dagen = Fout is null ? await lezer.Van(Id, Eerste, Laatste, ct) : [];
        await logboek.Inzage("Wie bekeek wat", Logonderwerp.Persoon(Id), [], ct);
    }
}
