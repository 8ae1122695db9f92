using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Logboek;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>A person of a report is who it was taken for after all.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed record DraaiLosmakenTerug
{
    public required Guid MeldingId { get; init; }

    public required int Versie { get; init; }

    public required Guid LosmakingId { get; init; }

    public required string Reden { get; init; }
}

public sealed class DraaiLosmakenTerugHandler(Losmaaklading lading, Losmaker losmaker, Losmaakparen paren, KringDbContext db, Logboekschrijver logboek)
{
    public async Task Handle(DraaiLosmakenTerug act, CancellationToken ct)
    {
        var (melding, moment) = await lading.Open(act.MeldingId, act.Versie, ct);
        var los = await lading.Losmaking(melding, act.LosmakingId, ct);
        if (melding.Personen.All(een => een.Volgnummer != los.Volgnummer || een.PersoonId != los.NaarId))
        {
            throw new WeigeringException(new LosmakingIsIngehaald());
        }

        var beeld = await losmaker.Lees(melding, los.Volgnummer, ct);
        if (los.IsNieuw && beeld.Anderen.Count > 0)
        {
            throw new WeigeringException(new NaLosmakenKwamMeer());
        }

        los.DraaiTerug(melding, act.Reden, moment.Nu, moment.Wie);
        var van = (await db.Personen.FindAsync([los.VanId], ct))!;
        var eerder = await db.Losmakingen.Where(een => een.MeldingId == melding.Id && een.Id != los.Id).ToListAsync(ct);
        await losmaker.Verplaats(beeld, van, los.Terug, Bronlezer.Sinds(melding, los.Volgnummer, van.Id, eerder), moment, ct);
        await paren.Herstel(los, act.Reden.Trim(), moment, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, los.VanId, los.NaarId), ct);
    }
}
