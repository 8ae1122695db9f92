using Kring.Domain.Casussen;
using Kring.Web.Berichten;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Informeren;

/// <summary>The letter to somebody a report is about, for reading through before it is made.</summary>
public sealed class Briefproef(Briefopsteller opsteller, Briefschrijver schrijver, Actor actor)
{
    public async Task<Briefblad> Van(Casus casus, Guid meldingId, Guid persoonId, Brieftekst tekst, CancellationToken ct)
    {
        var brief = await schrijver.Voorbeeld(await opsteller.Van(casus, meldingId, persoonId, tekst, ct), ct);
        return new Briefblad(actor.Organisatie!.Naam, "", brief.Lees());
    }
}
