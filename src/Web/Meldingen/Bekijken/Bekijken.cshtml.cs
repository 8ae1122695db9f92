using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Paper;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Kader;
using Kring.Web.Infrastructure.Ui.Onderdelen;
using Kring.Web.Logboek;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Bekijken;

/// <summary>One report: is there danger, by when must what be done, about whom is it, and what happened.</summary>
[Printable]
[Vereist(Recht.MeldingZien)]
public sealed class BekijkenPage(
    Zichtbaar zichtbaar, Meldingkoppen koppen, LopendeTermijnen lopende, KringDbContext db, Namen namen, Actor actor,
    Regioregels regels, Aanvulweergave aanvullingen, Logboekschrijver logboek, TimeProvider klok) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Melding Melding { get; private set; } = null!;

    public Meldingkop Kop { get; private set; } = null!;

    public IReadOnlyList<Stap> Stappen { get; private set; } = [];

    public IReadOnlyList<Termijnregel> Termijnen { get; private set; } = [];

    public Tijdlijn Tijdlijn { get; private set; } = null!;

    public Behandelaarbeeld Behandelaar { get; private set; } = null!;

    /// <summary>What the reporter added afterwards, newest first.</summary>
    public IReadOnlyList<Aanvulbeeld> Aanvullingen { get; private set; } = [];

    public DateOnly Vandaag => klok.Vandaag();

    public bool MagBeoordelen => actor.Mag(Recht.MeldingBeoordelen);

    public bool MagVertellen => actor.Mag(Recht.MelderTerugkoppelen);

    public bool MagPersoonZien => actor.Mag(Recht.PersoonZien);

    public bool MagLosmaken => actor.Mag(Recht.HerkenningVastleggen);

    /// <summary>Who was taken for the wrong one and set right, for who may take that back; newest first.</summary>
    public IReadOnlyList<Losmaking> Losgemaakt { get; private set; } = [];

    /// <summary>Letters to the reporter.</summary>
    public IReadOnlyList<Briefregel> Brieven { get; private set; } = [];

    /// <summary>What was seen, heard and told, without addresses that must not be known; empty for who may not read the message.</summary>
    public IReadOnlyList<Berichtgroep> Verhaal { get; private set; } = [];

    /// <summary>Of each who is told of, in the order of the report: age, place, telephone; empty for who may not read the message.</summary>
    public IReadOnlyList<string> Mensen { get; private set; } = [];

    /// <summary>Who was recognised, with what other reports told of them too; empty for who may not see them.</summary>
    public IReadOnlyDictionary<Guid, Persoon> Herkend { get; private set; } = new Dictionary<Guid, Persoon>();

    /// <summary>Since when it goes on, in the words of the reporter; null when that was not told.</summary>
    public string? Sinds => Verhaal.SelectMany(groep => groep.Velden).FirstOrDefault(veld => veld.Naam == FormulierNaarBericht.SindsWanneer)?.Waarde;

    public async Task OnGetAsync(
        [FromServices] Briefschrijver brieven, [FromServices] Meldingberichten berichten, [FromServices] Adresmaskers maskers, CancellationToken ct)
    {
        Melding = await zichtbaar.Melding(Id, ct);
        if (actor.Mag(Recht.BerichtZien) && await berichten.LeesVoorAntwoord(Id, ct) is { } bericht)
        {
            var masker = await maskers.Voor(Id, bericht, ct);
            (Verhaal, Mensen) = (Berichtweergave.Verhaal(bericht, masker), [.. Berichtweergave.Mensen(bericht, masker).Select(mens => mens.Regel)]);
        }

        Herkend = await LeesHerkend(ct);
        Losgemaakt = !MagLosmaken ? [] : await db.Losmakingen.AsNoTracking().Where(los => los.MeldingId == Id).OrderByDescending(los => los.Op).ToListAsync(ct);
        Brieven = [.. (await brieven.Over([Id], ct)).Where(brief => brief.PersoonId is null)];
        Kop = await koppen.Voor(Melding, ct);
        Termijnen = await koppen.Lopend(Melding, ct);
        Aanvullingen = await aanvullingen.Van(Id, ct);
        Stappen = await MaakStappen(ct);
        Tijdlijn = await MaakTijdlijn(ct);
        Behandelaar = await Behandelaarbeeld.Maak(Melding.BehandelaarId, $"/meldingen/{Id}/behandelaar", Melding.Teruggave is null, namen, actor, ct);
        await logboek.Inzage(nameof(Melding), Logonderwerp.Melding(Melding.Id), Melding.PersoonIds, ct);
    }

    private async Task<IReadOnlyDictionary<Guid, Persoon>> LeesHerkend(CancellationToken ct)
    {
        var ids = Melding.PersoonIds;
        return !MagPersoonZien || ids.Count == 0 ? Herkend
            : await zichtbaar.Personen().AsNoTracking().IgnoreAutoIncludes().Where(persoon => ids.Contains(persoon.Id)).ToDictionaryAsync(persoon => persoon.Id, ct);
    }

    private async Task<IReadOnlyList<Stap>> MaakStappen(CancellationToken ct)
    {
        var (nu, open) = (klok.GetUtcNow(), await lopende.Van(Melding.Id, ct));
        return
        [
            .. WatNu.Bij(Melding, Aanvullingen.Any(een => een.Lezing is null), open.Any(termijn => termijn.Soort == Domain.Termijnen.Termijnsoort.MelderTerugbellen))
                .Where(volgende => actor.Mag(volgende.Recht))
                .Select(volgende => new Stap(
                    volgende, open.FirstOrDefault(termijn => termijn.Soort == volgende.Termijn)?.InWoorden(nu, regels.Kalender))),
        ];
    }

    private async Task<Tijdlijn> MaakTijdlijn(CancellationToken ct)
    {
        var regels = await db.Tijdlijn.AsNoTracking().Where(regel => regel.OnderwerpId == Id)
            .OrderByDescending(regel => regel.Op).ThenByDescending(regel => regel.Volgorde).ToListAsync(ct);
        var wie = await namen.Medewerkers(regels.Select(regel => regel.Door).OfType<Guid>(), ct);
        return new Tijdlijn(
            [.. regels.Select(regel => Tijdlijnitem.Op(
                regel.Op, regel.Kop, regel.Door is { } door ? wie.GetValueOrDefault(door, "Kring") : "Kring", regel.Tekst))],
            klok.Vandaag());
    }

    /// <summary>What this person can do next, with the words of its period.</summary>
    public sealed record Stap(Volgende Volgende, Termijntekst? Termijn);
}
