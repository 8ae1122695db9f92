using Kring.Domain;
using Kring.Domain.Huishoudens;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Herkennen;

/// <summary>A person of a report was taken for the wrong one: this is somebody else.</summary>
[Vereist(Recht.HerkenningVastleggen)]
public sealed record MaakLos
{
    public required Guid MeldingId { get; init; }

    public required int Versie { get; init; }

    public required int Volgnummer { get; init; }

    /// <summary>One of the candidates; null for somebody new.</summary>
    public required Guid? PersoonId { get; init; }

    /// <summary>Whether it is to be decided later if somebody new is one of the other candidates.</summary>
    public bool Later { get; init; }

    /// <summary>A household of the report or of the candidate; null for a new one.</summary>
    public required Guid? HuishoudenId { get; init; }

    public required string Reden { get; init; }
}

public sealed class MaakLosHandler(Losmaaklading lading, Losmaker losmaker, Losmaakparen paren, KringDbContext db, Logboekschrijver logboek)
{
    public async Task Handle(MaakLos act, CancellationToken ct)
    {
        var (melding, moment) = await lading.Open(act.MeldingId, act.Versie, ct);
        if ((melding.WaaromNietLosTeMaken(act.Volgnummer) ?? await lading.Beletsel(melding, act.Volgnummer, ct)) is { } beletsel)
        {
            throw new WeigeringException(beletsel);
        }

        var keuzes = await lading.Keuzes(melding, act.Volgnummer, ct);
        var gekozen = keuzes.Kies(act.PersoonId);
        var beeld = await losmaker.Lees(melding, act.Volgnummer, ct);
        var naar = gekozen?.Persoon ?? losmaker.Nieuw(beeld.Eigen, moment);
        var huishouden = act.HuishoudenId is { } id ? keuzes.EisHuishouden(id, gekozen) : Begin(naar, beeld, moment);
        var los = melding.MaakLos(new Herkenningskeuze(act.Volgnummer, naar.Id, huishouden), gekozen is null, act.Reden, moment.Nu, moment.Wie);
        db.Add(los);
        await losmaker.Verplaats(beeld, naar, los.Wissel, moment.Nu, moment, ct);
        await paren.HoudApart(los, keuzes.Mens.Kandidaten, act.Later, moment, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, los.VanId, los.NaarId), ct);
    }

    private Guid Begin(Persoon naar, Losmaakbeeld beeld, Inschrijfmoment moment)
    {
        var huishouden = Huishouden.Begin(moment.Nu, Amsterdam.Dag(beeld.Eigen.Verteld.Bekend), [naar]);
        db.Add(huishouden);
        return huishouden.Id;
    }
}
