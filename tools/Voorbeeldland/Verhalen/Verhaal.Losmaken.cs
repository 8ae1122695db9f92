using Kring.Domain.Huishoudens;
using Kring.Web.Huishoudens.Vertrekken;
using Kring.Web.Meldingen.Herkennen;
using Microsoft.EntityFrameworkCore;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    /// <summary>Who decides takes the likeliest candidate for each, also where that is not sure.</summary>
    protected void HerkenAlsDeEerste() => DoeMetHeleMelding(async (beurt, melding) =>
    {
        await NeemOver(beurt, melding);
        var gemelden = await beurt.Haal<Gemelden>().Van(melding, beurt.Ct);
        await beurt.Haal<HerkenMeldingHandler>().Handle(
            new HerkenMelding
            {
                MeldingId = melding.Id,
                Versie = melding.Versie,
                Keuzes = [.. gemelden.Select(een => new Gemeldekeuze(een.Volgnummer, een.Kandidaten[0].Persoon.Id, $"{een.Kandidaten[0].Huishouden!.Id}"))],
            },
            beurt.Ct);
    });

    /// <summary>The first of the last report is somebody else after all, who was not known yet.</summary>
    protected void IsIemandAnders(string reden) => DoeMetMelding((beurt, melding) => beurt.Haal<MaakLosHandler>().Handle(
        new MaakLos { MeldingId = melding.Id, Versie = melding.Versie, Volgnummer = 1, PersoonId = null, HuishoudenId = null, Reden = reden }, beurt.Ct));

    /// <summary>Somebody with these first names no longer lives with the household of the last report.</summary>
    protected void VerlaatHuishouden(string voornamen, string waarom)
    {
        var opgave = new Vertrekopgave(Vertrekreden.Weggegaan, Dag(), waarom);
        DoeMetHeleMelding(async (beurt, melding) =>
        {
            var huishouden = await beurt.Zichtbaar.Huishouden(melding.Huishoudens[0], beurt.Ct);
            var weg = await beurt.Db.Personen.SingleAsync(persoon => huishouden.LedenNu.Contains(persoon.Id) && persoon.Voornamen == voornamen, beurt.Ct);
            await beurt.Haal<LaatLidGaanHandler>().Handle(
                new LaatLidGaan { HuishoudenId = huishouden.Id, Versie = huishouden.Versie, PersoonId = weg.Id, Opgave = opgave }, beurt.Ct);
        });
    }
}
