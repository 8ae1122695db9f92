using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Security.Login;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Beheer.Beveiligen;

/// <summary>Remove a passkey of one's own; another's is not there.</summary>
[Vereist(Recht.EigenAccountBeheren)]
[ZonderPersoonsgegevens]
[BijVeld<WachtwoordKloptNiet>(nameof(Wachtwoord))]
public sealed class PasskeyVerwijderenPage(EigenAccount eigen, VerwijderPasskeyHandler handler) : PageModel, IFormulierpagina
{
    [FromRoute]
    public string Sleutel { get; set; } = "";

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Vul uw wachtwoord in.")]
    [StringLength(LoginSetup.MaxPasswordLength, ErrorMessage = "Vul hoogstens 256 tekens in.")]
    public string Wachtwoord { get; set; } = "";

    public string Naam { get; private set; } = "";

    private byte[] Bytes => Base64Url.IsValid(Sleutel) ? Base64Url.DecodeFromChars(Sleutel) : [];

    public static string Pad(byte[] sleutel) => $"/mijn-account/passkeys/{Base64Url.EncodeToString(sleutel)}/verwijderen";

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handler.Handle(new VerwijderPasskey { Sleutel = Bytes, Wachtwoord = Wachtwoord }, ct);
        return Redirect(MijnAccountPage.Pad);
    }

    public async Task Laad(CancellationToken ct) => Naam = (await eigen.Passkey(Bytes, ct)).Name ?? "";
}
