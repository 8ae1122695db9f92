using Kring.Domain.Meldingen;
using Kring.Web.Berichten;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Terugkoppelen;

/// <summary>What a letter to the reporter begins with, and how it will look.</summary>
public sealed class Melderbrieven(Meldingberichten berichten, Verzwegene verzwegene, Briefschrijver schrijver, Actor actor)
{
    /// <summary>The name the reporter gave, or nothing.</summary>
    public async Task<string?> NaamVanMelder(Guid meldingId, CancellationToken ct) =>
        (await berichten.Lees(meldingId, ct)).Contactgegevens?.Contactpersoon.Waarde;

    public async Task<Briefblad> Voorbeeld(Melding melding, Melderbrieftekst tekst, CancellationToken ct) =>
        new(actor.Organisatie!.Naam, "", (await schrijver.Voorbeeld(tekst.Opdracht(melding, await verzwegene.VoorMelder(melding, ct)), ct)).Lees());
}
