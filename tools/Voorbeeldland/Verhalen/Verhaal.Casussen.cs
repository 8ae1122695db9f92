using Kring.Domain.Berichten;
using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Streek;
using Kring.Web.Casussen.Aanwijzen;
using Kring.Web.Casussen.Beantwoorden;
using Kring.Web.Casussen.Informeren;
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
        DoeMetCasus((beurt, casus) => beurt.Haal<AanvaardOverdrachtHandler>().Handle(
            new AanvaardOverdracht
            {
                CasusId = casus.Id,
                Versie = casus.Versie,
                OverdrachtId = casus.OpenOverdracht!.Id,
                EigenaarId = beurt.Bevolking.Medewerker(eigenaar).Id,
            },
            beurt.Ct));
    }

    protected void GeefOverdrachtTerug(string reden) => DoeMetCasus((beurt, casus) => beurt.Haal<GeefOverdrachtTerugHandler>().Handle(
        new GeefOverdrachtTerug { CasusId = casus.Id, Versie = casus.Versie, OverdrachtId = casus.OpenOverdracht!.Id, Reden = reden },
        beurt.Ct));

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

    /// <summary>Everybody of the last report is told of it, one after the other.</summary>
    protected void InformeerAllen(Informeerwijze wijze, string toelichting) => DoeMetCasus(async (beurt, casus) =>
    {
        var nog = (await beurt.Haal<TeInformeren>().Van(casus, _melding, beurt.Ct)).Where(een => !casus.IsGeinformeerd(_melding, een.Id));
        foreach (var persoon in nog)
        {
            await Informeer(beurt, casus, persoon.Id, wijze, toelichting);
        }
    });

    /// <summary>One person of the last report is told of it.</summary>
    protected void Informeer(string voornaam, Informeerwijze? wijze, string toelichting) => DoeMetCasus(async (beurt, casus) =>
    {
        var mensen = await beurt.Haal<TeInformeren>().Van(casus, _melding, beurt.Ct);
        await Informeer(beurt, casus, mensen.Single(een => een.Voornamen == voornaam).Id, wijze, toelichting);
    });

    /// <summary>One person of the last report gets a letter, in a talk.</summary>
    protected void GeefBrief(string voornaam, string gemeld, string vervolg) => DoeMetCasus(async (beurt, casus) =>
    {
        var mensen = await beurt.Haal<TeInformeren>().Van(casus, _melding, beurt.Ct);
        await beurt.Haal<SchrijfBriefHandler>().Handle(
            new SchrijfBrief
            {
                CasusId = casus.Id,
                Versie = casus.Versie,
                MeldingId = _melding,
                PersoonId = mensen.Single(een => een.Voornamen == voornaam).Id,
                Tekst = new Brieftekst(gemeld, vervolg, Briefweg.Overhandigen),
            },
            beurt.Ct);
    });

    /// <summary>It is decided not to tell one person of the last report.</summary>
    protected void InformeerNiet(string voornaam, string reden) => Informeer(voornaam, null, reden);

    /// <summary>More time to tell the people.</summary>
    protected void VerlengInformeren(int dagen, string reden)
    {
        var tot = Dag(dagen);
        DoeMetCasus((beurt, casus) => beurt.Haal<VerlengInformerenHandler>().Handle(
            new VerlengInformeren { CasusId = casus.Id, Versie = casus.Versie, MeldingId = _melding, Tot = tot, Reden = reden }, beurt.Ct));
    }

    /// <summary>The first monitoring moment that is still open is done.</summary>
    protected void Monitor(string betrokkenen, string professionals, Veiligheidsoordeel oordeel) => DoeMetCasus((beurt, casus) =>
        beurt.Haal<LegMonitoringVastHandler>().Handle(
            new LegMonitoringVast
            {
                CasusId = casus.Id,
                Versie = casus.Versie,
                MomentId = casus.Monitormomenten.OrderBy(moment => moment.Gepland).First(moment => moment.Uitkomst is null).Id,
                Betrokkenen = betrokkenen,
                Professionals = professionals,
                Oordeel = oordeel,
            },
            beurt.Ct));

    protected void Sluit(string reden) => DoeMetCasus((beurt, casus) => beurt.Haal<SluitCasusHandler>().Handle(
        new SluitCasus { CasusId = casus.Id, Versie = casus.Versie, Reden = reden }, beurt.Ct));

    private Task Informeer(Beurt beurt, Casus casus, Guid persoon, Informeerwijze? wijze, string toelichting) =>
        beurt.Haal<LegInformeringVastHandler>().Handle(
            new LegInformeringVast
            {
                CasusId = casus.Id,
                Versie = casus.Versie,
                MeldingId = _melding,
                PersoonId = persoon,
                Wijze = wijze,
                Toelichting = toelichting,
            },
            beurt.Ct);

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

    // The case of the last report that was recognised. A local team cannot see the report, but this one way leads to it.
    private void DoeMetCasus(Func<Beurt, Casus, Task> act) => Doe(async beurt =>
    {
        var id = await beurt.Db.Meldingen.Where(melding => melding.Id == _melding).Select(melding => melding.CasusId).SingleAsync(beurt.Ct);
        await act(beurt, await beurt.Zichtbaar.Casus(id!.Value, beurt.Ct));
    });
}
