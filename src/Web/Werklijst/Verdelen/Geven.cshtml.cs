using System.Globalization;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Werklijst.Verdelen;

/// <summary>A halt before several records go to one colleague: what exactly will happen.</summary>
[Vereist(Recht.BehandelaarKiezen)]
public sealed class GevenPage(Geefbeeld beeld, VerdeelWerkHandler verdeel, Logboekschrijver logboek, TimeProvider klok) : PageModel, IFormulierpagina
{
    /// <summary>What was ticked, in the address or in the form.</summary>
    [BindProperty(SupportsGet = true)]
    public IReadOnlyList<string> Zaak { get; set; } = [];

    /// <summary>To whom.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Aan { get; set; }

    /// <summary>The versions that were shown, in the same order.</summary>
    [BindProperty]
    public IReadOnlyList<int> Versie { get; set; } = [];

    public Gift? Gift { get; private set; }

    /// <summary>Back to the same list with the same boxes to tick.</summary>
    public string Terug => $"{Werkfilter.Lees(Request.Query).Pad}&kies=ja";

    /// <summary>The number of records in words.</summary>
    public string Aantal => Gift!.Regels.Count == 1 ? "1 melding of casus" : $"{Gift.Regels.Count.ToString(CultureInfo.InvariantCulture)} meldingen en casussen";

    public string? Afwezig => Gift?.Afwezig?.InWoorden(klok.Vandaag());

    private IReadOnlyList<Werkzaak> Zaken => [.. Zaak.Select(Werkzaak.Lees).OfType<Werkzaak>().Distinct()];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Aan is not { } aan || Zaken.Count != Versie.Count)
        {
            return BadRequest();
        }

        await verdeel.Handle(new VerdeelWerk { Werk = [.. Zaken.Zip(Versie, (zaak, versie) => new Gekozenwerk(zaak, versie))], Aan = aan }, ct);
        return Redirect($"{Werkfilter.Lees(Request.Query).Pad}&gegeven={Zaken.Count.ToString(CultureInfo.InvariantCulture)}");
    }

    public async Task Laad(CancellationToken ct)
    {
        Gift = Aan is { } aan && Zaken.Count > 0 ? await beeld.Lees(Zaken, aan, ct) : null;
        await logboek.InzageLijst("Werk geven", Gift?.Regels.Select(regel => regel.Zaak.Id) ?? [], ct);
    }
}
