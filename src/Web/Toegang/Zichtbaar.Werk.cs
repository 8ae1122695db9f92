using Kring.Domain.Gesprekken;
using Kring.Domain.Meldingen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;

namespace Kring.Web.Toegang;

public sealed partial class Zichtbaar
{
    /// <summary>What one reported oneself, with the own account: to see how far it is and to add to it, nothing else.</summary>
    public IQueryable<Melding> EigenMeldingen()
    {
        var wie = actor.MedewerkerId;
        return actor.IsSysteem ? db.Meldingen : db.Meldingen.Where(melding => wie != null && melding.MelderId == wie);
    }

    /// <summary>Talks of the own organisation: whoever takes them down may take over from a colleague.</summary>
    public IQueryable<Gesprek> Gesprekken()
    {
        var eigen = actor.OrganisatieId;
        return actor.IsSysteem ? db.Gesprekken
            : actor.Mag(Recht.GesprekVoeren) ? db.Gesprekken.Where(gesprek => gesprek.OrganisatieId == eigen)
            : db.Gesprekken.Where(gesprek => false);
    }

    /// <summary>Advices of the own organisation; no person stands in them.</summary>
    public IQueryable<Advies> Adviezen()
    {
        var eigen = actor.OrganisatieId;
        return actor.IsSysteem ? db.Adviezen
            : actor.Mag(Recht.AdviesZien) ? db.Adviezen.Where(advies => advies.OrganisatieId == eigen)
            : db.Adviezen.Where(advies => false);
    }

    /// <summary>Only one's own.</summary>
    public IQueryable<Sessie> Sessies()
    {
        var wie = actor.MedewerkerId;
        return db.Sessies.Where(sessie => sessie.MedewerkerId == wie);
    }

    /// <summary>Who of the own organisation is absent and who stands in.</summary>
    public IQueryable<Vervanging> Vervangingen()
    {
        var eigen = actor.OrganisatieId;
        return db.Vervangingen.Where(vervanging => vervanging.OrganisatieId == eigen);
    }

    /// <summary>What was opened in an emergency: one's own, and for who judges all that the own organisation opened the casus of.</summary>
    public IQueryable<Noodtoegang> Noodtoegangen()
    {
        var (eigen, wie, oordeelt) = (actor.OrganisatieId, actor.MedewerkerId, actor.Mag(Recht.NoodtoegangBeoordelen));
        return db.Noodtoegangen.Where(nood => nood.MedewerkerId == wie || (oordeelt && nood.ToezichtId == eigen));
    }

    /// <summary>For who treats a casus, or is its eigenaar or casusregisseur: what others opened of it in an emergency.</summary>
    public IQueryable<Noodtoegang> NoodInEigenZaken()
    {
        var wie = actor.MedewerkerId;
        var zaken = Casussen().Where(casus => casus.BehandelaarId == wie || casus.Regisseurs.Any(regisseur => regisseur.MedewerkerId == wie && regisseur.Tot == null));
        return db.Noodtoegangen.Where(nood => nood.MedewerkerId != wie && zaken.Any(casus => casus.Id == nood.CasusId));
    }

    /// <summary>Kept overzichten: one's own, and those of the team.</summary>
    public IQueryable<BewaardOverzicht> Overzichten()
    {
        var (eigen, wie) = (actor.OrganisatieId, actor.MedewerkerId);
        return db.BewaardeOverzichten.Where(overzicht =>
            overzicht.OrganisatieId == eigen && (overzicht.MedewerkerId == null || overzicht.MedewerkerId == wie));
    }

    /// <summary>What the own organisation must do about records that are visible.</summary>
    public IQueryable<Termijn> Termijnen()
    {
        var (eigen, gebied) = (actor.OrganisatieId, actor.Gemeenten);
        var (berichten, oordeelt) = (actor.Mag(Recht.GeweigerdBerichtAfhandelen), actor.Mag(Recht.NoodtoegangBeoordelen));
        var meldingen = Meldingen();
        var casussen = Casussen();
        var gesprekken = Gesprekken();
        return actor.IsSysteem ? db.Termijnen : db.Termijnen.Where(termijn => termijn.OrganisatieId == eigen && (
            (termijn.Waarover.Soort == Onderwerpsoort.Melding && meldingen.Any(melding => melding.Id == termijn.Waarover.Id))
            || (termijn.Waarover.Soort == Onderwerpsoort.Casus && casussen.Any(casus => casus.Id == termijn.Waarover.Id))
            || (termijn.Waarover.Soort == Onderwerpsoort.Gesprek && gesprekken.Any(gesprek => gesprek.Id == termijn.Waarover.Id))
            || (termijn.Waarover.Soort == Onderwerpsoort.Noodtoegang && oordeelt)
            || (termijn.Waarover.Soort == Onderwerpsoort.Bericht && berichten
                && (termijn.Gemeentecode == null || gebied.Contains(termijn.Gemeentecode)))));
    }
}
