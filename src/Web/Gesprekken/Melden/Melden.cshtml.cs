using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Gesprekken.Melden;

/// <summary>The last look before a talk ends as a report: everything that was taken down, and what still cannot be right.</summary>
[Vereist(Recht.GesprekVoeren)]
public sealed class MeldenPage(Zichtbaar zichtbaar, MaakMeldingHandler handler, Logboekschrijver logboek, TimeProvider klok)
    : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public Meldformulier Formulier { get; private set; } = new();

    public IReadOnlyList<Leesfout> Fouten { get; private set; } = [];

    /// <summary>What a report still lacks, in words.</summary>
    public IReadOnlyList<string> Ontbreekt => Formulier.Ontbreekt();

    public int Gesprekversie { get; private set; }

    /// <summary>When the e-mail or letter came in; null for what was told.</summary>
    public DateTimeOffset? Binnengekomen { get; private set; }

    public Meldkanaal Kanaal { get; private set; }

    public DateOnly Vandaag => klok.Vandaag();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await zichtbaar.Gesprek(Id, ct)).Einde is not null)
        {
            return Redirect($"/gesprekken/{Id}");
        }

        await Laad(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Redirect($"/meldingen/{await handler.Handle(new MaakMelding(Id, Versie), ct)}");

    public async Task Laad(CancellationToken ct)
    {
        var gesprek = await zichtbaar.Gesprek(Id, ct);
        if (gesprek.Klad is { } klad)
        {
            (Formulier, Fouten) = Meldformulierlezer.Lees(klad.Lees());
        }

        (Gesprekversie, Binnengekomen, Kanaal) = (gesprek.Versie, gesprek.Ontvangen, gesprek.Kanaal);
        await logboek.Inzage(nameof(Gesprek), Logonderwerp.Van(nameof(Gesprek), Id), [], ct);
    }
}
