using System.ComponentModel.DataAnnotations;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>Make recovery codes. They are in the answer to the form itself and nowhere else, so this page does not redirect.</summary>
[Vereist(Recht.EigenAccountBeheren)]
[ZonderPersoonsgegevens]
[BijVeld<WachtwoordKloptNiet>(nameof(Wachtwoord))]
public sealed class HerstelcodesPage(EigenAccount eigen, MaakHerstelcodesHandler handler) : PageModel, IFormulierpagina
{
    public const string Pad = "/mijn-account/herstelcodes";

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Vul uw wachtwoord in.")]
    [StringLength(LoginSetup.MaxPasswordLength, ErrorMessage = "Vul hoogstens 256 tekens in.")]
    public string Wachtwoord { get; set; } = "";

    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>How many from before still work.</summary>
    public int Over { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Codes = await handler.Handle(new MaakHerstelcodes { Wachtwoord = Wachtwoord }, ct);
        return Page();
    }

    public async Task Laad(CancellationToken ct) => Over = await eigen.Herstelcodes(ct);
}
