using Kring.Domain.Berichten;
using Kring.Domain.Casussen;
using Kring.Domain.Gesprekken;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Plannen;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Toegang;

/// <summary>
/// The scope: the only way to records. What is not visible does not exist. The rules:
/// <list type="bullet">
/// <item>Veilig Thuis sees the meldingen and casussen that its own organisation took in, and the persons in them.</item>
/// <item>A local team sees the casussen in which its organisation takes part now, what went up in those, and the persons in their households.</item>
/// <item>Both only in the own work area of today, or where the municipality is not known.</item>
/// <item>Who reported with an account sees of those reports how far they are, and nothing in them.</item>
/// <item>The system itself sees all; everybody else sees nothing.</item>
/// </list>
/// </summary>
// The questions below begin at the row that is asked for and go up to what makes it visible (SelectMany before Any): the
// other way round the database walks through all records of the region for each row.
public sealed class Zichtbaar(KringDbContext db, Actor actor)
{
    private bool IsVeiligThuis => actor.Heeft(
        Rol.MedewerkerVeiligThuis, Rol.TeamleiderVeiligThuis, Rol.Vertrouwensarts, Rol.Gedragswetenschapper);

    private bool IsLokaalTeam => actor.Heeft(Rol.MedewerkerLokaalTeam);

    public IQueryable<Melding> Meldingen()
    {
        var (eigen, gebied) = (actor.OrganisatieId, actor.Gemeenten);
        return actor.IsSysteem ? db.Meldingen
            : IsVeiligThuis ? db.Meldingen.Where(melding => melding.OrganisatieId == eigen
                && (melding.Gemeentecode == null || gebied.Contains(melding.Gemeentecode)))
            : db.Meldingen.Where(melding => false);
    }

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

    public IQueryable<Casus> Casussen()
    {
        var (eigen, gebied) = (actor.OrganisatieId, actor.Gemeenten);
        var inGebied = db.Casussen.Where(casus => casus.Gemeentecode == null || gebied.Contains(casus.Gemeentecode));
        return actor.IsSysteem ? db.Casussen
            : IsVeiligThuis ? inGebied.Where(casus => casus.OrganisatieId == eigen)
            : IsLokaalTeam ? inGebied.Where(casus => casus.Deelnames.Any(deel => deel.OrganisatieId == eigen && deel.Tot == null)
                || db.Casussen.Where(leidend => leidend.Id == casus.LeidendeCasusId).SelectMany(leidend => leidend.Deelnames)
                    .Any(deel => deel.OrganisatieId == eigen && deel.Tot == null))
            : db.Casussen.Where(casus => false);
    }

    public IQueryable<Huishouden> Huishoudens()
    {
        var casussen = Casussen();
        var meldingen = Meldingen();
        return actor.IsSysteem ? db.Huishoudens : db.Huishoudens.Where(huishouden =>
            casussen.SelectMany(casus => casus.Huishoudens).Any(deel => deel.HuishoudenId == huishouden.Id)
            || meldingen.SelectMany(melding => melding.Personen).Any(gemeld => gemeld.HuishoudenId == huishouden.Id));
    }

