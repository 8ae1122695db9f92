using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Gesprekken.Overzicht;

/// <summary>Talks that run, and the advices that were given; an advice is found by its number.</summary>
[Vereist(Recht.AdviesZien)]
[ZonderPersoonsgegevens]
public sealed class OverzichtPage(Zichtbaar zichtbaar, Namen namen, Actor actor, TimeProvider klok) : PageModel
{
    private const int Meeste = 50;

    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string? Nummer { get; set; }

    public IReadOnlyList<Gespreksregel> Lopend { get; private set; } = [];

    public IReadOnlyList<Adviesregel> Adviezen { get; private set; } = [];

    public bool MagVoeren => actor.Mag(Recht.GesprekVoeren);

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct)
    {
        // Only the outside of a talk is read here; what is typed in it is not even loaded.
        var lopend = await zichtbaar.Gesprekken().AsNoTracking().Where(gesprek => gesprek.Klad != null).OrderBy(gesprek => gesprek.Begonnen)
            .Select(gesprek => new { gesprek.Id, gesprek.Begonnen, gesprek.Kanaal, gesprek.BegonnenDoor }).ToListAsync(ct);
        var gezocht = Nummer?.Trim() ?? "";
        var adviezen = await zichtbaar.Adviezen().AsNoTracking().Where(advies => gezocht == "" || advies.Nummer == gezocht)
            .OrderByDescending(advies => advies.Gegeven).Take(Meeste).ToListAsync(ct);
        var wie = await namen.Medewerkers(lopend.Select(een => een.BegonnenDoor).Concat(adviezen.Select(een => een.GegevenDoor)), ct);
        Lopend = [.. lopend.Select(een => new Gespreksregel(een.Id, een.Begonnen, een.Kanaal.Naam(), Wie(een.BegonnenDoor, wie)))];
        Adviezen = [.. adviezen.Select(een => new Adviesregel(een.Id, een.Nummer, een.Gegeven, een.Vraag, een.Hoedanigheid.Naam(), Wie(een.GegevenDoor, wie)))];
    }

    private string Wie(Guid id, IReadOnlyDictionary<Guid, string> wie) => id == actor.MedewerkerId ? "u" : wie.GetValueOrDefault(id, "een collega");
}

/// <summary>A talk that runs, from the outside.</summary>
public sealed record Gespreksregel(Guid Id, DateTimeOffset Begonnen, string Kanaal, string Wie);

/// <summary>An advice in the list.</summary>
public sealed record Adviesregel(Guid Id, string Nummer, DateTimeOffset Gegeven, string Vraag, string Hoedanigheid, string Wie);
