using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Gebeurtenissen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Casussen;

/// <summary>
/// A recognised report gets its casus: it joins the oldest open casus of its households, and is known in the others; else
/// a new one opens. Then its class by earlier involvement is known, and perhaps that of reports that came in after it.
/// </summary>
public sealed class BijMeldingHerkend(KringDbContext db, Hertypering hertypering, Behandelaars behandelaars) : IReactie<MeldingHerkend>
{
    public async Task Reageer(MeldingHerkend gebeurtenis, CancellationToken ct)
    {
        var melding = (await db.Meldingen.FindAsync([gebeurtenis.MeldingId], ct))!;
        var lopend = await Lopend(gebeurtenis.Huishoudens, ct);
        var casus = lopend.Count > 0 ? Voeg(melding, lopend, gebeurtenis) : await Open(melding, gebeurtenis, ct);
        melding.HoortBij(casus.Id, casus.Nummer, await hertypering.Typeer(melding, gebeurtenis.Op, gebeurtenis.Door!.Value, ct));
        casus.BlijftBij(melding.BehandelaarId);
        if (casus.BehandelaarId is { } behandelaar)
        {
            await behandelaars.Verhuis([melding.Id], casus.OrganisatieId, null, behandelaar, gebeurtenis.Op, ct);
        }
    }

    private async Task<IReadOnlyList<Casus>> Lopend(IReadOnlyList<Guid> huishoudens, CancellationToken ct) => await db.Casussen
        .Where(casus => casus.Huishoudens.Any(deel => deel.Tot == null && huishoudens.Contains(deel.HuishoudenId)))
        .OrderBy(casus => casus.Geopend).ThenBy(casus => casus.Id).AsSplitQuery().ToListAsync(ct);

    private static Casus Voeg(Melding melding, IReadOnlyList<Casus> lopend, MeldingHerkend gebeurtenis)
    {
        var ondergebracht = lopend.SelectMany(casus => casus.Huishoudens).Where(deel => deel.Tot is null).Select(deel => deel.HuishoudenId).ToHashSet();
        List<Guid> nieuw = [.. gebeurtenis.Huishoudens.Where(id => !ondergebracht.Contains(id))];
        var hoofd = lopend[0];
        foreach (var casus in lopend)
        {
            casus.VoegMeldingToe(
                melding.Id, melding.Ontvangen, casus == hoofd ? nieuw : [], casus == hoofd, gebeurtenis.Op, gebeurtenis.Door!.Value);
        }

        return hoofd;
    }

    private async Task<Casus> Open(Melding melding, MeldingHerkend gebeurtenis, CancellationToken ct)
    {
        var namen = new List<string>();
        foreach (var id in gebeurtenis.Huishoudens)
        {
            namen.Add((await db.Huishoudens.FindAsync([id], ct))!.Naam);
        }

        var nummer = await Nummerreeks.Volgende(db, "casus", Amsterdam.Dag(gebeurtenis.Op).Year, ct);
        var opening = new Casusopening(
            string.Join(" en ", namen.Distinct()), melding.OrganisatieId, melding.Gemeentecode, melding.Id, melding.Ontvangen, gebeurtenis.Huishoudens);
        var casus = Casus.Open(gebeurtenis.Op, nummer, opening, gebeurtenis.Door!.Value);
        db.Add(casus);
        return casus;
    }
}