    public IQueryable<Persoon> Personen()
    {
        var huishoudens = Huishoudens();
        var meldingen = Meldingen();
        return actor.IsSysteem ? db.Personen : db.Personen.Where(persoon =>
            huishoudens.SelectMany(huishouden => huishouden.Leden).Any(lid => lid.PersoonId == persoon.Id)
            || meldingen.SelectMany(melding => melding.Personen).Any(gemeld => gemeld.PersoonId == persoon.Id));
    }

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
        var casussen = Casussen();
        return db.Veiligheidsplannen.Where(plan => casussen.Any(casus => casus.Id == plan.CasusId));
    }

    /// <summary>Letters about reports that are visible.</summary>
    public IQueryable<Brief> Brieven()
    {
        var meldingen = Meldingen();
        return db.Brieven.Where(brief => meldingen.Any(melding => melding.Id == brief.MeldingId));
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
        var berichten = actor.Mag(Recht.GeweigerdBerichtAfhandelen);
        var meldingen = Meldingen();
        var casussen = Casussen();
        var gesprekken = Gesprekken();
        return actor.IsSysteem ? db.Termijnen : db.Termijnen.Where(termijn => termijn.OrganisatieId == eigen && (
            (termijn.Waarover.Soort == Onderwerpsoort.Melding && meldingen.Any(melding => melding.Id == termijn.Waarover.Id))
            || (termijn.Waarover.Soort == Onderwerpsoort.Casus && casussen.Any(casus => casus.Id == termijn.Waarover.Id))
            || (termijn.Waarover.Soort == Onderwerpsoort.Gesprek && gesprekken.Any(gesprek => gesprek.Id == termijn.Waarover.Id))
            || (termijn.Waarover.Soort == Onderwerpsoort.Bericht && berichten
                && (termijn.Gemeentecode == null || gebied.Contains(termijn.Gemeentecode)))));
    }

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Melding> Melding(Guid id, CancellationToken ct) =>
        await Meldingen().AsSplitQuery().SingleOrDefaultAsync(melding => melding.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Melding), id);

    /// <exception cref="NietGevondenException">Not there, or not reported by this person.</exception>
    public async Task<Melding> EigenMelding(Guid id, CancellationToken ct) =>
        await EigenMeldingen().AsSplitQuery().SingleOrDefaultAsync(melding => melding.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Melding), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Gesprek> Gesprek(Guid id, CancellationToken ct) =>
        await Gesprekken().SingleOrDefaultAsync(gesprek => gesprek.Id == id, ct) ?? throw new NietGevondenException(nameof(Gesprek), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Advies> Advies(Guid id, CancellationToken ct) =>
        await Adviezen().SingleOrDefaultAsync(advies => advies.Id == id, ct) ?? throw new NietGevondenException(nameof(Advies), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Casus> Casus(Guid id, CancellationToken ct) =>
        await Casussen().AsSplitQuery().SingleOrDefaultAsync(casus => casus.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Casus), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Huishouden> Huishouden(Guid id, CancellationToken ct) =>
        await Huishoudens().AsSplitQuery().SingleOrDefaultAsync(huishouden => huishouden.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Huishouden), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Persoon> Persoon(Guid id, CancellationToken ct) =>
        await Personen().AsSplitQuery().SingleOrDefaultAsync(persoon => persoon.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Persoon), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Personenpaar> Personenpaar(Guid id, CancellationToken ct) =>
        await Personenparen().SingleOrDefaultAsync(paar => paar.Id == id, ct) ?? throw new NietGevondenException(nameof(Personenpaar), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Brief> Brief(Guid id, CancellationToken ct) =>
        await Brieven().SingleOrDefaultAsync(brief => brief.Id == id, ct) ?? throw new NietGevondenException(nameof(Brief), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Termijn> Termijn(Guid id, CancellationToken ct) =>
        await Termijnen().AsSplitQuery().SingleOrDefaultAsync(termijn => termijn.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Termijn), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Sessie> Sessie(Guid id, CancellationToken ct) =>
        await Sessies().SingleOrDefaultAsync(sessie => sessie.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Sessie), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<Vervanging> Vervanging(Guid id, CancellationToken ct) =>
        await Vervangingen().SingleOrDefaultAsync(vervanging => vervanging.Id == id, ct)
        ?? throw new NietGevondenException(nameof(Vervanging), id);

    /// <exception cref="NietGevondenException">Not there, or not for this person.</exception>
    public async Task<BewaardOverzicht> Overzicht(Guid id, CancellationToken ct) =>
        await Overzichten().SingleOrDefaultAsync(overzicht => overzicht.Id == id, ct)
        ?? throw new NietGevondenException(nameof(BewaardOverzicht), id);
}
