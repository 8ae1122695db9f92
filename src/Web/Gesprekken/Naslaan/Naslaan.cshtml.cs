using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Gesprekken.Naslaan;

/// <summary>
/// Whether the people of a talk are known, while it goes on. The log says whom somebody looked at and not at which talk: that
/// would tell who an advice was about.
/// </summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed class NaslaanPage(Zichtbaar zichtbaar, Bekenden bekenden, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public IReadOnlyList<Genoemde> Mensen { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    // The numbers of the reports that were shown; null when there were none.
    private string? Gemeld => string.Join(", ", Mensen.SelectMany(mens => mens.Gemeld).Select(een => een.Nummer).Distinct()) is { Length: > 0 } nummers ? nummers : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var gesprek = await zichtbaar.Gesprek(Id, ct);
        if (gesprek.Einde is not null)
        {
            return Redirect($"/gesprekken/{Id}");
        }

        Mensen = await bekenden.Van(gesprek.Klad?.Lees() ?? new Formuliervelden([]), ct);
        var personen = Mensen.SelectMany(mens => mens.Kandidaten).Select(kandidaat => kandidaat.Persoon.Id).Distinct().ToList();
        await logboek.Inzage("Nagaan wie bekend is", new Logonderwerp(nameof(Persoon), null, personen) { Bijzonderheden = Gemeld }, [], ct);
        return Page();
    }
}
