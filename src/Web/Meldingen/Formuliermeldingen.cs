using Kring.Domain;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Persistence.Meldingen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kring.Web.Meldingen;

/// <summary>Makes a report of what was taken down in a form, with what must be done about it; saves nothing.</summary>
public sealed class Formuliermeldingen(
    KringDbContext db, LopendeTermijnen termijnen, Regioregels regels, Actor actor, TimeProvider klok)
{
    /// <param name="velden">What was typed.</param>
    /// <param name="ingang">By which way it came, to whom, and when; periods run from then, however late it is written out.</param>
    /// <param name="ct">To stop waiting.</param>
    /// <exception cref="WeigeringException">The form tells too little for a report, or holds what cannot be read.</exception>
    public async Task<Melding> NeemOp(Formuliervelden velden, Meldingang ingang, CancellationToken ct)
    {
        var (formulier, fouten) = Meldformulierlezer.Lees(velden);
        if (fouten.Count > 0)
        {
            throw new WeigeringException(new FormulierIsNietTeLezen(fouten));
        }

        var bericht = FormulierNaarBericht.Bericht(formulier, Amsterdam.Dag(ingang.Ontvangen));
        var gegevens = BerichtNaarMelding.Gegevens(
            formulier, bericht, ingang.Kanaal, await db.Gemeenten.AsNoTracking().OrderBy(een => een.Code).ToListAsync(ct)) with
        {
            OpgenomenDoor = ingang.Kanaal.IsZelfIngevuld() ? null : actor.MedewerkerId,
            MelderId = ingang.Kanaal == Meldkanaal.Partneraccount ? actor.MedewerkerId : null,
            Zending = ingang.Zending,
        };
        var melding = Melding.Ontvang(
            ingang.Ontvangen, await Nummerreeks.Volgende(db, "melding", klok.Vandaag().Year, ct), ingang.OrganisatieId, gegevens);
        Voeg(melding, OntvangenBericht.NeemOp(ingang.Ontvangen, ingang.Kanaal.Naam(), Formulieropslag.Schrijf(velden), melding.Id), bericht);
        NeemtAan(melding);
        termijnen.Begin(Meldingtermijnen.BijOntvangst(melding, regels));
        if (!ingang.Kanaal.IsZelfIngevuld())
        {
            await VolgtUitGesprek(melding, formulier, ct);
        }

        return melding;
    }

    private void Voeg(Melding melding, OntvangenBericht bewaard, Meldbericht bericht)
    {
        db.AddRange(melding, bewaard);
        Gemeldensleutels.Zet(db, melding.Id, OpenMeldingen.Mensen(bericht));
    }

    // Who spoke with the reporter knows most, and goes on with it where the region does not divide the work itself.
    private void NeemtAan(Melding melding)
    {
        if (regels.GespreksvoerderBehandelt && !melding.Kanaal.IsZelfIngevuld() && actor.Medewerker is { } ik
            && ik.KanBehandelen(melding.OrganisatieId, melding.Gemeentecode, klok.Vandaag()))
        {
            melding.NeemAan(ik, klok.GetUtcNow());
        }
    }

    // Who was asked on the telephone whether somebody is in danger need not be asked again; who filled in a form alone must.
    private async Task VolgtUitGesprek(Melding melding, Meldformulier formulier, CancellationToken ct)
    {
        termijnen.Begin(formulier.Terugbellen is { } dag ? [Meldingtermijnen.BijTerugbellen(melding, dag)] : []);
        var (nu, wie) = (klok.GetUtcNow(), actor.MedewerkerId!.Value);
        if (formulier is { Gevaar: { } gevaar, GevaarNu: { } watNu })
        {
            melding.LegAcuteCheckVast(gevaar, watNu, formulier.WieDoetWat, nu, wie);
            await termijnen.Haal(melding.Id, Domain.Termijnen.Termijnsoort.AcuteCheck, null, nu, wie, ct);
        }
    }
}

/// <summary>How a report that was taken down came in.</summary>
/// <param name="Kanaal">By which way.</param>
/// <param name="OrganisatieId">The Veilig Thuis organisation.</param>
/// <param name="Ontvangen">When it was told.</param>
public sealed record Meldingang(Meldkanaal Kanaal, Guid OrganisatieId, DateTimeOffset Ontvangen)
{
    /// <summary>The sending of a form that a browser can send twice, as a keyed hash; null for others.</summary>
    public string? Zending { get; init; }
}
