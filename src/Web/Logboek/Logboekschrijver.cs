using System.Reflection;
using Kring.Domain;
using Kring.Domain.Logboek;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Telemetry;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Logboek;

/// <summary>
/// The one door to the database for whoever changes or shows something. An act, its events and its log lines are one
/// transaction; what is shown is logged before it is shown.
/// </summary>
public sealed class Logboekschrijver(
    KringDbContext db, Actor actor, Gebeurtenisverwerker gebeurtenissen, Versiebewaking versies, TimeProvider klok)
{
    private (string Pagina, Logonderwerp Onderwerp)? getoond;

    /// <summary>Whether this request logged that something was shown.</summary>
    public bool HeeftInzage { get; private set; }

    /// <summary>Saves the act: its changes, what follows from them, and the lines that say who did it about whom.</summary>
    /// <exception cref="GeenRechtException">The actor may not do this act.</exception>
    /// <exception cref="WeigeringException"><see cref="IntussenGewijzigd"/>: somebody else saved first.</exception>
    public Task LegVast(object act, Logonderwerp onderwerp, CancellationToken ct) => LegVast(act, [onderwerp], ct);

    /// <summary>The same for an act on several records at once: all or nothing, and each has lines of its own.</summary>
    /// <exception cref="GeenRechtException">The actor may not do this act.</exception>
    /// <exception cref="WeigeringException"><see cref="IntussenGewijzigd"/>: somebody else saved first.</exception>
    public async Task LegVast(object act, IReadOnlyCollection<Logonderwerp> onderwerpen, CancellationToken ct)
    {
        var recht = RechtVan(act.GetType());
        if (!actor.Mag(recht))
        {
            throw new GeenRechtException(recht);
        }

        using var regio = db.OverDeRegio(Regiogrond.Handeling);
        await gebeurtenissen.Verwerk(ct);
        foreach (var onderwerp in onderwerpen)
        {
            Noteer(Logsoort.Handeling, act.GetType().Name, recht, onderwerp);
        }

        await Bewaar(ct);
    }

    /// <summary>Logs that a record is about to be shown; one line for the record and one for each person on the page.</summary>
    public async Task Inzage(string pagina, Logonderwerp onderwerp, IEnumerable<Guid> personen, CancellationToken ct)
    {
        var alles = onderwerp with { Personen = [.. onderwerp.Personen.Union(personen)] };
        Noteer(Logsoort.Inzage, pagina, null, alles);
        await BewaarInzage(ct);
        getoond = (pagina, alles);
    }

    /// <summary>Logs that what this request showed is about to leave the system, about the same record and persons.</summary>
    /// <param name="vorm">In which form, such as pdf.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task Uitvoer(string vorm, CancellationToken ct)
    {
        var (pagina, onderwerp) = getoond ?? throw new InvalidOperationException("Nothing leaves that was not logged as shown: call Inzage.");
        Noteer(Logsoort.Uitvoer, pagina, null, onderwerp with { Bijzonderheden = vorm });
        await BewaarInzage(ct);
    }

    /// <summary>Logs that a list is about to be shown; one line that holds the ids on the screen.</summary>
    public async Task InzageLijst(string pagina, IEnumerable<Guid> ids, CancellationToken ct)
    {
        db.Logregels.Add(Regel(Logsoort.Inzage, pagina, null, true) with { Bijzonderheden = string.Join(' ', ids) });
        await BewaarInzage(ct);
    }

    /// <summary>Logs that something was asked for and not given. Drops what the request had changed.</summary>
    public async Task Weigering(string actie, Recht? recht, string? onderwerp, Guid? onderwerpId, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        db.Logregels.Add(Regel(Logsoort.Weigering, actie, recht, false) with { Onderwerp = onderwerp, OnderwerpId = onderwerpId });
        await Bewaar(ct);
    }

    /// <summary>Logs a login, an attempt, or a logout. What else could not be saved, because of attempts at once, is dropped.</summary>
    public async Task Aanmelding(string actie, Guid? medewerkerId, bool gelukt, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        db.Logregels.Add(Regel(Logsoort.Aanmelding, actie, null, gelukt) with { MedewerkerId = medewerkerId ?? actor.MedewerkerId });
        await Bewaar(ct);
    }

    /// <summary>Saves sessions that began or ended, each with its line.</summary>
    /// <exception cref="WeigeringException"><see cref="IntussenGewijzigd"/>: somebody else ended one first.</exception>
    public async Task Aanmelding(IReadOnlyCollection<(string Actie, Sessie Sessie)> sessies, CancellationToken ct)
    {
        await gebeurtenissen.Verwerk(ct);
        db.Logregels.AddRange(sessies.Select(regel => Regel(Logsoort.Aanmelding, regel.Actie, null, true) with
        {
            MedewerkerId = regel.Sessie.MedewerkerId,
            Onderwerp = nameof(Sessie),
            OnderwerpId = regel.Sessie.Id,
            Bijzonderheden = regel.Sessie.Einde?.Door.ToString(),
        }));
        await Bewaar(ct);
    }

    /// <summary>For a form that carries the version it was made from.</summary>
    /// <exception cref="WeigeringException"><see cref="IntussenGewijzigd"/>: the record is newer.</exception>
    public Task ControleerVersie(Aggregaat aggregaat, int versie, CancellationToken ct = default) =>
        versies.Controleer(aggregaat, versie, ct);

    private static Recht RechtVan(Type act) =>
        act.GetCustomAttribute<VereistAttribute>()?.Recht
        ?? throw new InvalidOperationException($"{act.Name} names no right: give it [Vereist(Recht.…)].");

    private async Task BewaarInzage(CancellationToken ct)
    {
        if (db.ChangeTracker.Entries().Any(entry => entry.State != EntityState.Unchanged && entry.Entity is not Logregel))
        {
            throw new InvalidOperationException("Showing something must not save changes; an act does that with LegVast.");
        }

        await Bewaar(ct);
        HeeftInzage = true;
    }

    private async Task Bewaar(CancellationToken ct)
    {
        // One act has a line for each person as well; it is counted once.
        var geteld = db.ChangeTracker.Entries<Logregel>().Where(entry => entry.State == EntityState.Added && entry.Entity.PersoonId is null)
            .Select(entry => entry.Entity).ToList();
        try
        {
            await db.SaveChangesAsync(ct);
            geteld.ForEach(regel => ActCounter.Count(regel.Soort.ToString(), regel.Actie));
        }
        catch (DbUpdateConcurrencyException botsing)
        {
            if (botsing.Entries.Select(entry => entry.Entity).OfType<Aggregaat>().FirstOrDefault() is not { } aggregaat)
            {
                throw;
            }

            var weigering = await versies.Weiger(aggregaat, ct);
            db.ChangeTracker.Clear();
            throw weigering;
        }
        catch (DbUpdateException botsing) when (botsing.WasErAl() || IsIngehaald())
        {
            db.ChangeTracker.Clear();
            throw new WeigeringException(new IntussenGewijzigd("Een collega was u net voor."));
        }
    }

    // A check of the database can strike at a part before the version of the whole is looked at.
    private bool IsIngehaald() => db.ChangeTracker.Entries<Aggregaat>().Where(entry => entry.State == EntityState.Modified)
        .Any(entry => entry.GetDatabaseValues() is { } nu && !Equals(nu[nameof(Aggregaat.Versie)], entry.OriginalValues[nameof(Aggregaat.Versie)]));

    private void Noteer(Logsoort soort, string actie, Recht? recht, Logonderwerp onderwerp)
    {
        var hoofd = Regel(soort, actie, recht, true) with
        {
            Onderwerp = onderwerp.Soort,
            OnderwerpId = onderwerp.Id,
            Bijzonderheden = onderwerp.Bijzonderheden ?? (soort == Logsoort.Inzage ? actor.Doel : null),
        };
        db.Logregels.Add(hoofd);
        foreach (var persoon in onderwerp.Personen.Distinct())
        {
            db.Logregels.Add(hoofd with { Id = Guid.CreateVersion7(klok.GetUtcNow()), PersoonId = persoon });
        }
    }

    private Logregel Regel(Logsoort soort, string actie, Recht? recht, bool gelukt)
    {
        var nu = klok.GetUtcNow();
        return new Logregel
        {
            Id = Guid.CreateVersion7(nu),
            Op = nu,
            Soort = soort,
            Actie = actie,
            Recht = recht?.ToString(),
            MedewerkerId = actor.MedewerkerId,
            OrganisatieId = actor.OrganisatieId,
            Rollen = string.Join(',', actor.Medewerker?.Rollen ?? []),
            Gelukt = gelukt,
            Oorsprong = actor.Oorsprong,
            Spoor = actor.Spoor,
        };
    }
}
