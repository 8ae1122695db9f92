using Kring.Domain.Berichten;
using Kring.Domain.Casussen;
using Kring.Domain.Huishoudens;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Meldingen;
using Kring.Web.Toegang;

namespace Kring.Web.Casussen.Informeren;

/// <summary>What somebody wrote in a letter, and which way it goes.</summary>
public sealed record Brieftekst(string Gemeld, string Vervolg, Briefweg Weg);

/// <summary>Prepares a letter to somebody a report is about, with what that reader must not learn.</summary>
public sealed class Briefopsteller(
    Zichtbaar zichtbaar, TeInformeren teInformeren, Casusmensen mensen, Verzwegene verzwegene, TimeProvider klok)
{
    /// <exception cref="NietGevondenException">The report or the person does not belong to this case.</exception>
    public async Task<Briefopdracht> Van(Casus casus, Guid meldingId, Guid persoonId, Brieftekst tekst, CancellationToken ct)
    {
        var melding = await zichtbaar.Melding(meldingId, ct);
        var gemeld = await teInformeren.Van(casus, meldingId, ct);
        var lezer = gemeld.FirstOrDefault(persoon => persoon.Id == persoonId) ?? throw new NietGevondenException(nameof(Persoon), persoonId);
        var gezin = (await mensen.Van(casus, klok.Vandaag(), ct)).SelectMany(een => een.Mensen);
        return new Briefopdracht
        {
            Soort = Briefsoort.Betrokkene,
            MeldingId = meldingId,
            Tijdlijn = casus.Id,
            PersoonId = persoonId,
            Ontvanger = lezer.Naam,
            Meldingsdatum = Datumwoorden.Geschreven(Amsterdam.Dag(melding.Ontvangen)),
            Gemeld = tekst.Gemeld,
            Vervolg = tekst.Vervolg,
            Weg = tekst.Weg,
            PostIsVeilig = lezer.IsVeiligVia(Contactkanaal.Post),
            LezerIsOnderTwaalf = lezer.IsOnderTwaalfOp(klok.Vandaag()),
            Verborgen = await verzwegene.VoorGezin(melding, [.. gezin.Concat(gemeld).DistinctBy(persoon => persoon.Id)], ct),
        };
    }
}
