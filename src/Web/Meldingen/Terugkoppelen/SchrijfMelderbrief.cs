using Kring.Domain;
using Kring.Domain.Berichten;
using Kring.Domain.Meldingen;
using Kring.Domain.Toegang;
using Kring.Web.Berichten;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Logboek;
using Kring.Web.Toegang;

namespace Kring.Web.Meldingen.Terugkoppelen;

/// <summary>Make the letter by which the reporter hears how it stands; told it is when the letter went.</summary>
[Vereist(Recht.MelderTerugkoppelen)]
public sealed record SchrijfMelderbrief
{
    public required Guid MeldingId { get; init; }

    public required int Versie { get; init; }

    public required Melderbrieftekst Tekst { get; init; }
}

/// <summary>To whom the letter is, what it tells, and which way it goes.</summary>
public sealed record Melderbrieftekst(string Ontvanger, string Vervolg, Briefweg Weg)
{
    public Briefopdracht Opdracht(Melding melding, IReadOnlyList<Verborgene> verborgen) => new()
    {
        Soort = Briefsoort.Melder,
        MeldingId = melding.Id,
        Tijdlijn = melding.Id,
        Ontvanger = Ontvanger,
        Meldingsdatum = Datumwoorden.Geschreven(Amsterdam.Dag(melding.Ontvangen)),
        Vervolg = Vervolg,
        Weg = Weg,
        // Of a reporter no ways of contact are kept: who chooses post says with it that the reporter called it safe.
        PostIsVeilig = true,
        Verborgen = verborgen,
    };
}

public sealed class SchrijfMelderbriefHandler(
    Zichtbaar zichtbaar, Verzwegene verzwegene, Briefschrijver schrijver, Logboekschrijver logboek)
{
    public async Task<Guid> Handle(SchrijfMelderbrief act, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(act.MeldingId, ct);
        await logboek.ControleerVersie(melding, act.Versie, ct);
        var brief = await schrijver.Schrijf(act.Tekst.Opdracht(melding, await verzwegene.VoorMelder(melding, ct)), ct);
        if (melding.TeVertellen is null)
        {
            throw new WeigeringException(new NietsTeVertellen());
        }

        await logboek.LegVast(act, Logonderwerp.Melding(melding.Id, melding.PersoonIds), ct);
        return brief.Id;
    }
}
