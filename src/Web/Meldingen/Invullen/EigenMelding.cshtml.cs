using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Kring.Web.Meldingen.Invullen;

/// <summary>A partner reports by form with an account; who that is, the account says.</summary>
[Vereist(Recht.MeldingDoen)]
[ZonderPersoonsgegevens]
[RequestSizeLimit(GrootsteVerzoek)]
[RequestFormLimits(ValueCountLimit = MeesteVelden)]
public sealed class EigenMeldingPage(DoeMeldingHandler handler, Actor actor, Meldrem rem) : Invulpagina(actor, rem)
{
    protected override bool MetAccount => true;

    protected override IEnumerable<KeyValuePair<string, string?>> Begin() =>
    [
        .. Vast(),
        KeyValuePair.Create("melder_telefoon", Actor.Organisatie?.Contact.Telefoon),
        KeyValuePair.Create("melder_email", Actor.Organisatie?.Contact.Email),
        KeyValuePair.Create("melder_hoedanigheid", Actor.Organisatie?.Soort == Organisatiesoort.Politie ? nameof(Hoedanigheid.Politie) : null),
    ];

    protected override IEnumerable<KeyValuePair<string, string?>> Vast() =>
    [
        KeyValuePair.Create("melder_naam", Actor.Medewerker?.Naam),
        KeyValuePair.Create("melder_organisatie", Actor.Organisatie?.Naam),
    ];

    protected override async Task<IActionResult> Doorgeven(Formuliervelden velden, string zending, CancellationToken ct)
    {
        var ontvangst = await handler.Handle(new DoeMelding(velden, Meldkanaal.Partneraccount, zending), ct);
        return Redirect($"/mijn-meldingen/{ontvangst.MeldingId}");
    }
}
