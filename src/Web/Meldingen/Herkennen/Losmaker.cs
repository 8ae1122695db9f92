using Kring.Domain;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>
/// Lets what a report told go along when a person of it turns out to be somebody else: facts and addresses, relations, and
/// the household where it was only this report that put the person there. Saves nothing.
/// </summary>
public sealed class Losmaker(KringDbContext db, Bronlezer lezer, Relatieherziener relaties)
{
    /// <summary>What is known now of who a person of a report is taken for.</summary>
    /// <exception cref="WeigeringException"><see cref="BerichtIsErNietMeer"/>.</exception>
    public async Task<Losmaakbeeld> Lees(Melding melding, int volgnummer, CancellationToken ct)
    {
        var id = melding.Personen.Single(een => een.Volgnummer == volgnummer).PersoonId!.Value;
        var bronnen = await lezer.Over(id, ct);
        var eigen = bronnen.Single(bron => bron.Melding.Id == melding.Id && bron.Volgnummer == volgnummer);
        return new((await db.Personen.FindAsync([id], ct))!, eigen, [.. bronnen.Where(bron => bron != eigen)]);
    }

    /// <summary>Makes somebody new of what the report itself tells.</summary>
    public Persoon Nieuw(Bron eigen, Inschrijfmoment moment)
    {
        var persoon = Persoon.Uit([eigen.Verteld with { Sinds = moment.Nu }]);
        db.Add(persoon);
        return persoon;
    }

    /// <summary>Moves what the report told, after the report points at who it is.</summary>
    /// <param name="beeld">What was known of who it was taken for.</param>
    /// <param name="naar">Who it is.</param>
    /// <param name="wissel">What changed in the report.</param>
    /// <param name="sinds">Since when the report counts for that person.</param>
    /// <param name="moment">When and by whom.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task Verplaats(Losmaakbeeld beeld, Persoon naar, Persoonswissel wissel, DateTimeOffset sinds, Inschrijfmoment moment, CancellationToken ct)
    {
        var (van, eigen) = (beeld.Persoon, beeld.Eigen);
        var erbij = eigen.Verteld with { Sinds = sinds };
        List<Bron> anderen = IsNieuw(naar) ? [] : [.. (await lezer.Over(naar.Id, ct)).Where(bron => bron.Melding.Id != eigen.Melding.Id || bron.Volgnummer != eigen.Volgnummer)];
        List<Persoonsbron> was = [.. anderen.Select(bron => bron.Verteld)];
        if (was.Count > 0)
        {
            naar.Herzie(was, [.. was, erbij], [.. van.Verblijven], moment.Nu);
        }
        else
        {
            VulAan(naar, erbij, van);
        }

        if (beeld.Anderen.Count > 0)
        {
            van.Herzie([.. beeld.Anderen.Select(bron => bron.Verteld), eigen.Verteld], [.. beeld.Anderen.Select(bron => bron.Verteld)], [], moment.Nu);
        }

        await relaties.Herzie([.. beeld.Anderen, .. anderen, eigen], eigen, van.Id, naar.Id, moment.Nu, ct);
        await Huishoudens(beeld, naar, wissel, moment, ct);
        van.GafMeldingAf(eigen.Melding.Nummer, moment.Nu, moment.Wie);
        naar.KreegMelding(eigen.Melding.Nummer, moment.Nu, moment.Wie);
    }

    private bool IsNieuw(Persoon persoon) => db.Entry(persoon).State == EntityState.Added;

    // Somebody new is what the report tells already; of others without a report what we knew stays.
    private void VulAan(Persoon naar, Persoonsbron erbij, Persoon van)
    {
        if (!IsNieuw(naar))
        {
            naar.VulAan(erbij.Gegevens);
            naar.Woont(erbij);
        }

        naar.SchermAfZoals([.. van.Verblijven]);
    }

    private async Task Huishoudens(Losmaakbeeld beeld, Persoon naar, Persoonswissel wissel, Inschrijfmoment moment, CancellationToken ct)
    {
        var (oud, nieuw) = ((await db.Huishoudens.FindAsync([wissel.VanHuishoudenId], ct))!, (await db.Huishoudens.FindAsync([wissel.NaarHuishoudenId], ct))!);
        nieuw.NeemOp(naar, wissel.Losgemaakt, Amsterdam.Dag(beeld.Eigen.Verteld.Bekend), moment.Nu, moment.Wie);
        var elders = beeld.Anderen.SelectMany(bron => bron.Melding.Personen.Where(een => een.Volgnummer == bron.Volgnummer)).Select(een => een.HuishoudenId);
        if (!elders.Contains(oud.Id))
        {
            oud.Schrap(beeld.Persoon.Id, $"Melding {beeld.Eigen.Melding.Nummer} gaat over iemand anders.", moment.Nu, moment.Wie);
        }
    }
}

/// <summary>Who a person of a report is taken for.</summary>
/// <param name="Persoon">That person, tracked.</param>
/// <param name="Eigen">What this report tells.</param>
/// <param name="Anderen">The other reports about that person.</param>
public sealed record Losmaakbeeld(Persoon Persoon, Bron Eigen, IReadOnlyList<Bron> Anderen);
