using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Termijnen;

namespace Kring.Web.Casussen.Informeren;

/// <summary>Somebody who is to be told of a report, how that went, null while it is not recorded, and by which letter, if any.</summary>
public sealed record Informeerregel(Persoon Persoon, string Leeftijd, Informering? Informering, Briefregel? Brief, bool KanBrief);

/// <summary>
/// A report, who is to be told of it, and the period for that; <paramref name="Uiterlijk"/> is the last day an extension can
/// reach, null when it cannot be extended.
/// </summary>
public sealed record Informeermelding(
    Guid Id, string Nummer, IReadOnlyList<Informeerregel> Mensen, Termijntekst? Termijn, DateOnly? Einddag, DateOnly? Uiterlijk)
{
    /// <summary>What must be noticed about the report, as sentences.</summary>
    public IReadOnlyList<string> LetOp { get; init; } = [];
}

/// <summary>The reports of a case with who is told of each.</summary>
public sealed class Informeerlijst(
    Casusmeldingen meldingen, TeInformeren teInformeren, Casuskoppen koppen, Briefschrijver brieven, Regioregels regels, TimeProvider klok)
{
    public async Task<IReadOnlyList<Informeermelding>> Van(Casusbeeld beeld, CancellationToken ct)
    {
        var termijnen = (await koppen.Termijnen(beeld.Casus, ct)).Where(termijn => termijn.Soort == Termijnsoort.BetrokkenenInformeren).ToList();
        var lijst = new List<Informeermelding>();
        var leesbaar = await meldingen.Leesbaar(beeld.Casus, ct);
        var post = await brieven.Over(leesbaar.Select(melding => melding.Id), ct);
        foreach (var melding in leesbaar)
        {
            var mensen = await teInformeren.Van(beeld.Casus, melding.Id, ct);
            var termijn = termijnen.Find(kandidaat => kandidaat.Waarover.Id == melding.Id);
            lijst.Add(new Informeermelding(
                melding.Id,
                melding.Nummer,
                [.. mensen.Select(persoon => Regel(beeld, melding.Id, persoon, post))],
                termijn?.InWoorden(klok.GetUtcNow(), regels.Kalender),
                termijn?.Einddag,
                Uiterlijk(termijn))
            { LetOp = melding.LetOp });
        }

        return lijst;
    }

    private static Informeerregel Regel(Casusbeeld beeld, Guid melding, Persoon persoon, IReadOnlyList<Briefregel> post) => new(
        persoon,
        persoon.Leeftijd(beeld.Vandaag),
        beeld.Casus.Informeringen.FirstOrDefault(gedaan => gedaan.MeldingId == melding && gedaan.PersoonId == persoon.Id),
        post.LastOrDefault(brief => brief.MeldingId == melding && brief.PersoonId == persoon.Id),
        !persoon.IsOnderTwaalfOp(beeld.Vandaag));

    // Counted from the end as it stands now, as the extension itself counts.
    private DateOnly? Uiterlijk(Termijn? termijn) => termijn is { Loopt: true } && !termijn.IsTeLaat(klok.Vandaag())
        ? Termijnberekening.Vanaf(termijn.Einddag, Termijnregels.VerlengingBetrokkenenInformeren, termijn.Grond, regels.Kalender).Einddag
        : null;
}
