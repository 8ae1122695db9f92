using Kring.Domain.Huishoudens;
using Kring.Domain.Logboek;
using Kring.Domain.Toegang;
using Kring.Domain.Toezicht;

namespace Kring.Web.Toegang;

// Who supervises the protection of data sees the log of the own organisation, and of its cases nothing.
public sealed partial class Zichtbaar
{
    /// <summary>For who supervises: lines about the own organisation, by its colleagues, by nobody in particular, or about its records.</summary>
    public IQueryable<Logregel> Logregels()
    {
        var eigen = actor.OrganisatieId;
        var betrokkenen = Betrokkenen();
        return actor.Mag(Recht.LogboekZien) || actor.Mag(Recht.LogboekNakijken)
            ? db.Logregels.Where(regel => regel.OrganisatieId == eigen || regel.OrganisatieId == null
                || db.Casussen.Any(casus => casus.Id == regel.OnderwerpId && casus.OrganisatieId == eigen)
                || db.Meldingen.Any(melding => melding.Id == regel.OnderwerpId && melding.OrganisatieId == eigen)
                || betrokkenen.Any(persoon => persoon.Id == regel.OnderwerpId))
            : db.Logregels.Where(regel => false);
    }

    /// <summary>For who makes the overview of who saw a file: the persons in what the own organisation took in.</summary>
    public IQueryable<Persoon> Betrokkenen()
    {
        var eigen = actor.OrganisatieId;
        return actor.Mag(Recht.DossierinzageMaken)
            ? db.Personen.Where(persoon =>
                db.Meldingen.SelectMany(melding => melding.Personen, (melding, gemeld) => new { melding.OrganisatieId, gemeld.PersoonId })
                    .Any(gemeld => gemeld.PersoonId == persoon.Id && gemeld.OrganisatieId == eigen)
                || db.Huishoudens.SelectMany(huishouden => huishouden.Leden, (huishouden, lid) => new { huishouden.Id, lid.PersoonId })
                    .Any(lid => lid.PersoonId == persoon.Id
                        && db.Casussen.SelectMany(casus => casus.Huishoudens, (casus, deel) => new { casus.OrganisatieId, deel.HuishoudenId })
                            .Any(deel => deel.HuishoudenId == lid.Id && deel.OrganisatieId == eigen)))
            : db.Personen.Where(persoon => false);
    }

    /// <summary>For who supervises: what the daily check of the log found. No person stands in it, and the log is one for the whole region.</summary>
    public IQueryable<Logboekcontrole> Logboekcontroles() =>
        actor.Mag(Recht.LogboekZien) || actor.Mag(Recht.LogboekNakijken) ? db.Logboekcontroles : db.Logboekcontroles.Where(controle => false);

    /// <summary>What was looked into in the own organisation.</summary>
    public IQueryable<Nagekeken> Nagekeken()
    {
        var eigen = actor.OrganisatieId;
        return db.Nagekeken.Where(nagekeken => nagekeken.OrganisatieId == eigen);
    }
}
