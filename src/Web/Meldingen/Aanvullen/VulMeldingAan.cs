using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Aanvullen;

/// <summary>Add something to a report that one made oneself.</summary>
/// <param name="MeldingId">The report.</param>
/// <param name="Tekst">What is added.</param>
/// <param name="Telefoon">At which number one can be called, or null.</param>
[Vereist(Recht.MeldingDoen)]
public sealed record VulMeldingAan(Guid MeldingId, string? Tekst, string? Telefoon)
{
    /// <summary>Says nothing of what was typed.</summary>
    public override string ToString() => nameof(VulMeldingAan);
}

public sealed class VulMeldingAanHandler(Zichtbaar zichtbaar, Aanvullingen aanvullingen, Logboekschrijver logboek, Actor actor)
{
    public async Task Handle(VulMeldingAan act, CancellationToken ct)
    {
        var melding = await zichtbaar.EigenMelding(act.MeldingId, ct);
        if (await aanvullingen.Voeg(melding, act.Tekst, act.Telefoon, actor.MedewerkerId, ct))
        {
            await logboek.LegVast(act, Logonderwerp.Melding(melding.Id), ct);
        }
    }
}
