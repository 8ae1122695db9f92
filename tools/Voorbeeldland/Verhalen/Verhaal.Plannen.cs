using Kring.Domain.Plannen;
using Kring.Web.Plannen.Afspreken;
using Kring.Web.Plannen.Spreken;
using Kring.Web.Plannen.Volgen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    /// <summary>An agreement with the household, or with one of its people, for so many days or for always.</summary>
    protected void SpreekAf(string wat, string wie, string nagaan, int? dagen = null, string? voor = null)
    {
        DateOnly? tot = dagen is { } aantal ? Dag(aantal) : null;
        DoeMetPlan(async (beurt, plan) => await beurt.Haal<MaakAfspraakHandler>().Handle(
            new MaakAfspraak
            {
                CasusId = plan.CasusId,
                Versie = plan.Versie,
                PersoonId = voor is null ? null : await Persoon(beurt, plan, voor),
                Wat = wat,
                WieDoetHet = wie,
                Tot = tot,
                HoeNagaan = nagaan,
            },
            beurt.Ct));
    }

    /// <summary>How an agreement stands, by its number in the plan.</summary>
    protected void AfspraakIs(int volgnummer, Afspraakstand stand, string? toelichting = null) => DoeMetPlan((beurt, plan) =>
        beurt.Haal<LegAfspraakstandVastHandler>().Handle(
            new LegAfspraakstandVast
            {
                CasusId = plan.CasusId,
                Versie = plan.Versie,
                AfspraakId = plan.Afspraken.Single(afspraak => afspraak.Volgnummer == volgnummer).Id,
                Stand = stand,
                Toelichting = toelichting,
            },
            beurt.Ct));

    /// <summary>Somebody spoke with a child.</summary>
    protected void KindZegt(string voornaam, string eigenWoorden, string watNodig) => Kindgesprek(voornaam, (act, dag) => act with
    {
        Dag = dag,
        Gesproken = true,
        EigenWoorden = eigenWoorden,
        WatNodig = watNodig,
    });

    /// <summary>Nobody spoke with a child, with the reason.</summary>
    protected void KindNietGesproken(string voornaam, string waarom) => Kindgesprek(voornaam, (act, dag) => act with
    {
        Dag = dag,
        Gesproken = false,
        WaaromNiet = waarom,
    });

    private void Kindgesprek(string voornaam, Func<LegKindgesprekVast, DateOnly, LegKindgesprekVast> vul)
    {
        var dag = Dag();
        DoeMetPlan(async (beurt, plan) =>
        {
            var act = new LegKindgesprekVast
            {
                CasusId = plan.CasusId,
                Versie = plan.Versie,
                PersoonId = await Persoon(beurt, plan, voornaam),
                Dag = dag,
                Gesproken = false,
            };
            await beurt.Haal<LegKindgesprekVastHandler>().Handle(vul(act, dag), beurt.Ct);
        });
    }

    // First names are different within a household.
    private static async Task<Guid> Persoon(Beurt beurt, Veiligheidsplan plan, string voornaam)
    {
        var huishoudens = (await beurt.Zichtbaar.Casus(plan.CasusId, beurt.Ct)).Huishoudens.Select(deel => deel.HuishoudenId).ToList();
        var leden = await beurt.Db.Huishoudens.Where(huishouden => huishoudens.Contains(huishouden.Id)).ToListAsync(beurt.Ct);
        var ids = leden.SelectMany(huishouden => huishouden.LedenNu).ToList();
        return await beurt.Db.Personen.Where(persoon => ids.Contains(persoon.Id) && persoon.Voornamen == voornaam)
            .Select(persoon => persoon.Id).SingleAsync(beurt.Ct);
    }

    private void DoeMetPlan(Func<Beurt, Veiligheidsplan, Task> act) => DoeMetCasus(async (beurt, casus) =>
        await act(beurt, await beurt.Zichtbaar.Veiligheidsplannen().AsSplitQuery().SingleAsync(plan => plan.CasusId == casus.Id, beurt.Ct)));
}
