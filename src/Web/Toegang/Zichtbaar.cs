using System.Linq.Expressions;
using Kring.Domain.Berichten;
using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Plannen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toegang;

/// <summary>
/// The scope: the only way to records. What is not visible does not exist. Which reports and casussen somebody sees follows
/// from the lines of the <see cref="Toegangsbeleid"/> for the roles one has, each with its way of standing to a record; the
/// people, plans and letters follow from those. The system itself sees all.
/// Chapters: Zichtbaar.Werk (talks, tasks, teams), Zichtbaar.Toezicht (the log), Zichtbaar.Laden (one record by its key).
/// </summary>
// The questions below begin at the row that is asked for and go up to what makes it visible (SelectMany before Any): the
// other way round the database walks through all records of the region for each row.
public sealed partial class Zichtbaar(KringDbContext db, Actor actor, TimeProvider klok)
{
    public IQueryable<Melding> Meldingen() => actor.IsSysteem ? db.Meldingen : Meldingen(Met(Recht.MeldingZien));

    public IQueryable<Casus> Casussen() => actor.IsSysteem ? db.Casussen : Casussen(Met(Recht.CasusZien));

    public IQueryable<Huishouden> Huishoudens() => actor.IsSysteem ? db.Huishoudens : Huishoudens(Met(Recht.PersoonZien));

    public IQueryable<Persoon> Personen() => actor.IsSysteem ? db.Personen : Personen(Met(Recht.PersoonZien));

    /// <summary>Pairs of records of which at least one is visible, for who decides who people are: that does not stop at a border.</summary>
    public IQueryable<Personenpaar> Personenparen()
    {
        var personen = Personen();
        return actor.IsSysteem ? db.Personenparen
            : actor.Mag(Recht.HerkenningVastleggen) ? db.Personenparen.Where(paar => personen.Any(persoon => persoon.Id == paar.EenId || persoon.Id == paar.AnderId))
            : db.Personenparen.Where(paar => false);
    }

    public IQueryable<Veiligheidsplan> Veiligheidsplannen()
    {
        var casussen = actor.IsSysteem ? db.Casussen : Casussen(Met(Recht.PlanZien));
        return db.Veiligheidsplannen.Where(plan => casussen.Any(casus => casus.Id == plan.CasusId));
    }

    /// <summary>Letters about reports that are visible.</summary>
    public IQueryable<Brief> Brieven()
    {
        var meldingen = actor.IsSysteem ? db.Meldingen : Meldingen(Met(Recht.BriefZien));
        return db.Brieven.Where(brief => meldingen.Any(melding => melding.Id == brief.MeldingId));
    }

    private IReadOnlyList<Toegangsregel> Met(Recht recht) =>
        [.. actor.Regels.Where(regel => regel.Betrekking.IsZaak() && regel.Rechten.Contains(recht))];

    private IQueryable<Casus> Casussen(IReadOnlyList<Toegangsregel> regels) =>
        db.Casussen.Where(Voorwaarde.EenVan([.. regels.Select(CasusBij)]));

    private IQueryable<Melding> Meldingen(IReadOnlyList<Toegangsregel> regels) =>
        db.Meldingen.Where(Voorwaarde.EenVan([.. regels.Select(MeldingBij)]));

    private IQueryable<Huishouden> Huishoudens(IReadOnlyList<Toegangsregel> regels)
    {
        var (casussen, meldingen) = (Casussen(regels), Meldingen(MetMelding(regels)));
        return db.Huishoudens.Where(huishouden =>
            casussen.SelectMany(casus => casus.Huishoudens).Any(deel => deel.HuishoudenId == huishouden.Id)
            || meldingen.SelectMany(melding => melding.Personen).Any(gemeld => gemeld.HuishoudenId == huishouden.Id));
    }

    private IQueryable<Persoon> Personen(IReadOnlyList<Toegangsregel> regels)
    {
        var (huishoudens, meldingen) = (Huishoudens(regels), Meldingen(MetMelding(regels)));
        return db.Personen.Where(persoon =>
            huishoudens.SelectMany(huishouden => huishouden.Leden)
                .Any(lid => lid.PersoonId == persoon.Id && (lid.Vertrek == null || lid.Vertrek.Reden != Vertrekreden.NooitLid))
            || meldingen.SelectMany(melding => melding.Personen).Any(gemeld => gemeld.PersoonId == persoon.Id));
    }

    // Who may not read reports does not see who stands in them either.
    private static List<Toegangsregel> MetMelding(IReadOnlyList<Toegangsregel> regels) =>
        [.. regels.Where(regel => regel.Rechten.Contains(Recht.MeldingZien))];

    private Expression<Func<Casus, bool>> CasusBij(Toegangsregel regel)
    {
        var (eigen, gebied) = (actor.OrganisatieId, actor.Gemeenten);
        var nood = actor.Noodtoegangen.Select(een => een.CasusId).ToList();
        Expression<Func<Casus, bool>> past = regel.Betrekking switch
        {
            Betrekking.EigenZaak => casus => casus.OrganisatieId == eigen,
            Betrekking.Deelnemer => casus => casus.Deelnames.Any(deel => deel.OrganisatieId == eigen && deel.Tot == null)
                || db.Casussen.Where(leidend => leidend.Id == casus.LeidendeCasusId).SelectMany(leidend => leidend.Deelnames)
                    .Any(deel => deel.OrganisatieId == eigen && deel.Tot == null),
            _ => casus => nood.Contains(casus.Id) || (casus.LeidendeCasusId != null && nood.Contains(casus.LeidendeCasusId.Value)),
        };
        past = regel.InWerkgebied ? past.En(casus => casus.Gemeentecode == null || gebied.Contains(casus.Gemeentecode)) : past;
        // What went up in another casus is as open as that one.
        return regel.GeslotenNa(klok.GetUtcNow()) is { } grens
            ? past.En(casus => casus.Afsluiting == null || casus.Afsluiting.Op >= grens
                || db.Casussen.Any(leidend => leidend.Id == casus.LeidendeCasusId && (leidend.Afsluiting == null || leidend.Afsluiting.Op >= grens)))
            : past;
    }

    private Expression<Func<Melding, bool>> MeldingBij(Toegangsregel regel)
    {
        var (eigen, gebied, casussen) = (actor.OrganisatieId, actor.Gemeenten, db.Casussen.Where(CasusBij(regel)));
        if (regel.Betrekking != Betrekking.EigenZaak)
        {
            return melding => casussen.Any(casus => casus.Id == melding.CasusId);
        }

        Expression<Func<Melding, bool>> past = melding => melding.OrganisatieId == eigen;
        past = regel.InWerkgebied ? past.En(melding => melding.Gemeentecode == null || gebied.Contains(melding.Gemeentecode)) : past;
        return regel.DagenNaSluiting is null ? past : past.En(melding => melding.CasusId == null || casussen.Any(casus => casus.Id == melding.CasusId));
    }
}
