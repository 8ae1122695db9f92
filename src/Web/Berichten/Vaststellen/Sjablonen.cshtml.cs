using Kring.Domain.Berichten;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Berichten.Vaststellen;

/// <summary>The fixed texts of letters; no person stands in them.</summary>
[Vereist(Recht.BriefsjabloonVaststellen)]
[ZonderPersoonsgegevens]
public sealed class SjablonenPage(Briefschrijver schrijver, TimeProvider klok) : PageModel
{
    public IReadOnlyList<Briefsjabloon> Sjablonen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var lijst = new List<Briefsjabloon>();
        foreach (var soort in Enum.GetValues<Briefsoort>())
        {
            lijst.Add(await schrijver.Sjabloon(soort, ct));
        }

        Sjablonen = lijst;
    }

    public string Stand(Briefsjabloon sjabloon) => sjabloon.Vastgesteld is { } op
        ? $"Uitgave {sjabloon.Uitgave}, {Datumwoorden.Moment(op, klok.Vandaag())}."
        : "De tekst die bij Kring hoort, nog niet veranderd.";
}
