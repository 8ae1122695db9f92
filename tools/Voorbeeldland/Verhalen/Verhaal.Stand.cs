using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    /// <summary>A record and its version, as a form holds them. The act itself loads the record, within the scope of who acts.</summary>
    private sealed record Stand(Guid Id, int Versie);

    private void DoeMetMelding(Func<Beurt, Stand, Task> act) => Doe(async beurt => await act(
        beurt, await beurt.Db.Meldingen.Where(melding => melding.Id == _melding).Select(melding => new Stand(melding.Id, melding.Versie)).SingleAsync(beurt.Ct)));

    private void DoeMetHeleMelding(Func<Beurt, Melding, Task> act) =>
        Doe(async beurt => await act(beurt, await beurt.Zichtbaar.Melding(_melding, beurt.Ct)));

    // The case of the last report that was recognised. A local team cannot see the report, but this one way leads to it.
    private void DoeMetCasus(Func<Beurt, Stand, Task> act) => Doe(async beurt => await act(
        beurt, await Casussen(beurt).Select(casus => new Stand(casus.Id, casus.Versie)).SingleAsync(beurt.Ct)));

    private void DoeMetHeleCasus(Func<Beurt, Casus, Task> act) => Doe(async beurt =>
        await act(beurt, await beurt.Zichtbaar.Casus(await Casussen(beurt).Select(casus => casus.Id).SingleAsync(beurt.Ct), beurt.Ct)));

    /// <summary>The plan is known by its case.</summary>
    private void DoeMetPlan(Func<Beurt, Stand, Task> act) => Doe(async beurt => await act(beurt, await (
        from casus in Casussen(beurt)
        join plan in beurt.Db.Veiligheidsplannen on casus.Id equals plan.CasusId
        where plan.RustVoor == Guid.Empty
        select new Stand(plan.CasusId, plan.Versie)).SingleAsync(beurt.Ct)));

    private IQueryable<Casus> Casussen(Beurt beurt) =>
        from melding in beurt.Db.Meldingen
        where melding.Id == _melding
        join casus in beurt.Db.Casussen on melding.CasusId equals casus.Id
        select casus;
}
