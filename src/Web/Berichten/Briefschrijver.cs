using Kring.Domain.Berichten;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Berichten;

/// <summary>Makes letters from the template that holds now, for whichever act needs one.</summary>
public sealed class Briefschrijver(KringDbContext db, Zichtbaar zichtbaar, Actor actor, TimeProvider klok)
{
    /// <summary>The letter as it would be; nothing is kept.</summary>
    public async Task<Brief> Voorbeeld(Briefopdracht opdracht, CancellationToken ct) =>
        Brief.Schrijf("", opdracht, await Sjabloon(opdracht.Soort, ct), Afzender(), klok.GetUtcNow());

    /// <summary>Makes the letter, to be saved by the act.</summary>
    public async Task<Brief> Schrijf(Briefopdracht opdracht, CancellationToken ct)
    {
        var nummer = await Nummerreeks.Volgende(db, "brief", klok.Vandaag().Year, ct);
        var brief = Brief.Schrijf(nummer, opdracht, await Sjabloon(opdracht.Soort, ct), Afzender(), klok.GetUtcNow());
        db.Add(brief);
        return brief;
    }

    /// <summary>The letters about these reports that the actor may see, oldest first.</summary>
    public async Task<IReadOnlyList<Briefregel>> Over(IEnumerable<Guid> meldingen, CancellationToken ct)
    {
        var ids = meldingen.ToList();
        return await zichtbaar.Brieven().AsNoTracking().Where(brief => ids.Contains(brief.MeldingId)).OrderBy(brief => brief.Nummer)
            .Select(brief => new Briefregel(brief.Id, brief.Nummer, brief.MeldingId, brief.PersoonId, brief.Verstuurd == null ? null : brief.Verstuurd.Dag)).ToListAsync(ct);
    }

    /// <summary>The template that holds now.</summary>
    public async Task<Briefsjabloon> Sjabloon(Briefsoort soort, CancellationToken ct) =>
        await db.Briefsjablonen.Where(sjabloon => sjabloon.Soort == soort).OrderByDescending(sjabloon => sjabloon.Uitgave).FirstOrDefaultAsync(ct)
        ?? Briefsjabloon.Meegeleverd(soort);

    /// <summary>What stands in every letter of its kind and hand: the fixed text it was made of, and who wrote it.</summary>
    public async Task<string> Vast(Brief brief, CancellationToken ct)
    {
        var sjabloon = await db.Briefsjablonen.SingleOrDefaultAsync(een => een.Soort == brief.Soort && een.Uitgave == brief.Uitgave, ct)
            ?? Briefsjabloon.Meegeleverd(brief.Soort);
        var schrijver = await db.Medewerkers.Where(wie => wie.Id == brief.GemaaktDoor).Select(wie => wie.Naam).SingleOrDefaultAsync(ct);
        var organisatie = await db.Organisaties.Where(een => een.Id == brief.OrganisatieId).Select(een => een.Naam).SingleOrDefaultAsync(ct);
        return $"{sjabloon.Tekst}\n{schrijver}\n{organisatie}";
    }

    private Briefafzender Afzender() => new(
        actor.MedewerkerId!.Value, actor.Medewerker!.Naam, actor.OrganisatieId!.Value, actor.Organisatie!.Naam, Datumwoorden.Geschreven(klok.Vandaag()));
}

/// <summary>A letter in a list, and the day it went; null while it lies here.</summary>
public sealed record Briefregel(Guid Id, string Nummer, Guid MeldingId, Guid? PersoonId, DateOnly? Verstuurd);
