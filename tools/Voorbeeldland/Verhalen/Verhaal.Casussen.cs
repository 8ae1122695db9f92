using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Streek;
using Kring.Web.Casussen.Aanwijzen;
using Kring.Web.Casussen.Beantwoorden;
using Kring.Web.Casussen.Monitoren;
using Kring.Web.Casussen.Overdragen;
using Kring.Web.Casussen.Sluiten;
using Microsoft.EntityFrameworkCore;

namespace Kring.Voorbeeldland.Verhalen;

internal abstract partial class Verhaal
{
    /// <summary>Offers the case to a local team, with the conditions for safety.</summary>
    protected void BiedAan(string organisatie, string watBekendIs, params string[] voorwaarden) =>
        BiedAan(Overdrachtcategorie.LokaalVeld, true, organisatie, watBekendIs, voorwaarden);

    /// <summary>Offers a report of worries without violence to a local team.</summary>
    protected void BiedZorgmeldingAan(string organisatie, string watBekendIs) =>
        BiedAan(Overdrachtcategorie.PreventieveZorgmelding, false, organisatie, watBekendIs, []);

    /// <summary>The one who acts now accepts and becomes eigenaar.</summary>
    protected void NeemAan()
    {
        var eigenaar = _wie!;
        DoeMetCasus(async (beurt, casus) => await beurt.Haal<AanvaardOverdrachtHandler>().Handle(
            new AanvaardOverdracht
            {
                CasusId = casus.Id,
                Versie = casus.Versie,
                OverdrachtId = await OpenOverdracht(beurt, casus),
                EigenaarId = beurt.Bevolking.Medewerker(eigenaar).Id,
            },
            beurt.Ct));
    }

    protected void GeefOverdrachtTerug(string reden) => DoeMetCasus(async (beurt, casus) => await beurt.Haal<GeefOverdrachtTerugHandler>().Handle(
        new GeefOverdrachtTerug { CasusId = casus.Id, Versie = casus.Versie, OverdrachtId = await OpenOverdracht(beurt, casus), Reden = reden },
        beurt.Ct));

    protected void TrekOverdrachtIn(string reden) => DoeMetCasus(async (beurt, casus) => await beurt.Haal<TrekOverdrachtInHandler>().Handle(
        new TrekOverdrachtIn(casus.Id, casus.Versie, await OpenOverdracht(beurt, casus), reden), beurt.Ct));

    protected void WisselEigenaar(Collega opvolger, string reden) => DoeMetCasus((beurt, casus) => beurt.Haal<WisselRegisseurHandler>().Handle(
        new WisselRegisseur
        {
            CasusId = casus.Id,
            Versie = casus.Versie,
            MedewerkerId = beurt.Bevolking.Medewerker(opvolger).Id,
            Rol = Regierol.Eigenaar,
            Reden = reden,
        },
        beurt.Ct));

    /// <summary>The first monitoring moment that is still open is done.</summary>
    protected void Monitor(string betrokkenen, string professionals, Veiligheidsoordeel oordeel) => DoeMetCasus(async (beurt, casus) =>
        await beurt.Haal<LegMonitoringVastHandler>().Handle(
            new LegMonitoringVast
            {
                CasusId = casus.Id,
                Versie = casus.Versie,
                MomentId = await beurt.Db.Casussen.Where(een => een.Id == casus.Id).SelectMany(een => een.Monitormomenten)
                    .Where(moment => moment.Uitkomst == null).OrderBy(moment => moment.Gepland).Select(moment => moment.Id).FirstAsync(beurt.Ct),
                Betrokkenen = betrokkenen,
                Professionals = professionals,
                Oordeel = oordeel,
            },
            beurt.Ct));

    protected void Sluit(string reden) => DoeMetCasus((beurt, casus) => beurt.Haal<SluitCasusHandler>().Handle(
        new SluitCasus { CasusId = casus.Id, Versie = casus.Versie, Reden = reden }, beurt.Ct));

    private void BiedAan(Overdrachtcategorie categorie, bool metHgkm, string organisatie, string watBekendIs, string[] voorwaarden) =>
        DoeMetCasus((beurt, casus) => beurt.Haal<BiedOverdrachtAanHandler>().Handle(
            new BiedOverdrachtAan
            {
                CasusId = casus.Id,
                Versie = casus.Versie,
                AanOrganisatieId = beurt.Bevolking.Organisatie(organisatie).Id,
                Categorie = categorie,
                MetHgkm = metHgkm,
                Voorwaarden = voorwaarden,
                WatBekendIs = watBekendIs,
            },
            beurt.Ct));

    private static Task<Guid> OpenOverdracht(Beurt beurt, Stand casus) => beurt.Db.Casussen.Where(een => een.Id == casus.Id)
        .SelectMany(een => een.Overdrachten)
        .Where(overdracht => overdracht.Aanvaarding == null && overdracht.Teruggave == null && overdracht.Intrekking == null)
        .Select(overdracht => overdracht.Id).SingleAsync(beurt.Ct);
}
