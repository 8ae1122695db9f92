using Kring.Domain.Berichten;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Berichten.Vaststellen;

/// <summary>The fixed text of one kind of letter.</summary>
[Vereist(Recht.BriefsjabloonVaststellen)]
[ZonderPersoonsgegevens]
[BijVeld<SjabloonIsLeeg>(nameof(Tekst))]
[BijVeld<SjabloonveldIsOnbekend>(nameof(Tekst))]
[BijVeld<SjabloonveldOntbreekt>(nameof(Tekst))]
[BijVeld<SjabloonIsTeLang>(nameof(Tekst))]
[BijVeld<SjabloonIsGelijk>(nameof(Tekst))]
public sealed class VaststellenPage(Briefschrijver schrijver, StelSjabloonVastHandler handler) : PageModel, IFormulierpagina
{
    [FromRoute]
    public string Soort { get; set; } = "";

    [BindProperty]
    public int Uitgave { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public Briefsjabloon Sjabloon { get; private set; } = null!;

    public IReadOnlyList<Veldregel> Velden =>
    [
        .. Briefveld.Toegestaan(Sjabloon.Soort).Order().Select(veld => new Veldregel(
            veld, Betekenis(veld), Briefveld.Verplicht(Sjabloon.Soort).Contains(veld))),
    ];

    private Briefsoort Gekozen => Enum.TryParse<Briefsoort>(Soort, ignoreCase: true, out var soort) && Enum.IsDefined(soort)
        ? soort
        : throw new NietGevondenException(nameof(Briefsjabloon), Guid.Empty);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Tekst = Sjabloon.Tekst;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new StelSjabloonVast(Gekozen, Uitgave, Tekst ?? ""), ct);
        return Redirect("/brieven/sjablonen");
    }

    public async Task Laad(CancellationToken ct) => Sjabloon = await schrijver.Sjabloon(Gekozen, ct);

    private static string Betekenis(string veld) => veld switch
    {
        Briefveld.Ontvanger => "aan wie de brief is",
        Briefveld.Datum => "de dag van de brief",
        Briefveld.Meldingsdatum => "de dag waarop de melding binnenkwam",
        Briefveld.Gemeld => "wat er is gemeld",
        Briefveld.Vervolg => "hoe het verder gaat",
        Briefveld.Organisatie => "uw organisatie",
        _ => "wie de brief schrijft",
    };
}

/// <summary>A blank of a template, for the list.</summary>
public sealed record Veldregel(string Naam, string Betekenis, bool Verplicht);
