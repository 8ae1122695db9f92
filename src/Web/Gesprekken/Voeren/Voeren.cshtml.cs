using System.Globalization;
using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Forms;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Velden;
using Kring.Web.Logboek;
using Kring.Web.Meldingen;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kring.Web.Gesprekken.Voeren;

/// <summary>
/// The screen during a talk, in the order in which people tell. It keeps what is typed by itself; every button keeps it
/// first, so that nothing is lost on the way to the next page.
/// </summary>
[Vereist(Recht.GesprekVoeren)]
public sealed class VoerenPage(
    Zichtbaar zichtbaar, SchrijfGesprekHandler handler, Gespreksbeeld beeld, Bekenden bekenden, Logboekschrijver logboek, Actor actor) : PageModel, IFormulierpagina
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Stand { get; set; }

    public Gesprek Gesprek { get; private set; } = null!;

    public Gespreksscherm Scherm { get; private set; } = null!;

    /// <summary>The refused message that is taken over, for who may read it; null when there is none.</summary>
    public string? Origineel { get; private set; }

    /// <summary>What a report of this talk would still lack, in words; empty before anything was typed.</summary>
    public string Ontbreekt { get; private set; } = "";

    /// <summary>How many of the people who are told of are known, more likely than not.</summary>
    public Bekendheid Bekend { get; private set; } = new(0, 0, []);

    /// <summary>What was typed and cannot be right.</summary>
    public IReadOnlyList<Leesfout> Nakijken { get; private set; } = [];

    public string Titel => $"Gesprek van {Datumwoorden.Moment(Gesprek.Begonnen, Amsterdam.Dag(Gesprek.Begonnen))}, {Gesprek.Kanaal.Naam().ToLowerInvariant()}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var gesprek = await zichtbaar.Gesprek(Id, ct);
        if (gesprek.Einde is not null)
        {
            return Redirect(Vervolg(gesprek));
        }

        await Laad(ct);
        return Page();
    }

    /// <summary>Keeps what was typed and shows it again.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Bewaar($"/gesprekken/{Id}", ct);

    public Task<IActionResult> OnPostAdviesAsync(CancellationToken ct) => Bewaar($"/gesprekken/{Id}/advies", ct);

    public Task<IActionResult> OnPostMeldingAsync(CancellationToken ct) => Bewaar($"/gesprekken/{Id}/melding", ct);

    public Task<IActionResult> OnPostBekendenAsync(CancellationToken ct) => Bewaar($"/gesprekken/{Id}/bekenden", ct);

    public Task<IActionResult> OnPostStopAsync(CancellationToken ct) => Bewaar("/gesprekken", ct);

    /// <summary>Keeps what was typed and makes room for one more person.</summary>
    public async Task<IActionResult> OnPostErbijAsync(CancellationToken ct)
    {
        var getypt = Formulierveldenlezer.Lees(Request.Form);
        var erbij = Gespreksvelden.Personen(new Formuliervelden(getypt.Select(veld => KeyValuePair.Create(veld.Key, (string?)veld.Value)))) + 1;
        getypt["personen"] = erbij.ToString(CultureInfo.InvariantCulture);
        Personenvoorstel.Vul(getypt, erbij);
        return await Bewaar(getypt, $"/gesprekken/{Id}#{Veld.IdVan(Meldvelden.Naam(Formuliervelden.Van(erbij, "voornamen")))}", ct);
    }

    /// <summary>Keeps what was typed while the screen stays: sent by the screen itself, again and again.</summary>
    public async Task<IActionResult> OnPostKladAsync(CancellationToken ct)
    {
        var act = new SchrijfGesprek(Id, Stand, Formulierveldenlezer.Lees(Request.Form))
        {
            Gekozen = Request.Form["Gekozen"].OfType<string>().ToHashSet(),
        };
        var klad = await handler.Handle(act, ct);
        var bekend = await bekenden.Tel(klad.Lees(), ct);
        var nieuws = (await beeld.Nieuws(Id, klad, Stand, ct)) with { Bekend = bekend.InWoorden, Gemeld = bekend.Regel };
        if (nieuws is { Velden.Count: 0, Botsingen.Count: 0 })
        {
            // Nothing of anybody else is shown, so there is nothing to log; this comes by every ten seconds.
            nieuws.ZetOp(Response.Headers);
            return StatusCode(StatusCodes.Status204NoContent);
        }

        await logboek.Inzage(nameof(Gesprek), Logonderwerp.Van(nameof(Gesprek), Id), [], ct);
        return new JsonResult(nieuws);
    }

    public async Task Laad(CancellationToken ct)
    {
        Gesprek = await zichtbaar.Gesprek(Id, ct);
        Scherm = await beeld.Van(Gesprek, Request.HasFormContentType ? Formulierveldenlezer.Lees(Request.Form) : [], ct);
        Origineel = await beeld.Origineel(Gesprek, ct);
        Bekend = await bekenden.Tel(Scherm.Velden, ct);
        (Ontbreekt, Nakijken) = (Gespreksbeeld.Ontbreekt(Scherm.Velden), Meldformulierlezer.Lees(Scherm.Velden).Fouten);
        await logboek.Inzage(nameof(Gesprek), Logonderwerp.Van(nameof(Gesprek), Id), [], ct);
    }

    private Task<IActionResult> Bewaar(string naar, CancellationToken ct) => Bewaar(Formulierveldenlezer.Lees(Request.Form), naar, ct);

    // Where two people typed in one field, the screen comes back to show both texts.
    private async Task<IActionResult> Bewaar(Dictionary<string, string> getypt, string naar, CancellationToken ct)
    {
        var klad = await handler.Handle(new SchrijfGesprek(Id, Stand, getypt), ct);
        return Redirect(klad.OpzijVan(actor.MedewerkerId!.Value).Count > 0 ? $"/gesprekken/{Id}" : naar);
    }

    private static string Vervolg(Gesprek gesprek) => gesprek switch
    {
        { MeldingId: { } melding } => $"/meldingen/{melding}",
        { AdviesId: { } advies } => $"/adviezen/{advies}",
        _ => "/gesprekken",
    };
}
