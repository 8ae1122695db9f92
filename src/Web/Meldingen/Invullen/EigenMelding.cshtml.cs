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
    ];

    protected override IEnumerable<KeyValuePair<string, string?>> Vast() =>
    [
        KeyValuePair.Create("melder_naam", Actor.Medewerker?.Naam),
        KeyValuePair.Create("melder_organisatie", Actor.Organisatie?.Naam),
        .. IsPolitie ? [KeyValuePair.Create("melder_hoedanigheid", (string?)nameof(Hoedanigheid.Politie))] : Array.Empty<KeyValuePair<string, string?>>(),
    ];

    /// <summary>Whether somebody is of the police, the account says; nobody else chooses that.</summary>
    protected override bool MagKiezen(Hoedanigheid hoedanigheid) => (hoedanigheid == Hoedanigheid.Politie) == IsPolitie;

    private bool IsPolitie => Actor.Organisatie?.Soort == Organisatiesoort.Politie;

    protected override async Task<IActionResult> Doorgeven(Formuliervelden velden, string zending, CancellationToken ct)
    {
        var ontvangst = await handler.Handle(new DoeMelding(velden, Meldkanaal.Partneraccount, zending), ct);
        return Redirect($"/mijn-meldingen/{ontvangst.MeldingId}");
    }
}
