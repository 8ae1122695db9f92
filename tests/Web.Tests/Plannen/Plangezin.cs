using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Plannen;
using Kring.TestSupport;
using Kring.Web.Casussen.Beantwoorden;
using Kring.Web.Infrastructure.Clock;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Tests.Plannen;

/// <summary>A case of a mother, a child of seven and an unborn child, offered to the local team of Lindervoort.</summary>
public sealed record Plangezin(Guid CasusId, Guid HuishoudenId, Persoon Moeder, Persoon Yara, Persoon Ongeboren)
{
    private static int nummer;

    public string Pad => $"/casussen/{CasusId}/plan";

    public static async Task<Plangezin> Leg(KringHost host)
    {
        await using var beurt = host.Niemand();
        var (nu, vandaag, wie) = (host.Klok.Nu, host.Klok.Vandaag(), host.Wereld[Wereld.Hanneke].Id);
        var volgnummer = Interlocked.Increment(ref nummer);
        var moeder = Persoon.Schrijf(nu, new Persoonsgegevens("Zwartkruis", null, "Marieke", Geslacht.Vrouw, Op(1990, 5, 1), null));
        var yara = Persoon.Schrijf(nu, new Persoonsgegevens("Zwartkruis", null, "Yara", Geslacht.Vrouw, Op(2019, 1, 1), null));
        var ongeboren = Persoon.SchrijfOngeboren(nu, moeder, "maart 2027");
        var huishouden = Huishouden.Begin(nu, vandaag, [moeder, yara, ongeboren]);
        var melding = Melding.Ontvang(nu, $"2026-7{volgnummer:000}", host.Wereld.VeiligThuis.Id, new Meldinggegevens
        {
            MelderNaam = "Politie Eenheid Merewold",
            Gemeentecode = Gemeentecodes.Lindervoort,
            Personen = [new GemeldeNaam("Zwartkruis", "Zwartkruis", null, Meldingplaats.Gezin)],
        });
        var casus = Casus.Open(
            nu, $"P2026-{volgnummer:0000}",
            new Casusopening("Zwartkruis", host.Wereld.VeiligThuis.Id, Gemeentecodes.Lindervoort, melding.Id, nu, [huishouden.Id]), wie);
        casus.BiedOverdrachtAan(
            new Overdrachtaanbod(host.Wereld.WijkteamLindervoort.Id, Overdrachtcategorie.LokaalVeld, true, ["Rust in huis."], "Wat bekend is."), nu, wie);
        beurt.Db.AddRange(moeder, yara, ongeboren, huishouden, melding, casus);
        await beurt.Db.SaveChangesAsync();
        return new Plangezin(casus.Id, huishouden.Id, moeder, yara, ongeboren);
    }

    /// <summary>With the overdracht accepted by the local team; Joost is eigenaar.</summary>
    public static async Task<Plangezin> MetPlan(KringHost host)
    {
        var gezin = await Leg(host);
        await gezin.Aanvaard(host);
        return gezin;
    }

    public async Task Aanvaard(KringHost host)
    {
        await using var beurt = host.Als(Wereld.Joost);
        var casus = await beurt.Db.Casussen.AsNoTracking().SingleAsync(casus => casus.Id == CasusId);
        await beurt.Haal<AanvaardOverdrachtHandler>().Handle(
            new AanvaardOverdracht
            {
                CasusId = CasusId,
                Versie = casus.Versie,
                OverdrachtId = casus.OpenOverdracht!.Id,
                EigenaarId = host.Wereld[Wereld.Joost].Id,
            },
            CancellationToken.None);
    }

    /// <summary>There was danger at the report, and it is over.</summary>
    public async Task Veilig(KringHost host, Acuutscenario scenario)
    {
        await using var beurt = host.Niemand();
        var casus = await beurt.Db.Casussen.AsNoTracking().SingleAsync(casus => casus.Id == CasusId);
        var id = casus.Meldingen[0].MeldingId;
        var (melding, wie) = (await beurt.Db.Meldingen.SingleAsync(een => een.Id == id), host.Wereld[Wereld.Hanneke].Id);
        melding.LegAcuteCheckVast(true, "Ruzie.", "Oma komt elke dag.", host.Klok.Nu, wie);
        melding.WendGevaarAf("Het is rustig.", scenario, host.Klok.Nu, wie);
        await beurt.Db.SaveChangesAsync();
    }

    public async Task<Veiligheidsplan?> Plan(KringHost host)
    {
        await using var beurt = host.Niemand();
        return await beurt.Db.Veiligheidsplannen.AsNoTracking().SingleOrDefaultAsync(plan => plan.CasusId == CasusId);
    }

    /// <summary>Changes the case as the law allows and saves, without a page.</summary>
    public async Task Verander(KringHost host, Action<Casus, Veiligheidsplan?> doe)
    {
        await using var beurt = host.Niemand();
        var plan = await beurt.Db.Veiligheidsplannen.SingleOrDefaultAsync(plan => plan.CasusId == CasusId);
        doe(await beurt.Db.Casussen.SingleAsync(casus => casus.Id == CasusId), plan);
        await beurt.Db.SaveChangesAsync();
    }

    private static Geboortedatum Op(int jaar, int maand, int dag) => Geboortedatum.Op(new DateOnly(jaar, maand, dag));
}
