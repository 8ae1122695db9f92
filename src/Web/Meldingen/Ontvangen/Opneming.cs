using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Persistence;
using Kring.Persistence.Meldingen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Ontvangen;

/// <summary>Makes the records of a message, with what must be done about them; saves nothing.</summary>
public sealed class Opneming(
    KringDbContext db, Ontvangstorganisatie organisaties, LopendeTermijnen termijnen, Regioregels regels, TimeProvider klok)
{
    /// <summary>The report of a message; null when there is no Veilig Thuis to take it in.</summary>
    public async Task<Melding?> AlsMelding(OntvangPolitiebericht act, Meldbericht bericht, CancellationToken ct)
    {
        var stuur = bericht.Stuurgegevens!;
        if (await organisaties.Voor(stuur.Ontvanger.Organisatie, ct) is not { } organisatie)
        {
            return null;
        }

        var nu = klok.GetUtcNow();
        var gegevens = BerichtNaarMelding.Gegevens(bericht, await Melder(bericht, ct), await db.Gemeenten.AsNoTracking().OrderBy(een => een.Code).ToListAsync(ct));
        var nummer = await Nummerreeks.Volgende(db, "melding", klok.Vandaag().Year, ct);
        var melding = Melding.Ontvang(nu, nummer, organisatie.Id, gegevens);
        db.AddRange(melding, OntvangenBericht.NeemAan(
            nu, act.Herkomst, act.Inhoud, stuur.Zender.Organisatie, stuur.Referentienummer, melding.Id));
        Gemeldensleutels.Zet(db, melding.Id, OpenMeldingen.Mensen(bericht));
        termijnen.Begin(Meldingtermijnen.BijOntvangst(melding, regels));
        return melding;
    }

    /// <summary>The refused message, and the task for a person to look at it.</summary>
    public async Task<OntvangenBericht> AlsGeweigerd(OntvangPolitiebericht act, string reden, CancellationToken ct)
    {
        var bericht = OntvangenBericht.Weiger(klok.GetUtcNow(), act.Herkomst, act.Inhoud, reden);
        db.Add(bericht);
        if (await organisaties.Voor(null, ct) is { } organisatie)
        {
            termijnen.Begin(Meldingtermijnen.BijWeigering(bericht, organisatie.Id, regels));
        }

        return bericht;
    }

    /// <summary>The same message, refused before and still waiting for somebody; null when there is none.</summary>
    public async Task<Guid?> WachtAl(OntvangPolitiebericht act, string reden, CancellationToken ct)
    {
        var wachtend = await db.OntvangenBerichten.AsNoTracking()
            .Where(bericht => bericht.Weigerreden == reden && bericht.Afhandeling == null).ToListAsync(ct);
        return wachtend.Find(bericht => bericht.Inhoud.Inhoud.AsSpan().SequenceEqual(act.Inhoud))?.Id;
    }

    private async Task<string> Melder(Meldbericht bericht, CancellationToken ct)
    {
        if (bericht.IngediendDoor is { Naam: { IsIngevuld: true } naam })
        {
            return naam.Waarde!.Trim();
        }

        var oin = bericht.Stuurgegevens!.Zender.Organisatie;
        var bekend = await db.Organisaties.Where(organisatie => organisatie.Oin == oin).Select(organisatie => organisatie.Naam).FirstOrDefaultAsync(ct);
        return bekend ?? $"afzender {oin}";
    }
}
