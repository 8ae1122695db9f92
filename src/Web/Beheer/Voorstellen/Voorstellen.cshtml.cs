using System.ComponentModel.DataAnnotations;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Beheer.Voorstellen;

/// <summary>Propose another line for one role and one way of standing to a record.</summary>
[Vereist(Recht.ToegangVoorstellen)]
[ZonderPersoonsgegevens]
[BijVeld<DagenKloppenNiet>("DagenNaSluiting")]
public sealed class VoorstellenPage(Geldendbeleid beleid, StelToegangVoorHandler handler) : PageModel, IFormulierpagina
{
    [FromRoute]
    public string Rol { get; set; } = "";

    [FromRoute]
    public string Betrekking { get; set; } = "";

    [BindProperty]
    public List<Recht> Rechten { get; set; } = [];

    [BindProperty]
    public bool InWerkgebied { get; set; }

    [BindProperty]
    [Range(0, 7300, ErrorMessage = "Vul een getal in van 0 tot en met 7300, of laat het leeg")]
    public int? DagenNaSluiting { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Schrijf waarom de regel anders moet")]
    public string? Reden { get; set; }

    public Rol Wie { get; private set; }

    public Betrekking Waartoe { get; private set; }

    /// <summary>What the role could have at all; what can never be is not offered.</summary>
    public IEnumerable<Optie> Mogelijk => Domain.Toegang.Rechten.Van(Wie).Where(recht => recht.PastBij(Waartoe)).Order()
        .Select(recht => new Optie(recht.ToString(), Hoofdletter(recht.Naam())));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (beleid.Nu.Regel(Wie, Waartoe) is { } regel)
        {
            (Rechten, InWerkgebied, DagenNaSluiting) = ([.. regel.Rechten], regel.InWerkgebied, regel.DagenNaSluiting);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        var regel = new Toegangsregel
        {
            Rol = Wie,
            Betrekking = Waartoe,
            Rechten = Rechten,
            InWerkgebied = InWerkgebied,
            DagenNaSluiting = DagenNaSluiting,
        };
        return Redirect(Paden.Voorstel(await handler.Handle(new StelToegangVoor { Regel = regel, Reden = Reden! }, ct)));
    }

    public Task Laad(CancellationToken ct)
    {
        if (!Enum.TryParse<Rol>(Rol, ignoreCase: true, out var rol) || !Enum.IsDefined(rol)
            || !Enum.TryParse<Betrekking>(Betrekking, ignoreCase: true, out var betrekking) || !Enum.IsDefined(betrekking)
            || !Domain.Toegang.Rechten.Van(rol).Any(recht => recht.PastBij(betrekking)))
        {
            throw new NietGevondenException(nameof(Toegangsregel), Guid.Empty);
        }

        (Wie, Waartoe) = (rol, betrekking);
        return Task.CompletedTask;
    }

    private static string Hoofdletter(string woorden) => char.ToUpperInvariant(woorden[0]) + woorden[1..];
}
