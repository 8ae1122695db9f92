using Kring.Domain.Toegang;
using Kring.Web.Logboek;
using Kring.Web.Meldingen;
using Kring.Web.Toegang;

namespace Kring.Web.Gesprekken.Melden;

/// <summary>End a talk as a report. Veilig Thuis holds zicht op veiligheid from now.</summary>
/// <param name="GesprekId">The talk.</param>
/// <param name="Versie">The version whose content was shown.</param>
[Vereist(Recht.GesprekVoeren)]
public sealed record MaakMelding(Guid GesprekId, int Versie);

public sealed class MaakMeldingHandler(
    Zichtbaar zichtbaar, Gespreksgang gang, Formuliermeldingen meldingen, GeweigerdeBerichten berichten, Logboekschrijver logboek)
{
    public async Task<Guid> Handle(MaakMelding act, CancellationToken ct)
    {
        var gesprek = await zichtbaar.Gesprek(act.GesprekId, ct);
        var velden = gesprek.EisLopend().Lees();
        await logboek.ControleerVersie(gesprek, act.Versie, ct);
        var ontvangen = gesprek.BerichtId is { } geweigerd ? await berichten.Ontvangen(geweigerd, ct) : gesprek.TeltVanaf;
        var melding = await meldingen.NeemOp(velden, new Meldingang(gesprek.Kanaal, gesprek.OrganisatieId, ontvangen), ct);
        var (nu, wie) = gang.Nu;
        gesprek.EindigAlsMelding(melding.Id, nu, wie);
        await (gesprek.BerichtId is { } bericht ? berichten.NeemOver(bericht, melding, nu, wie, ct) : Task.CompletedTask);
        await gang.Haal(gesprek, ct);
        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id), ct);
        await gang.Wis();
        return melding.Id;
    }
}
