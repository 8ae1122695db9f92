using Kring.Domain.Casussen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Kader;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;
using Termijnregel = Kring.Web.Infrastructure.Ui.Kader.Termijnregel;

namespace Kring.Web.Casussen;

/// <summary>Builds the head that every page of a case shows, the same everywhere.</summary>
public sealed class Casuskoppen(
    KringDbContext db, Actor actor, Namen namen, Casusmeldingen meldingen, Regioregels regels, TimeProvider klok)
{
    /// <param name="casus">The case, found through the scope.</param>
    /// <param name="onderdeel">The part the page belongs to: Overzicht, Plan, Overdracht, Informeren or Monitoring.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Casuskop> Voor(Casus casus, string onderdeel, CancellationToken ct)
    {
        var organisaties = await namen.Organisaties(casus.Zichthouders.Select(houder => houder.OrganisatieId), ct);
        return new Casuskop(
            casus.Nummer,
            $"Huishouden {casus.Naam}",
            Fase(casus),
            Zicht(casus, organisaties),
            await Eigenaar(casus, ct),
            await Termijnregels(casus, ct),
            [.. Onderdelen(casus).Select(blad => blad with { Hier = blad.Naam == onderdeel })],
            LetOp: await meldingen.IsErDirectGevaar(casus, ct) ? "Direct gevaar" : null);
    }

    /// <summary>The open periods of the case, and of its reports for who may read those; the first to end comes first.</summary>
    public async Task<IReadOnlyList<Termijn>> Termijnen(Casus casus, CancellationToken ct)
    {
        // What went up in another case is done there.
        if (casus.LeidendeCasusId is not null)
        {
            return [];
        }

        var over = new List<Guid> { casus.Id };
        over.AddRange((await meldingen.Leesbaar(casus, ct)).Select(melding => melding.Id));
        var open = await db.Termijnen.AsNoTracking()
            .Where(termijn => over.Contains(termijn.Waarover.Id) && termijn.GehaaldOp == null && termijn.VervallenOp == null)
            .ToListAsync(ct);
        return [.. open.OrderBy(termijn => termijn.Einddag).ThenBy(termijn => termijn.Eindmoment).ThenBy(termijn => termijn.Soort)];
    }

    private async Task<IReadOnlyList<Termijnregel>> Termijnregels(Casus casus, CancellationToken ct)
    {
        var open = await Termijnen(casus, ct);
        var mensen = await namen.Medewerkers(open.Select(termijn => termijn.MedewerkerId).OfType<Guid>(), ct);
        var organisaties = await namen.Organisaties(open.Select(termijn => termijn.OrganisatieId), ct);
        return
        [
            .. open.Select(termijn => new Termijnregel(
                termijn.InWoorden(klok.GetUtcNow(), regels.Kalender),
                termijn.Soort.Naam(),
                termijn.MedewerkerId is { } wie ? mensen.GetValueOrDefault(wie) : organisaties.GetValueOrDefault(termijn.OrganisatieId))),
        ];
    }

    private Casusfeit Fase(Casus casus)
    {
        var naam = casus.LopendeDienst is { } dienst && casus.Fase == Casusfase.Dienst ? dienst.Soort.Naam() : casus.Fase.Naam();
        DateTimeOffset? sinds = casus.Fase switch
        {
            Casusfase.Gesloten or Casusfase.Opgegaan => casus.Afsluiting!.Op,
            Casusfase.Overdracht => casus.OpenOverdracht!.Aangeboden,
            Casusfase.Dienst => casus.LopendeDienst!.Gestart,
            Casusfase.Plan => casus.Overdrachten.LastOrDefault(overdracht => overdracht.Aanvaarding is not null)?.Aanvaarding!.Op,
            Casusfase.Monitoring => casus.Monitormomenten.First(moment => moment.Uitkomst is not null).Uitkomst!.Op,
            _ => casus.Geopend,
        };
        return new Casusfeit("Fase", naam, sinds is { } op ? Sinds(op) : null);
    }

    private Casusfeit Zicht(Casus casus, IReadOnlyDictionary<Guid, string> organisaties) => casus.ZichtNu is { } houder
        ? new Casusfeit("Zicht op veiligheid", organisaties[houder.OrganisatieId], Sinds(houder.Van))
        : casus.LeidendeCasusId is not null ? new Casusfeit("Zicht op veiligheid", "zie de leidende casus")
        : new Casusfeit(
            "Zicht op veiligheid", "niemand meer", $"tot de sluiting {organisaties[casus.Zichthouders[^1].OrganisatieId]}");

    private async Task<Casusfeit> Eigenaar(Casus casus, CancellationToken ct)
    {
        if (casus.Regisseur is not { } regisseur)
        {
            return new Casusfeit("Eigenaar", casus.Afsluiting is null ? "nog niemand" : casus.LeidendeCasusId is null ? "niemand meer" : "zie de leidende casus");
        }

        var naam = (await namen.Medewerkers([regisseur.MedewerkerId], ct))[regisseur.MedewerkerId];
        return new Casusfeit(regisseur.Rol.Naam(), naam, (await namen.Organisaties([regisseur.OrganisatieId], ct))[regisseur.OrganisatieId]);
    }

    private IEnumerable<Tabblad> Onderdelen(Casus casus)
    {
        var pad = Paden.Casus(casus.Id);
        var overdracht = actor.Mag(Recht.OverdrachtBeantwoorden) ? Paden.Overdracht(casus.Id) : Paden.Overdragen(casus.Id);
        (Tabblad Blad, bool Mag)[] alle =
        [
            (new Tabblad("Overzicht", pad), actor.Mag(Recht.CasusZien)),
            (new Tabblad("Plan", Paden.Plan(casus.Id)), actor.Mag(Recht.PlanZien)),
            (new Tabblad("Overdracht", overdracht), actor.Mag(Recht.OverdrachtBeantwoorden) || actor.Mag(Recht.OverdrachtAanbieden)),
            (new Tabblad("Informeren", Paden.Informeren(casus.Id)), actor.Mag(Recht.InformerenVastleggen)),
            (new Tabblad("Monitoring", Paden.Monitoren(casus.Id)), actor.Mag(Recht.MonitoringVastleggen)),
        ];
        return alle.Where(blad => blad.Mag).Select(blad => blad.Blad);
    }

    private string Sinds(DateTimeOffset op) => $"sinds {Datumwoorden.Kort(Amsterdam.Dag(op), klok.Vandaag())}";
}
