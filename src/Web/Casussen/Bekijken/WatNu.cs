using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Bekijken;

/// <summary>One thing the reader can do now.</summary>
public sealed record Volgende(string Wat, string Knop, string Pad, Termijntekst? Termijn = null);

/// <summary>At most three acts that this person can do now in this case, the most urgent first.</summary>
public sealed class WatNu(Actor actor, Casuskoppen koppen, Regioregels regels, TimeProvider klok)
{
    private const int Hoogstens = 3;

    public async Task<IReadOnlyList<Volgende>> Van(Casusbeeld beeld, IReadOnlyList<Melding> leesbaar, CancellationToken ct)
    {
        var acuut = leesbaar.Where(melding => melding.IsAcuut && actor.Mag(Recht.AcuteCheckVastleggen)).Select(melding => new Volgende(
            $"Wend het directe gevaar af, melding {melding.Nummer}", "Ga naar de acute check", $"{Paden.Melding(melding.Id)}/acute-check"));
        var termijnen = (await koppen.Termijnen(beeld.Casus, ct)).Where(termijn => termijn.OrganisatieId == actor.OrganisatieId);
        var gewoon = termijnen
            .Select(termijn => Bij(termijn, beeld, leesbaar) is { } volgende
                ? volgende with { Termijn = termijn.InWoorden(klok.GetUtcNow(), regels.Kalender) }
                : null)
            .OfType<Volgende>().DistinctBy(volgende => volgende.Pad);
        Volgende[] alle = [.. acuut.Concat(gewoon).Take(Hoogstens)];
        return beeld.Casus.Afsluiting is null && alle.Length == 0 ? Slot(beeld.Casus) : alle;
    }

    private Volgende? Bij(Termijn termijn, Casusbeeld beeld, IReadOnlyList<Melding> leesbaar)
    {
        var id = beeld.Casus.Id;
        var open = beeld.Casus.Afsluiting is null;
        return termijn.Soort switch
        {
            Termijnsoort.BetrokkenenInformeren when actor.Mag(Recht.InformerenVastleggen) =>
                new("Informeer de betrokkenen over de melding", "Leg vast wie het weet", Paden.Informeren(id)),
            _ when !open => null,
            Termijnsoort.Veiligheidsbeoordeling when actor.Mag(Recht.MeldingBeoordelen) =>
                Beoordeel(leesbaar.FirstOrDefault(melding => melding.Id == termijn.Waarover.Id)),
            Termijnsoort.Overdragen or Termijnsoort.VoorwaardenEnVervolg or Termijnsoort.RegionaalMaatwerk
                when actor.Mag(Recht.OverdrachtAanbieden) && beeld.Casus.WaaromNietOverTeDragen() is null =>
                new("Draag de casus over aan wie het gezin verder helpt", "Bied overdracht aan", Paden.Overdragen(id)),
            Termijnsoort.OverdrachtAanvaarden when actor.Mag(Recht.OverdrachtBeantwoorden) =>
                new("Beantwoord de overdracht van Veilig Thuis", "Bekijk en antwoord", Paden.Overdracht(id)),
            // A check that is months away is nothing to do now.
            Termijnsoort.Monitoring when termijn.Einddag > klok.Vandaag().AddDays(Casus.MonitoringVooraf) => null,
            Termijnsoort.Monitoring when actor.Mag(Recht.MonitoringVastleggen) =>
                new("Ga na of het veilig is en blijft", "Leg monitoring vast", Paden.Monitoren(id)),
            Termijnsoort.Veiligheidsplan when actor.Mag(Recht.PlanBijwerken) =>
                new("Spreek met het gezin af hoe het nu veilig is", "Maak het veiligheidsplan", Paden.Plan(id)),
            Termijnsoort.KindSpreken when actor.Mag(Recht.KindgesprekVastleggen) && termijn.Waarover.OnderdeelId is { } kind =>
                new($"Spreek {Roepnaam(beeld, kind)}, of leg vast waarom niet", "Leg gesprek vast", Paden.Kindgesprek(id, kind)),
            _ => null,
        };
    }

    private static Volgende? Beoordeel(Melding? melding) => melding is not { Status: Meldingstatus.InBeoordeling }
        ? null
        : new($"Beoordeel de veiligheid, melding {melding.Nummer}", "Beoordeel de melding", $"{Paden.Melding(melding.Id)}/beoordelen");

    private static string Roepnaam(Casusbeeld beeld, Guid kind) =>
        beeld.Mensen.FirstOrDefault(persoon => persoon.Id == kind)?.Roepnaam ?? "het kind";

    private Volgende[] Slot(Casus casus) =>
        actor.Mag(Recht.CasusSluiten) && casus.WaaromNietTeSluiten(actor.OrganisatieId!.Value) is null
            && casus.ZichtNu!.OrganisatieId == actor.OrganisatieId
            ? [new("Sluit de casus als er niets meer nodig is", "Sluit de casus", Paden.Sluiten(casus.Id))]
            : [];
}
