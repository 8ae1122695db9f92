using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Bewaren;

/// <summary>Keep what the list shows now under a name; for the whole team only by who leads it.</summary>
[Vereist(Recht.WerklijstZien)]
public sealed record BewaarOverzicht
{
    public required string Naam { get; init; }

    public required Werkfilter Filter { get; init; }

    public required bool VoorTeam { get; init; }

    /// <summary>The worklist of the actor opens with it from now on.</summary>
    public required bool Start { get; init; }
}

public sealed class BewaarOverzichtHandler(Overzichtlijst lijst, Logboekschrijver logboek, Actor actor, TimeProvider klok)
{
    public async Task Handle(BewaarOverzicht act, CancellationToken ct)
    {
        if (act.VoorTeam && !actor.Mag(Recht.TeamLeiden))
        {
            throw new GeenRechtException(Recht.TeamLeiden);
        }

        var (nu, ik) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        var overzicht = BewaardOverzicht.Bewaar(
            nu, actor.OrganisatieId!.Value, act.VoorTeam ? null : ik, act.Naam, act.Filter.Zoekvraag, await lijst.Lees(ct));
        lijst.Voeg(overzicht);
        if (act.Start && await lijst.Keuze(ct) is { } start)
        {
            start.Wissel(overzicht);
        }
        else if (act.Start)
        {
            lijst.Voeg(Startoverzicht.Kies(nu, ik, overzicht));
        }

        await logboek.LegVast(act, Logonderwerp.Van(nameof(BewaardOverzicht), overzicht.Id), ct);
    }
}
