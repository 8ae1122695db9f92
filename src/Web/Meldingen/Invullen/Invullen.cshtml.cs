using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Kring.Web.Meldingen.Invullen;

/// <summary>
/// A professional without account reports by form. The receipt is in the answer to the form itself and nowhere else, so this
/// page does not redirect; sending the same form again gives the same receipt.
/// </summary>
[Openbaar]
[RequestSizeLimit(GrootsteVerzoek)]
[RequestFormLimits(ValueCountLimit = MeesteVelden)]
public sealed class InvullenPage(DoeMeldingHandler handler, Actor actor, Meldrem rem) : Invulpagina(actor, rem)
{
    /// <summary>The receipt; null until the report was received.</summary>
    public Meldontvangst? Ontvangst { get; private set; }

    protected override async Task<IActionResult> Doorgeven(Formuliervelden velden, string zending, CancellationToken ct)
    {
        Actor.WordSysteem(Actor.Oorsprong, Recht.MeldingDoen);
        Ontvangst = await handler.Handle(new DoeMelding(velden, Meldkanaal.Webformulier, zending), ct);
        return Page();
    }
}
