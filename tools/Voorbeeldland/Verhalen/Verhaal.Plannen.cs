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
                CasusId = plan.Id,
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
    protected void AfspraakIs(int volgnummer, Afspraakstand stand, string? toelichting = null) => DoeMetPlan(async (beurt, plan) =>
        await beurt.Haal<LegAfspraakstandVastHandler>().Handle(
            new LegAfspraakstandVast
            {
                CasusId = plan.Id,
                Versie = plan.Versie,
                AfspraakId = await beurt.Db.Veiligheidsplannen.Where(een => een.CasusId == plan.Id).SelectMany(een => een.Afspraken)
                    .Where(afspraak => afspraak.Volgnummer == volgnummer).Select(afspraak => afspraak.Id).SingleAsync(beurt.Ct),
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
                CasusId = plan.Id,
                Versie = plan.Versie,
                PersoonId = await Persoon(beurt, plan, voornaam),
                Dag = dag,
                Gesproken = false,
            };
            await beurt.Haal<LegKindgesprekVastHandler>().Handle(vul(act, dag), beurt.Ct);
        });
    }

    // First names are different within a household.
    private static Task<Guid> Persoon(Beurt beurt, Stand plan, string voornaam) => (
        from casus in beurt.Db.Casussen
        where casus.Id == plan.Id
        from deel in casus.Huishoudens
        join huishouden in beurt.Db.Huishoudens on deel.HuishoudenId equals huishouden.Id
        from lid in huishouden.Leden
        join persoon in beurt.Db.Personen on lid.PersoonId equals persoon.Id
        where lid.Tot == null && persoon.Voornamen == voornaam
        select persoon.Id).SingleAsync(beurt.Ct);
}
